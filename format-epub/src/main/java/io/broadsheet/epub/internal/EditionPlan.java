package io.broadsheet.epub.internal;

import io.broadsheet.epub.EpubOptions;
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
 * @param options what was asked for
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
    EpubOptions options,
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
      EpubOptions options,
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
        options,
        options.cover() && hasItems,
        images);
  }

  static String languageOf(Edition edition) {
    return edition.language().orElse(Language.UNDETERMINED);
  }

  /** Years that a package document can write (ISO 8601 with four digits). */
  static boolean isWritable(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= 9999;
  }

  /** Whether nothing that we know of speaks against a claim of accessibility. */
  boolean isAccessible() {
    return images != Images.SOME_UNDESCRIBED && edition.language().isPresent();
  }

  /** Whether columns of text run from top to bottom: asked for, and usual in the language. */
  boolean vertical() {
    return vertical(language, options);
  }

  private static boolean vertical(String language, EpubOptions options) {
    return options.vertical() && Language.isWrittenVertically(language);
  }

  /** The way through the pages. */
  String progression() {
    return isLeftward(language, options) ? "rtl" : "ltr";
  }

  /** Whether pages are turned from the right: in vertical text as in Arabic. */
  static boolean isLeftward(String language, EpubOptions options) {
    return vertical(language, options) || Language.isRightToLeft(language);
  }

  /** The name of the paper, if it is known. */
  Optional<String> name() {
    return Titles.stated(edition.publication().name());
  }

  /** The pages that have something on them. */
  List<PlannedPage> filledPages() {
    return filled(pages);
  }

  private static List<PlannedPage> filled(List<PlannedPage> pages) {
    return pages.stream().filter(page -> !page.documents().isEmpty()).toList();
  }

  /** Whether the contents are grouped by page: there are several, or the one says what it is. */
  boolean byPage() {
    return byPage(pages);
  }

  static boolean byPage(List<PlannedPage> pages) {
    List<PlannedPage> filled = filled(pages);
    return filled.size() > 1
        || filled.stream().anyMatch(page -> page.label().isPresent() || page.section().isPresent());
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

  /**
   * A page: its id in the contents, its label, if it has one to show, its section, its documents.
   */
  record PlannedPage(
      String id, Optional<String> label, Optional<String> section, List<ItemDocument> documents) {
    PlannedPage {
      documents = List.copyOf(documents);
    }
  }

  /** A printed page and the place where it begins; a page without a label is counted. */
  record PageTarget(String label, String href, boolean counted) {}

  /** Whether there are pictures, and whether each has words to stand for it. */
  enum Images {
    NONE,
    DESCRIBED,
    SOME_UNDESCRIBED
  }
}
