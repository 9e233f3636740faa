package io.broadsheet.pdf.internal.makeup;

/**
 * A story on a page, or as much of it as stands there.
 *
 * @param story number among the stories of the edition
 * @param from first row of its text, from 0
 * @param to after the last row; {@link Integer#MAX_VALUE} if the text ends here
 */
record Portion(int story, int from, int to) {
  static Portion whole(int story) {
    return new Portion(story, 0, Integer.MAX_VALUE);
  }

  /** True if it began on an earlier page. */
  boolean isTail() {
    return from > 0;
  }

  /** True if it goes on. */
  boolean goesOn() {
    return to != Integer.MAX_VALUE;
  }

  Portion until(int row) {
    return new Portion(story, from, row);
  }

  /** What is left after this one. */
  Portion rest() {
    return new Portion(story, to, Integer.MAX_VALUE);
  }
}
