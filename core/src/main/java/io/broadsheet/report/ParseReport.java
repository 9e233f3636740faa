package io.broadsheet.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an edition was understood.
 *
 * @param findings what a person should know, in source order
 * @param lines what each line of a text was taken for; empty for structured inputs
 * @param confidences of each item by its id, 0 to 1; empty for structured inputs
 */
public record ParseReport(
    List<Finding> findings, List<LineReading> lines, Map<String, Double> confidences) {

  /** Nothing to say. */
  public static final ParseReport CLEAN = new ParseReport(List.of(), List.of(), Map.of());

  public ParseReport {
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
    confidences = Collections.unmodifiableMap(new TreeMap<>(confidences));
  }

  /** A report of findings alone. */
  public static ParseReport of(List<Finding> findings) {
    return new ParseReport(findings, List.of(), Map.of());
  }
}
