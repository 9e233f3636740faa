package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;
import java.util.List;

/**
 * A section (ECMA-376-1, 17.6): paragraphs in the same columns.
 *
 * @param columns how many
 * @param newPage true if it begins a page
 * @param heads its headers and footers; without any it goes on with those before
 * @param ownFirstPage true if the first page has a header and footer of its own
 */
record Section(int columns, boolean newPage, List<Reference> heads, boolean ownFirstPage) {
  /** More of the same page, in so many columns. */
  static Section goingOn(int columns) {
    return new Section(columns, false, List.of(), false);
  }

  Section inColumns(int other) {
    return new Section(other, newPage, heads, ownFirstPage);
  }

  /**
   * A header or footer.
   *
   * @param kind {@code header} or {@code footer}
   * @param type {@code default}, {@code first} or {@code even}
   * @param id of its relationship
   */
  record Reference(String kind, String type, String id) {}

  /** Writes the properties that end the section. */
  void write(Xml xml, Sheet sheet) {
    xml.open("w:sectPr");
    for (Reference head : heads) {
      xml.empty("w:" + head.kind() + "Reference", "w:type", head.type(), "r:id", head.id());
    }
    xml.empty("w:type", "w:val", newPage ? "nextPage" : "continuous");
    sheet.write(xml);
    String gutter = Integer.toString(sheet.columnGap());
    if (columns > 1) {
      xml.empty("w:cols", "w:num", Integer.toString(columns), "w:sep", "1", "w:space", gutter);
    } else {
      xml.empty("w:cols", "w:space", gutter);
    }
    if (ownFirstPage) {
      xml.empty("w:titlePg");
    }
    switch (sheet.flow()) {
      case DOWN -> xml.empty("w:textDirection", "w:val", "tbRl");
      case FROM_RIGHT -> xml.empty("w:bidi");
      case FROM_LEFT -> {}
    }
    xml.close();
  }

  /** The width of a column in twentieths of a point. */
  int columnWidth(Sheet sheet) {
    return (sheet.measure() - (columns - 1) * sheet.columnGap()) / columns;
  }
}
