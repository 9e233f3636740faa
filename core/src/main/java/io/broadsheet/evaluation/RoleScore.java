package io.broadsheet.evaluation;

/**
 * How well one role was told, in characters.
 *
 * @param role which
 * @param right characters that have the role in reading and truth
 * @param found characters that were taken for it
 * @param truth characters that the truth has in it
 */
public record RoleScore(TextRole role, long right, long found, long truth) {
  /** Share of the characters taken for it that are; 1 if there are none. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** Share of the characters that are it and were taken for it; 1 if there are none. */
  public double recall() {
    return truth == 0 ? 1 : (double) right / truth;
  }

  /** The harmonic mean of both; 1 if there are no such characters. */
  public double f1() {
    return found + truth == 0 ? 1 : 2.0 * right / (found + truth);
  }
}
