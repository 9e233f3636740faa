package io.broadsheet.docx.internal;

import io.broadsheet.docx.DocxOptions;
import io.broadsheet.xml.Xml;

/**
 * A page and how it is filled. Lengths are in twentieths of a point.
 *
 * @param width of the paper
 * @param height of the paper
 * @param margins around the text
 * @param leading from line to line of running text
 */
record Sheet(int width, int height, Margins margins, int leading) {
  /** Less text than that fits no line. */
  private static final int NARROWEST = 1440;

  private static final int GAP = 380;

  /**
   * The margins of a page (17.6.11).
   *
   * @param header from the edge to the header
   * @param footer from the edge to the footer
   * @param gutter more at the side where it is bound
   */
  record Margins(int top, int right, int bottom, int left, int header, int footer, int gutter) {
    private static Margins beside(int sides) {
      return new Margins(1200, sides, 1100, sides, 620, 560, 0);
    }
  }

  /** A manuscript leaves room to write between the lines and beside them. */
  static Sheet of(DocxOptions options) {
    DocxOptions.Paper paper = options.paper();
    return options.layout() == DocxOptions.Layout.MANUSCRIPT
        ? new Sheet(paper.width(), paper.height(), Margins.beside(1700), 440)
        : new Sheet(paper.width(), paper.height(), Margins.beside(1000), 300);
  }

  /** The same text on another page. */
  Sheet on(int otherWidth, int otherHeight, Margins others) {
    return new Sheet(otherWidth, otherHeight, others, leading);
  }

  int textWidth() {
    return Math.max(NARROWEST, width - margins.left() - margins.right() - margins.gutter());
  }

  int columnGap() {
    return GAP;
  }

  void write(Xml xml) {
    String across = Integer.toString(width);
    String down = Integer.toString(height);
    if (width > height) {
      xml.empty("w:pgSz", "w:w", across, "w:h", down, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", across, "w:h", down);
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        Integer.toString(margins.top()),
        "w:right",
        Integer.toString(margins.right()),
        "w:bottom",
        Integer.toString(margins.bottom()),
        "w:left",
        Integer.toString(margins.left()),
        "w:header",
        Integer.toString(margins.header()),
        "w:footer",
        Integer.toString(margins.footer()),
        "w:gutter",
        Integer.toString(margins.gutter()));
  }
}
