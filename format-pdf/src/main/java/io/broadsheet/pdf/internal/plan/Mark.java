package io.broadsheet.pdf.internal.plan;

/** What output can put on a page. */
public sealed interface Mark {
  /** A line of text. */
  record TextMark(PlacedLine line) implements Mark {}

  /**
   * A rule: a filled rectangle, as thin as wanted.
   *
   * @param grey 0 black to 255 white
   */
  record RuleMark(int x, int y, int width, int height, int grey) implements Mark {}

  /** A stroked box. */
  record BoxMark(int x, int y, int width, int height, int lineWidth, int grey) implements Mark {}

  /**
   * A picture scaled into a rectangle.
   *
   * @param reference the picture's reference in the edition
   */
  record ImageMark(int x, int y, int width, int height, String reference) implements Mark {}
}
