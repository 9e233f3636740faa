package io.broadsheet.report;

import java.util.List;

/**
 * What a writer could not express, had to guess or had to leave out.
 *
 * @param findings in reading order
 */
public record WriteReport(List<Finding> findings) {
  /** Nothing to say. */
  public static final WriteReport CLEAN = new WriteReport(List.of());

  public WriteReport {
    findings = List.copyOf(findings);
  }
}
