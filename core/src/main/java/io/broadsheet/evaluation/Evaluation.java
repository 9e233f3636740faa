package io.broadsheet.evaluation;

import io.broadsheet.evaluation.Comparison.PageScore;
import io.broadsheet.format.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How readings of pages compare with what a person says that stands there. Evaluations are
 * immutable and can be put together, so that pages may be evaluated one by one, anywhere.
 */
public final class Evaluation {
  /** The language of pages whose language is not known (BCP 47, undetermined). */
  public static final String UNKNOWN_LANGUAGE = "und";

  private final List<PageScore> pages;
  private final List<Misreading> misreadings;
  private final List<MisreadLine> misreadLines;

  private Evaluation(
      List<PageScore> pages, List<Misreading> misreadings, List<MisreadLine> misreadLines) {
    this.pages = List.copyOf(pages);
    this.misreadings = List.copyOf(misreadings);
    this.misreadLines = List.copyOf(misreadLines);
  }

  /** Compares a reading with the truth about it. */
  public static Evaluation of(Reading reading, Truth truth) {
    return of(List.of(reading), truth);
  }

  /**
   * Compares readings with a truth that covers them all. Page numbers of the truth count the pages
   * of the readings one after the other.
   *
   * @throws IllegalArgumentException if the readings have no page
   */
  public static Evaluation of(List<Reading> readings, Truth truth) {
    Comparison comparison = new Comparison(readings, truth);
    return new Evaluation(comparison.pages(), comparison.misreadings(), comparison.misreadLines());
  }

  /** All pages of some evaluations as one; none at all makes an empty one. */
  public static Evaluation together(Collection<Evaluation> evaluations) {
    List<PageScore> pages = new ArrayList<>();
    List<Misreading> misreadings = new ArrayList<>();
    List<MisreadLine> misreadLines = new ArrayList<>();
    for (Evaluation evaluation : evaluations) {
      pages.addAll(evaluation.pages);
      misreadings.addAll(evaluation.misreadings);
      misreadLines.addAll(evaluation.misreadLines);
    }
    return new Evaluation(pages, misreadings, misreadLines);
  }

  /** The languages of the pages: as the truth states them, or else as they were read. */
  public SortedSet<String> languages() {
    SortedSet<String> languages = new TreeSet<>();
    pages.forEach(page -> languages.add(page.language()));
    return Collections.unmodifiableSortedSet(languages);
  }

  /** The figures of all pages. */
  public Scorecard scorecard() {
    return Scores.of(pages.stream().map(PageScore::tally).toList());
  }

  /** The figures of the pages in one language. */
  public Scorecard scorecard(String language) {
    return Scores.of(
        pages.stream()
            .filter(page -> page.language().equals(language))
            .map(PageScore::tally)
            .toList());
  }

  /** The items of the truth that did not come out whole, in the order of the truth. */
  public List<Misreading> misreadings() {
    return misreadings;
  }

  /** The lines that were taken for something else than they are, in the order of the pages. */
  public List<MisreadLine> misreadLines() {
    return misreadLines;
  }
}
