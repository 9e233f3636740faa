package io.broadsheet.cli;

import java.util.OptionalDouble;

/**
 * Something that an editor should look at.
 *
 * @param kind {@code warning} or {@code note} for a finding, else what the reading is unsure of:
 *     {@code item}, {@code headline} or {@code line}
 * @param where the lines it is about
 * @param confidence of what is unsure
 * @param what was found, or is unsure
 * @param remedy what can be done; may be empty
 * @param code of a finding, or {@code inspect.unsure}
 */
record Doubt(
    String kind,
    LineSpan where,
    OptionalDouble confidence,
    String what,
    String remedy,
    String code) {
  /** From here on, a decision is taken as it is. */
  static final double SURE = 0.9;

  /** Below, a decision is hardly more than a guess. */
  static final double LIKELY = 0.75;
}
