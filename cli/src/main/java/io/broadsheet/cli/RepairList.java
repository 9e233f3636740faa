package io.broadsheet.cli;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Repair;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What was changed between the source and the model. Plain joins of a paragraph's or headline's
 * lines are counted, all others are shown with what stood there and what stands now.
 */
final class RepairList {
  private static final int CONTEXT = 24;

  private final Edition edition;
  private final SourceLines lines;
  private final Lines out;

  RepairList(Edition edition, SourceLines lines, Lines out) {
    this.edition = edition;
    this.lines = lines;
    this.out = out;
  }

  void print() {
    if (edition.repairs().isEmpty()) {
      out.text("", "repairs  none");
      return;
    }
    out.text("", "repairs");
    Map<Repair.Kind, Integer> counted = new EnumMap<>(Repair.Kind.class);
    for (Repair repair : edition.repairs()) {
      if (repair.kind() == Repair.Kind.LINE_JOIN) {
        counted.merge(repair.kind(), 1, Integer::sum);
      } else {
        out.text("  ", describe(repair));
      }
    }
    counted.forEach((kind, number) -> out.text("  ", Words.of(kind) + "  " + number + " times"));
  }

  private String describe(Repair repair) {
    return String.format(
        Locale.ROOT,
        "%s  line %s  '%s' -> '%s'  [%s, sure to %.0f %%]",
        Words.of(repair.kind()),
        lines.numbers(repair.where()),
        Lines.visible(repair.before(), CONTEXT),
        Lines.visible(repair.after(), CONTEXT),
        repair.rule(),
        100 * repair.confidence());
  }
}
