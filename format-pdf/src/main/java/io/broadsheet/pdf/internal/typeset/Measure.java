package io.broadsheet.pdf.internal.typeset;

/**
 * The room that lines are set to.
 *
 * @param width length of a line, in thousandths of a point
 * @param indent how far the first line stands in
 * @param alignment how lines fill the width
 */
public record Measure(int width, int indent, Alignment alignment) {
  public Measure {
    if (width <= 0 || indent < 0 || indent >= width) {
      throw new IllegalArgumentException("no room for a line: " + width + ", indent " + indent);
    }
  }

  /** Where a line stands in its measure. */
  public enum Alignment {
    /** Both edges even; the last line stands left. */
    JUSTIFIED,
    LEFT,
    CENTRED,
    RIGHT
  }
}
