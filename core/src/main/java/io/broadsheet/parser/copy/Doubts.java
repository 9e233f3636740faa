package io.broadsheet.parser.copy;

import io.broadsheet.model.Hint;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a person should know of a reading. */
public final class Doubts {
  private final Place place;
  private final FairCopy copy;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Hint> hints = new ArrayList<>();

  /**
   * Doubts about one source.
   *
   * @param name of the source
   * @param copy by whose offsets the places are given
   */
  public Doubts(String name, FairCopy copy) {
    this.place = Place.of(name);
    this.copy = copy;
  }

  public void whole(TextFinding finding, Object... details) {
    findings.add(finding.at(place, details));
  }

  public void at(Line line, TextFinding finding, Object... details) {
    findings.add(finding.at(place.line(line.number()).offset(copy.source(line.from())), details));
  }

  public void at(int offset, TextFinding finding, Object... details) {
    atSource(copy.source(offset), finding, details);
  }

  /** At an offset of the source itself. */
  public void atSource(long offset, TextFinding finding, Object... details) {
    findings.add(finding.at(place.offset(offset), details));
  }

  public void hint(
      Hint.Kind kind, String value, String rule, double confidence, int start, int end) {
    hints.add(new Hint(kind, value, rule, confidence, List.of(copy.range(start, end))));
  }

  /** In source order; what concerns the whole first. */
  public List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingLong(finding -> finding.place().offset().orElse(-1)));
    return List.copyOf(sorted);
  }

  public List<Hint> hints() {
    return List.copyOf(hints);
  }
}
