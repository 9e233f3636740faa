package io.broadsheet.docx.internal;

import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.Optional;

/** Writes a table: rows of headings are marked as such, and no row is torn by the end of a page. */
final class TableWriter {
  private final Xml xml;
  private final StyleIds styles;
  private final Runs runs;
  private final Runnable marks;

  /**
   * Writes tables.
   *
   * @param marks writes what stands at the start of the first cell
   */
  TableWriter(Xml xml, StyleIds styles, Runs runs, Runnable marks) {
    this.xml = xml;
    this.styles = styles;
    this.runs = runs;
    this.marks = marks;
  }

  /**
   * Writes a table.
   *
   * @param width of the column that it stands in, in twentieths of a point
   */
  void write(Table table, int width) {
    int columns = table.rows().get(0).cells().size();
    String cell = Integer.toString(Math.max(1, width / columns));
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", styles.of(Style.TABLE_GRID));
    if (runs.isRightToLeft()) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noVBand", "1").close();
    xml.open("w:tblGrid");
    for (int i = 0; i < columns; i++) {
      xml.empty("w:gridCol", "w:w", cell);
    }
    xml.close().newLine();
    boolean first = true;
    for (Table.Row row : table.rows()) {
      row(row, first, cell);
      first = false;
    }
    xml.close().newLine();
  }

  private void row(Table.Row row, boolean firstRow, String width) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (row.heading()) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    boolean first = firstRow;
    for (Text cell : row.cells()) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", width, "w:type", "dxa").close();
      Style style = row.heading() ? Style.TABLE_HEAD : Style.TABLE_TEXT;
      xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of(style));
      if (runs.turnsRight()) {
        xml.empty("w:bidi");
      }
      xml.close();
      if (first) {
        marks.run();
        first = false;
      }
      runs.write(cell, Optional.empty());
      xml.close().close();
    }
    xml.close().newLine();
  }
}
