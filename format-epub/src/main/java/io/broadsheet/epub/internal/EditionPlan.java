package io.broadsheet.epub.internal;

import io.broadsheet.model.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the package needs to know beside its documents.
 *
 * @param edition the edition
 * @param title of the publication
 * @param language of the publication
 * @param modified the moment that the package states
 * @param pages the pages with their documents, for contents
 * @param pageList printed pages and where they begin; empty if the paper's labels are not known
 * @param cover whether there is a cover
 * @param images how well images can be read without seeing them
 */
public record EditionPlan(
    Edition edition,
    String title,
    String language,
    Instant modified,
    List<PlannedPage> pages,
    List<PageTarget> pageList,
    boolean cover,
    Images images) {

  public EditionPlan {
    pages = List.copyOf(pages);
    pageList = List.copyOf(pageList);
  }

  /** A page: its label, if it has one to show, its section, its documents. */
  record PlannedPage(
      Optional<String> label, Optional<String> section, List<ItemDocument> documents) {
    PlannedPage {
      documents = List.copyOf(documents);
    }
  }

  /** A printed page and the place where it begins. */
  record PageTarget(String label, String href) {}

  /** Whether there are pictures, and whether each has words to stand for it. */
  enum Images {
    NONE,
    DESCRIBED,
    SOME_UNDESCRIBED
  }
}
