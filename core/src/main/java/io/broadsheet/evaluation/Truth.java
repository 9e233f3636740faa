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
 */
public record Truth(Optional<String> language, List<TruthItem> items) {
  public Truth {
    items = List.copyOf(items);
  }

  /** An edition that a person has corrected. */
  public static Truth of(Edition edition) {
    List<TruthItem> items = new ArrayList<>();
    int number = 0;
    for (Page page : edition.pages()) {
      number++;
      for (Item item : page.items()) {
        RoleTexts texts = RoleTexts.of(item);
        items.add(new TruthItem(number, texts.passages(), texts.names()));
      }
    }
    return new Truth(edition.language(), items);
  }
}
