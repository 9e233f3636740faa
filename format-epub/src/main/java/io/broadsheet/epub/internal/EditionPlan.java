package io.broadsheet.epub.internal;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Lays the plan over documents that are written. */
  static EditionPlan of(
      Edition edition,
      Planner planner,
      List<PlannedPage> pages,
      Images images,
      boolean cover,
      Optional<Instant> moment) {
    String language = languageOf(edition);
    boolean hasItems = pages.stream().anyMatch(page -> !page.documents().isEmpty());
    return new EditionPlan(
        edition,
        title(edition, new Labels(language)),
        language,
        moment.orElse(WriteContext.UNDATED),
        pages,
        planner.pageList(),
        cover && hasItems,
        images);
  }

  static String languageOf(Edition edition) {
    return edition.language().orElse(Language.UNDETERMINED);
  }

  /** Years that a package document can write (ISO 8601 with four digits). */
  static boolean isWritable(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= 9999;
  }

  /** The name of the paper, if it is known. */
  Optional<String> name() {
    return Titles.stated(edition.publication().name());
  }

  /** The pages that have something on them. */
  List<PlannedPage> filledPages() {
    return pages.stream().filter(page -> !page.documents().isEmpty()).toList();
  }

  /** Paper and date; where they are not known, the first headline, or the name of the file. */
  private static String title(Edition edition, Labels labels) {
    Optional<String> date = edition.date().map(Object::toString);
    Stream<Optional<String>> choice =
        Stream.of(
            Titles.stated(edition.publication().name())
                .map(name -> date.map(day -> name + " " + day).orElse(name)),
            edition.firstHeadline(),
            date,
            edition.provenance().sources().stream()
                .flatMap(source -> Titles.stated(Optional.of(source.name())).stream())
                .findFirst());
    return choice.flatMap(Optional::stream).findFirst().orElseGet(() -> labels.get("untitled"));
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
