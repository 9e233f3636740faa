package io.broadsheet.docx.internal;

import io.broadsheet.docx.DocxOptions;

/**
 * A page and how it is filled. Lengths are in twentieths of a point.
 *
 * @param width of the paper
 * @param height of the paper
 * @param margin left and right
 * @param leading from line to line of running text
 */
record Sheet(int width, int height, int margin, int leading) {
  /** A manuscript leaves room to write between the lines and beside them. */
  static Sheet of(DocxOptions options) {
    DocxOptions.Paper paper = options.paper();
    return options.layout() == DocxOptions.Layout.MANUSCRIPT
        ? new Sheet(paper.width(), paper.height(), 1700, 440)
        : new Sheet(paper.width(), paper.height(), 1000, 300);
  }
}
