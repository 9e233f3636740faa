package io.broadsheet.docx;

import io.broadsheet.format.WriteOptions;
import java.util.Optional;

/**
 * Options of the DOCX writer.
 *
 * @param layout columns or none
 * @param paper the size of the page
 * @param contents whether a table of contents opens the document
 * @param jumpLines whether jump lines are set where the paper had them; a story stands here whole,
 *     so that they are words which no reader of the document needs
 * @param vertical whether Chinese and Japanese text runs from top to bottom
 * @param template the document of the house whose styles, page, headers and footers are used; its
 *     page wins over {@code paper}
 */
public record DocxOptions(
    Layout layout,
    Paper paper,
    Contents contents,
    boolean jumpLines,
    boolean vertical,
    Optional<DocxTemplate> template)
    implements WriteOptions {
  private static final DocxOptions DEFAULTS =
      new DocxOptions(Layout.NEWSPAPER, Paper.A4, Contents.AUTO, false, false, Optional.empty());

  /** Columns, on A4, contents for editions of several pages, no jump lines. */
  public static DocxOptions defaults() {
    return DEFAULTS;
  }

  public DocxOptions layout(Layout layout) {
    return new DocxOptions(layout, paper, contents, jumpLines, vertical, template);
  }

  public DocxOptions paper(Paper paper) {
    return new DocxOptions(layout, paper, contents, jumpLines, vertical, template);
  }

  public DocxOptions contents(Contents contents) {
    return new DocxOptions(layout, paper, contents, jumpLines, vertical, template);
  }

  public DocxOptions jumpLines(boolean jumpLines) {
    return new DocxOptions(layout, paper, contents, jumpLines, vertical, template);
  }

  public DocxOptions vertical(boolean vertical) {
    return new DocxOptions(layout, paper, contents, jumpLines, vertical, template);
  }

  public DocxOptions template(DocxTemplate template) {
    return new DocxOptions(layout, paper, contents, jumpLines, vertical, Optional.of(template));
  }

  /** How the stories stand on the page. */
  public enum Layout {
    /** Headlines across, bodies in columns. */
    NEWSPAPER,
    /** One column, for editing. */
    MANUSCRIPT
  }

  /** Whether a table of contents opens the document. */
  public enum Contents {
    /** For editions of more than one page. */
    AUTO,
    NO,
    YES
  }

  /** Page sizes, in twentieths of a point. */
  public enum Paper {
    A4(11906, 16838),
    A3(16838, 23811),
    LETTER(12240, 15840);

    private final int width;
    private final int height;

    Paper(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** In twentieths of a point. */
    public int width() {
      return width;
    }

    /** In twentieths of a point. */
    public int height() {
      return height;
    }
  }
}
