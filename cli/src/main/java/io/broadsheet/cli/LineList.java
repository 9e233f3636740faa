package io.broadsheet.cli;

import io.broadsheet.cli.Ink.Tone;
import io.broadsheet.report.Evidence;
import io.broadsheet.report.LineReading;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every line of the source with what it was taken for. */
final class LineList {
  private static final int ROLE = 14;
  private static final int TEXT = 5 + 2 + ROLE + 1 + 5 + 2;

  private final Inspection inspection;
  private final Ink ink;
  private final PrintWriter out;

  LineList(Inspection inspection, Ink ink, PrintWriter out) {
    this.inspection = inspection;
    this.ink = ink;
    this.out = out;
  }

  void print(boolean why) {
    out.println(ink.paint(Tone.TITLE, "lines"));
    for (LineReading line : inspection.reading().report().lines()) {
      String words =
          inspection.lines().words(line.range().source(), line.range().start(), line.range().end());
      out.println(
          ink.paint(Tone.FAINT, String.format(Locale.ROOT, "%5d", line.line()))
              + "  "
              + ink.paint(Tone.ROLE, Columns.padded(line.role(), ROLE))
              + " "
              + ink.confidence(line.confidence())
              + "  "
              + Columns.fitted(words.strip(), ink.width() - TEXT));
      if (why && !line.evidence().isEmpty()) {
        out.println(" ".repeat(TEXT) + ink.paint(Tone.FAINT, clues(line.evidence())));
      }
    }
  }

  private static String clues(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> String.format(Locale.ROOT, "%s %+.1f", e.clue(), e.weight()))
        .collect(Collectors.joining(", "));
  }
}
