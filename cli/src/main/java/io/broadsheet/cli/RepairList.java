package io.broadsheet.cli;

import io.broadsheet.cli.Ink.Tone;
import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was changed between the source and the model. Plain joins of a paragraph's or headline's
 * lines are counted, all others are shown among the words around them: what stood there, what
 * stands now.
 */
final class RepairList {
  private static final int CONTEXT = 10;
  private static final int LONGEST = 24;

  private final Inspection inspection;
  private final Ink ink;
  private final PrintWriter out;

  RepairList(Inspection inspection, Ink ink, PrintWriter out) {
    this.inspection = inspection;
    this.ink = ink;
    this.out = out;
  }

  void print() {
    List<Repair> repairs = inspection.reading().edition().repairs();
    out.println(ink.paint(Tone.TITLE, repairs.isEmpty() ? "repairs  none" : "repairs"));
    Map<Repair.Kind, Integer> counted = new EnumMap<>(Repair.Kind.class);
    for (Repair repair : repairs) {
      if (repair.kind() == Repair.Kind.LINE_JOIN) {
        counted.merge(repair.kind(), 1, Integer::sum);
      } else {
        out.println("  " + describe(repair));
      }
    }
    counted.forEach(
        (kind, number) -> out.println("  " + Words.of(kind) + "  " + number + " times"));
  }

  private String describe(Repair repair) {
    SourceRange where = repair.where();
    LineSpan lines = inspection.lines().of(where);
    return ink.paint(Tone.ROLE, Words.of(repair.kind()))
        + (lines.isKnown() ? "  line " + lines : "")
        + "  "
        + around(where.source(), where.start() - CONTEXT, where.start())
        + "["
        + quoted(repair.before(), Tone.REMOVED)
        + " -> "
        + quoted(repair.after(), Tone.PUT_IN)
        + "]"
        + around(where.source(), where.end(), where.end() + CONTEXT)
        + ink.paint(
            Tone.FAINT,
            String.format(
                Locale.ROOT, "  [%s, sure to %.0f %%]", repair.rule(), 100 * repair.confidence()));
  }

  private String quoted(String words, Tone tone) {
    return words.isEmpty() ? "nothing" : ink.paint(tone, Columns.fitted(words, LONGEST));
  }

  private String around(int source, int from, int to) {
    return Columns.fitted(inspection.lines().words(source, from, to), 4 * CONTEXT);
  }
}
