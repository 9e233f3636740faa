package io.broadsheet.cli;

import io.broadsheet.format.Reading;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import io.broadsheet.parser.SourceReconstruction;
import io.broadsheet.report.LineReading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the line numbers of places in the source text, and the words that stand there. */
final class SourceLines {
  private final Reading reading;
  private final Map<Integer, TreeMap<Integer, Integer>> numbersByStart = new HashMap<>();
  private final Map<Integer, Optional<String>> sources = new HashMap<>();

  SourceLines(Reading reading) {
    this.reading = reading;
    for (LineReading line : reading.report().lines()) {
      numbersByStart
          .computeIfAbsent(line.range().source(), source -> new TreeMap<>())
          .put(line.range().start(), line.line());
    }
  }

  /** The lines of a text. */
  LineSpan of(Text text) {
    if (text.source().isEmpty()) {
      return LineSpan.UNKNOWN;
    }
    SourceRange first = text.source().get(0).range();
    SourceSpan last = text.source().get(text.source().size() - 1);
    return span(first.source(), first.start(), last.range().end());
  }

  /** The lines of a range. */
  LineSpan of(SourceRange range) {
    return span(range.source(), range.start(), range.end());
  }

  /** The line of a place in a source. */
  LineSpan at(int source, long offset) {
    int at = (int) Math.min(Integer.MAX_VALUE, offset);
    return span(source, at, at);
  }

  private LineSpan span(int source, int start, int end) {
    TreeMap<Integer, Integer> numbers = numbersByStart.getOrDefault(source, new TreeMap<>());
    Map.Entry<Integer, Integer> from = numbers.floorEntry(start);
    Map.Entry<Integer, Integer> to = numbers.floorEntry(Math.max(start, end - 1));
    return from == null || to == null
        ? LineSpan.UNKNOWN
        : new LineSpan(from.getValue(), to.getValue());
  }

  /** What stands in a stretch of a source; empty where the edition was not read from a text. */
  String words(int source, int start, int end) {
    String text = sources.computeIfAbsent(source, this::reconstructed).orElse("");
    int from = Math.max(0, Math.min(start, text.length()));
    return text.substring(from, Math.max(from, Math.min(end, text.length())));
  }

  private Optional<String> reconstructed(int source) {
    try {
      return Optional.of(SourceReconstruction.of(reading.edition(), source));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
