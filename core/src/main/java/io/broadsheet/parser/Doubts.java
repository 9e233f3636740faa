package io.broadsheet.parser;

import io.broadsheet.model.Hint;
import io.broadsheet.model.SourceRange;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a person should know of a reading. */
final class Doubts {
  private final int source;
  private final Place place;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Hint> hints = new ArrayList<>();

  Doubts(int source, String name) {
    this.source = source;
    this.place = Place.of(name);
  }

  void whole(TextFinding finding, Object... details) {
    findings.add(finding.at(place, details));
  }

  void at(Line line, TextFinding finding, Object... details) {
    findings.add(finding.at(place.line(line.number()).offset(line.from()), details));
  }

  void at(long offset, TextFinding finding, Object... details) {
    findings.add(finding.at(place.offset(offset), details));
  }

  void hint(Hint.Kind kind, String value, String rule, double confidence, int start, int end) {
    SourceRange where = new SourceRange(source, start, end);
    hints.add(new Hint(kind, value, rule, confidence, List.of(where)));
  }

  /** In source order; what concerns the whole first. */
  List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingLong(finding -> finding.place().offset().orElse(-1)));
    return List.copyOf(sorted);
  }

  List<Hint> hints() {
    return List.copyOf(hints);
  }
}
