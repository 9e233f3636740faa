package io.broadsheet.pdf.internal.output;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF says of itself.
 *
 * @param title shown as the window's title; not blank
 * @param language of the document where its elements do not say otherwise, BCP 47
 * @param author who made the contents: as a rule the publication
 * @param publisher the house that publishes it
 * @param created the moment given as the time of making, to the second; absent if unknown
 */
public record DocumentInfo(
    String title,
    Optional<String> language,
    Optional<String> author,
    Optional<String> publisher,
    Optional<Instant> created) {
  public DocumentInfo {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a PDF needs a title");
    }
  }

  /** Undetermined, if nobody knows. */
  String languageOrUnknown() {
    return language.filter(tag -> !tag.isBlank()).orElse("und");
  }
}
