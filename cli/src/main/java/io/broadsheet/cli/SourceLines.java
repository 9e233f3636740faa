package io.broadsheet.cli;

import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import io.broadsheet.report.LineReading;
import io.broadsheet.report.ParseReport;
import java.util.Map;
import java.util.TreeMap;

/** Finds the line numbers of places in the source text. */
final class SourceLines {
  private final TreeMap<Integer, Integer> numbersByStart = new TreeMap<>();

  SourceLines(ParseReport report) {
    for (LineReading line : report.lines()) {
      numbersByStart.put(line.range().start(), line.line());
    }
  }

  /** The lines of a text, such as {@code 12} or {@code 12-14}; empty if not known. */
  String numbers(Text text) {
    if (text.source().isEmpty()) {
      return "";
    }
    SourceSpan first = text.source().get(0);
    SourceSpan last = text.source().get(text.source().size() - 1);
    return numbers(first.range().start(), last.range().end());
  }

  /** The lines of a range. */
  String numbers(SourceRange range) {
    return numbers(range.start(), range.end());
  }

  private String numbers(int start, int end) {
    Map.Entry<Integer, Integer> from = numbersByStart.floorEntry(start);
    Map.Entry<Integer, Integer> to = numbersByStart.floorEntry(Math.max(start, end - 1));
    if (from == null || to == null) {
      return "";
    }
    return from.getValue().equals(to.getValue())
        ? from.getValue().toString()
        : from.getValue() + "-" + to.getValue();
  }
}
