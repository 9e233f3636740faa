package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.typeset.SetLine;
import java.util.List;

/**
 * A picture with caption and credit, set to a width.
 *
 * @param picture the piece of the picture
 * @param reference of the image; empty if the picture is not at hand
 * @param pictureWidth narrower than the figure if the picture is very tall
 * @param pictureHeight 0 if there is nothing to show
 * @param missing true if the edition names an image whose bytes were not found
 * @param lines caption and credit, from top to bottom
 * @param height of all
 */
record Figure(
    int picture,
    String reference,
    int pictureWidth,
    int pictureHeight,
    boolean missing,
    List<Head.HeadLine> lines,
    int height) {
  Figure {
    lines = List.copyOf(lines);
  }

  /** A line of caption or credit with the piece that it belongs to. */
  static Head.HeadLine line(int piece, SetLine line, int baseline) {
    return new Head.HeadLine(piece, line, baseline);
  }
}
