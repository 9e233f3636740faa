package io.broadsheet.samples.press;

import io.broadsheet.evaluation.Evaluation;
import io.broadsheet.evaluation.Figure;
import io.broadsheet.evaluation.MisreadLine;
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
   * Something that was not read as it stands on the page.
   *
   * @param page where it is
   * @param sort of error
   * @param detail where on the page, what was expected and what was got
   */
  record Misread(PressPage page, String sort, String detail) {
    static Misread of(PressPage page, Misreading item, String problem) {
      String kind = page.items().get(item.item() - 1).kind();
      String sort = problem.replaceAll("^\\d+ ", "").split(" ")[0];
      return new Misread(page, "item: " + kind + ", " + sort, problem);
    }

    static Misread of(PressPage page, MisreadLine line) {
      boolean sameRole = line.truth() == line.found();
      String got = sameRole ? line.joined() ? "wrongly joined" : "wrongly apart" : "taken for ";
      String sort = line.truth().word() + " " + got + (sameRole ? "" : line.found().word());
      return new Misread(page, "line: " + sort, "line " + line.line() + ": " + line.words());
    }
  }

  Assize hear(PressPage page) {
    Reading reading =
        new TextReader()
            .read(Input.ofText(page.name() + ".txt", page.text()), ReadOptions.defaults());
    Evaluation evaluation = Evaluation.of(reading, page.truth());
    evaluations.add(evaluation);
    habits.add(page.habits());
    for (Misreading item : evaluation.misreadings()) {
      item.problems().forEach(problem -> misread.add(Misread.of(page, item, problem)));
    }
    evaluation.misreadLines().forEach(line -> misread.add(Misread.of(page, line)));
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
