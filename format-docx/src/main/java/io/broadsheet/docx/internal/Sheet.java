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
 * @param flow which way the text runs
 */
record Sheet(int width, int height, Margins margins, int leading, Flow flow) {
  /** Less text than that fits no line. */
  private static final int NARROWEST = 1440;

  private static final int GAP = 380;

  /** Which way lines and columns follow one another. */
  enum Flow {
    FROM_LEFT,
    FROM_RIGHT,
    /** Lines run from top to bottom, the first at the right. */
    DOWN
  }

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
  static Sheet of(DocxOptions options, Tongue tongue) {
    DocxOptions.Paper paper = options.paper();
    boolean manuscript = options.layout() == DocxOptions.Layout.MANUSCRIPT;
    return new Sheet(
        paper.width(),
        paper.height(),
        Margins.beside(manuscript ? 1700 : 1000),
        manuscript ? 440 : 300,
        flow(options, tongue));
  }

  private static Flow flow(DocxOptions options, Tongue tongue) {
    if (options.vertical() && tongue.isHan()) {
      return Flow.DOWN;
    }
    return tongue.isRightToLeft() ? Flow.FROM_RIGHT : Flow.FROM_LEFT;
  }

  /** The same text on another page. */
  Sheet on(int otherWidth, int otherHeight, Margins others) {
    return new Sheet(otherWidth, otherHeight, others, leading, flow);
  }

  private int textWidth() {
    return Math.max(NARROWEST, width - margins.left() - margins.right() - margins.gutter());
  }

  /** The longest line. */
  int measure() {
    return flow == Flow.DOWN
        ? Math.max(NARROWEST, height - margins.top() - margins.bottom())
        : textWidth();
  }

  /**
   * The widest picture in a column.
   *
   * @param column its width
   */
  int widest(int column) {
    return Math.min(column, textWidth());
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
