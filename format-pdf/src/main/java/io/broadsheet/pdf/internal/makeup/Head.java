package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.typeset.SetLine;
import java.util.List;

/**
 * What stands over a story, set to a width.
 *
 * @param lines from top to bottom
 * @param height of all, with the air under it
 * @param size of the headline; 0 if there is none
 * @param penalty how far from what is wanted
 */
record Head(List<HeadLine> lines, int height, int size, int penalty) {
  /** No head. */
  static final Head NONE = new Head(List.of(), 0, 0, 0);

  Head {
    lines = List.copyOf(lines);
  }

  /**
   * A line of it.
   *
   * @param piece the piece that it belongs to
   * @param baseline below the top of the head
   */
  record HeadLine(int piece, SetLine line, int baseline) {}
}
