package io.broadsheet.report;

import io.broadsheet.model.SourceRange;
import java.util.List;

/**
 * What one line of the source was taken for, and why.
 *
 * @param line its number in the source, from 1
 * @param range its characters without the line end
 * @param role the role decided on, such as {@code headline}
 * @param confidence 0 to 1
 * @param evidence the clues that spoke for the role and against it, strongest first
 * @param item the id of the item that it went into; empty for page furniture
 */
public record LineReading(
    int line,
    SourceRange range,
    String role,
    double confidence,
    List<Evidence> evidence,
    String item) {
  public LineReading {
    evidence = List.copyOf(evidence);
  }
}
