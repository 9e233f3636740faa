package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the header of a section says of the page under it. */
final class Folio {
  private static final Folio NONE = new Folio();

  private final StringBuilder label = new StringBuilder();
  private final StringBuilder section = new StringBuilder();

  private Folio() {}

  /** Folios of a document's pages, each header read once. */
  static Function<Optional<String>, Folio> reader(Function<String, Optional<PartReader>> headers) {
    Map<String, Folio> known = new HashMap<>();
    return id ->
        id.map(
                header ->
                    known.computeIfAbsent(
                        header, h -> headers.apply(h).map(Folio::of).orElse(NONE)))
            .orElse(NONE);
  }

  private static Folio of(PartReader in) {
    Folio folio = new Folio();
    List<Piece> pieces = new ArrayList<>();
    if (in.xml.next()) {
      new BlockReader(in).read(pieces);
    }
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        folio.take(words.words());
      }
    }
    return folio;
  }

  private void take(ParagraphText words) {
    for (int at = 0; at < words.length(); at++) {
      Optional<Style> role = words.role(at);
      char c = words.characters().charAt(at);
      if (role.equals(Optional.of(Style.PAGE_LABEL))) {
        label.append(c);
      } else if (role.equals(Optional.of(Style.SECTION_NAME))) {
        section.append(c);
      }
    }
  }

  Optional<String> label() {
    return Optional.of(label.toString()).filter(words -> !words.isBlank());
  }

  Optional<String> section() {
    return Optional.of(section.toString()).filter(words -> !words.isBlank());
  }
}
