package io.broadsheet.evaluation;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person says that stands on some pages. What is in none of the items is page furniture.
 *
 * @param language of the pages, a BCP 47 tag, if stated
 * @param items in reading order
 * @param whole true if they have every word of theirs as printed: openings, bylines, credits and
 *     jump lines too
 */
public record Truth(Optional<String> language, List<TruthItem> items, boolean whole) {
  public Truth {
    items = List.copyOf(items);
  }

  /** Items that may lack openings, bylines, credits and jump lines as printed. */
  public static Truth ofItems(Optional<String> language, List<TruthItem> items) {
    return new Truth(language, items, false);
  }

  /**
   * What a person can make a truth of: a reading's words and what they are, without all that a
   * correction would have to be kept in step with (places in the source, line breaks, repairs,
   * hints, confidence, white space between the pieces).
   */
  public static Edition draft(Edition edition) {
    return TruthDraft.of(edition);
  }

  /** An edition that a person has corrected. */
  public static Truth of(Edition edition) {
    List<TruthItem> items = new ArrayList<>();
    int number = 0;
    for (Page page : edition.pages()) {
      number++;
      for (Item item : page.items()) {
        RoleTexts texts = RoleTexts.of(item, edition.language());
        items.add(new TruthItem(number, texts.passages(), texts.names()));
      }
    }
    return new Truth(edition.language(), items, true);
  }
}
