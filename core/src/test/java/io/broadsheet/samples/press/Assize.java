package io.broadsheet.samples.press;

import io.broadsheet.evaluation.Evaluation;
import io.broadsheet.evaluation.Figure;
import io.broadsheet.evaluation.Misreading;
import io.broadsheet.evaluation.Scorecard;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.parser.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well the parser reads invented pages of one language and level. */
final class Assize {
  /** The figures that are held to floors, in the order in which they are printed. */
  static final List<Figure> FIGURES =
      List.of(
          Figure.ARTICLE_F1,
          Figure.PERFECT,
          Figure.HEADLINE,
          Figure.HEAD_GROUP,
          Figure.BYLINE,
          Figure.PARAGRAPH,
          Figure.CAPTION,
          Figure.CREDIT,
          Figure.KEPT,
          Figure.TEAR_PRECISION,
          Figure.TEAR_RECALL);

  private final List<Evaluation> evaluations = new ArrayList<>();
  private final List<String> habits = new ArrayList<>();
  private final List<Misread> misread = new ArrayList<>();

  /**
   * An item that did not come out whole.
   *
   * @param page where it stands
   * @param kind of item, as the truth names it
   * @param problem the first of what differs
   */
  record Misread(PressPage page, String kind, String problem) {
    /** What kind of error it is: the item's kind and the beginning of the problem. */
    String sort() {
      int words = problem.indexOf(' ');
      return kind + " " + (words < 0 ? problem : problem.substring(0, words));
    }
  }

  Assize hear(PressPage page) {
    Reading reading =
        new TextReader()
            .read(Input.ofText(page.name() + ".txt", page.text()), ReadOptions.defaults());
    Evaluation evaluation = Evaluation.of(reading, page.truth());
    evaluations.add(evaluation);
    habits.add(page.habits());
    for (Misreading fault : evaluation.misreadings()) {
      String kind = page.items().get(fault.item() - 1).kind();
      fault.problems().forEach(problem -> misread.add(new Misread(page, kind, problem)));
    }
    return this;
  }

  /** Reads whole editions until so many pages have been read. */
  static Assize of(String language, int level, long firstSeed, int pages) {
    Assize assize = new Assize();
    int read = 0;
    for (long seed = firstSeed; read < pages; seed++) {
      for (PressPage page : Press.edition(language, level, seed)) {
        assize.hear(page);
        read++;
      }
    }
    return assize;
  }

  /** Shares the pages out by the habits of their text layers. */
  void byHabits(Map<String, Assize> shares) {
    for (int i = 0; i < evaluations.size(); i++) {
      shares.computeIfAbsent(habits.get(i), h -> new Assize()).evaluations.add(evaluations.get(i));
    }
  }

  static String header() {
    StringBuilder row = new StringBuilder("%-26s items".formatted("pages"));
    FIGURES.forEach(figure -> row.append(' ').append(figure.word()));
    return row.toString();
  }

  String row(String name) {
    Scorecard card = scorecard();
    StringBuilder row = new StringBuilder();
    row.append(String.format(Locale.ROOT, "%-26s %5d", name, card.items()));
    for (Figure figure : FIGURES) {
      String form = " %" + figure.word().length() + ".3f";
      row.append(String.format(Locale.ROOT, form, card.figure(figure).value()));
    }
    return row.toString();
  }

  Scorecard scorecard() {
    return Evaluation.together(evaluations).scorecard();
  }

  Evaluation evaluation() {
    return Evaluation.together(evaluations);
  }

  List<Misread> misread() {
    return misread;
  }
}
