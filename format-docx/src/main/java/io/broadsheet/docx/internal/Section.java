package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/**
 * A section (ECMA-376-1, 17.6): paragraphs in the same columns.
 *
 * @param columns how many
 * @param newPage true if it begins a page
 * @param header id of the header's relationship, or empty to go on with the one before
 * @param nameplate id of the first page's header, or empty
 * @param first true for the first section of the document
 */
record Section(int columns, boolean newPage, String header, String nameplate, boolean first) {
  private static final int GUTTER = 380;

  /** Writes the properties that end the section. */
  void write(Xml xml, Sheet sheet) {
    xml.open("w:sectPr");
    if (!header.isEmpty()) {
      xml.empty("w:headerReference", "w:type", "default", "r:id", header);
    }
    if (!nameplate.isEmpty()) {
      xml.empty("w:headerReference", "w:type", "first", "r:id", nameplate);
    }
    if (first) {
      xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
      if (!nameplate.isEmpty()) {
        xml.empty("w:footerReference", "w:type", "first", "r:id", "footer");
      }
    }
    xml.empty("w:type", "w:val", newPage ? "nextPage" : "continuous");
    xml.empty(
        "w:pgSz", "w:w", Integer.toString(sheet.width()), "w:h", Integer.toString(sheet.height()));
    String margin = Integer.toString(sheet.margin());
    xml.empty(
        "w:pgMar",
        "w:top",
        "1200",
        "w:right",
        margin,
        "w:bottom",
        "1100",
        "w:left",
        margin,
        "w:header",
        "620",
        "w:footer",
        "560",
        "w:gutter",
        "0");
    if (columns > 1) {
      xml.empty(
          "w:cols",
          "w:num",
          Integer.toString(columns),
          "w:sep",
          "1",
          "w:space",
          Integer.toString(GUTTER));
    } else {
      xml.empty("w:cols", "w:space", Integer.toString(GUTTER));
    }
    if (!nameplate.isEmpty()) {
      xml.empty("w:titlePg");
    }
    xml.close();
  }

  /** The width of a column in twentieths of a point. */
  int columnWidth(Sheet sheet) {
    return (sheet.width() - 2 * sheet.margin() - (columns - 1) * GUTTER) / columns;
  }
}
