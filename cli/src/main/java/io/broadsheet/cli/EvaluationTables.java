package io.broadsheet.cli;

import io.broadsheet.evaluation.Confusion;
import io.broadsheet.evaluation.Decision;
import io.broadsheet.evaluation.Estimate;
import io.broadsheet.evaluation.Evaluation;
import io.broadsheet.evaluation.Figure;
import io.broadsheet.evaluation.Reliability;
import io.broadsheet.evaluation.RoleScore;
import io.broadsheet.evaluation.Scorecard;
import io.broadsheet.evaluation.TextRole;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** An evaluation as tables for people. */
final class EvaluationTables {
  private static final Set<Figure> JOINS =
      EnumSet.of(
          Figure.JOIN_PRECISION, Figure.JOIN_RECALL, Figure.TEAR_PRECISION, Figure.TEAR_RECALL);
  private static final double SURE = 0.9;

  private final PrintWriter out;
  private final Scorecard all;
  private final Map<String, Scorecard> rows = new LinkedHashMap<>();

  EvaluationTables(Evaluation evaluation, PrintWriter out) {
    this.out = out;
    this.all = evaluation.scorecard();
    rows.put("all", all);
    evaluation.languages().forEach(tag -> rows.put(tag, evaluation.scorecard(tag)));
  }

  void print() {
    figures("items", EnumSet.complementOf(EnumSet.copyOf(JOINS)));
    figures("joins", JOINS);
    roles();
    confusion();
    reliability();
  }

  /** Under each row the ends of the confidence intervals. */
  private void figures(String title, Set<Figure> figures) {
    Grid grid = new Grid(title, "pages", "items");
    figures.forEach(figure -> grid.column(figure.word()));
    rows.forEach(
        (name, card) -> {
          List<String> values = new ArrayList<>();
          List<String> low = new ArrayList<>(List.of("", ""));
          List<String> high = new ArrayList<>(List.of("", ""));
          values.add(Long.toString(card.pages()));
          values.add(Long.toString(card.items()));
          for (Figure figure : figures) {
            Estimate estimate = card.figure(figure);
            boolean known = estimate.base() > 0;
            values.add(known ? share(estimate.value()) : "-");
            low.add(known ? end(estimate.low()) : "");
            high.add(known ? end(estimate.high()) : "");
          }
          grid.row(name, values);
          if (!String.join("", low).isEmpty()) {
            grid.row("  95 % from", low);
            grid.row("  95 % to", high);
          }
        });
    grid.print(out);
  }

  private void roles() {
    Grid grid = new Grid("roles", "characters", "precision", "recall", "f1");
    for (RoleScore role : all.roles()) {
      grid.row(
          role.role().word(),
          List.of(
              Long.toString(role.truth()),
              role.found() == 0 ? "-" : share(role.precision()),
              role.truth() == 0 ? "-" : share(role.recall()),
              share(role.f1())));
    }
    grid.print(out);
  }

  private void confusion() {
    Confusion table = all.confusion();
    List<TextRole> roles = all.roles().stream().map(RoleScore::role).toList();
    Grid grid = new Grid("truth \\ read");
    roles.forEach(role -> grid.column(role.word()));
    grid.column("missing");
    for (TextRole truth : roles) {
      List<String> row = new ArrayList<>();
      roles.forEach(found -> row.add(count(table.count(truth, found))));
      row.add(count(table.missing(truth)));
      grid.row(truth.word(), row);
    }
    grid.print(out);
  }

  private void reliability() {
    Grid grid = new Grid("confidence");
    for (Decision decision : Decision.values()) {
      grid.column(decision.word());
      grid.column("right");
    }
    List<Reliability.Bin> bins = all.reliability().get(Decision.LINE).bins();
    for (int i = bins.size() - 1; i >= 0; i--) {
      List<String> row = new ArrayList<>();
      for (Decision decision : Decision.values()) {
        Reliability.Bin bin = all.reliability().get(decision).bins().get(i);
        row.add(count(bin.decisions()));
        row.add(bin.decisions() == 0 ? "" : share(bin.share()));
      }
      grid.row(String.format(Locale.ROOT, "from %.2f", bins.get(i).from()), row);
    }
    grid.print(out);
    for (Decision decision : Decision.values()) {
      Reliability.Bin sure = all.reliability().get(decision).atLeast(SURE);
      if (sure.decisions() > 0) {
        out.println(
            String.format(
                Locale.ROOT,
                "%s: of %d decisions marked 0.9 or more, %.1f %% are right",
                decision.word(),
                sure.decisions(),
                100 * sure.share()));
      }
    }
  }

  private static String count(long count) {
    return count == 0 ? "" : Long.toString(count);
  }

  private static String end(OptionalDouble end) {
    return end.isPresent() ? share(end.getAsDouble()) : "";
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }
}
