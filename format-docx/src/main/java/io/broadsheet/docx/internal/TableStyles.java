package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/** Tables: rules between rows, none between columns. */
final class TableStyles {
  private final StyleElements style;
  private final Xml xml;

  TableStyles(StyleElements style, Xml xml) {
    this.style = style;
    this.xml = xml;
  }

  void write() {
    style.paragraph(
        Style.TABLE_CAPTION,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(160, 60, 280);
        },
        () -> style.bold(RunningStyles.SIZE));
    style.paragraph(Style.TABLE_TEXT, Style.NORMAL, () -> style.spacing(20, 20, 280));
    style.paragraph(
        Style.TABLE_HEAD,
        Style.TABLE_TEXT,
        () -> style.on("w:keepNext"),
        () -> style.on("w:b", "w:bCs"));
    style.table(Style.TABLE_NORMAL, null, xml -> cellMargins());
    style.table(Style.TABLE_GRID, Style.TABLE_NORMAL, xml -> rules());
  }

  private void rules() {
    xml.open("w:tblBorders");
    for (String side : new String[] {"w:top", "w:bottom", "w:insideH"}) {
      style.border(side, 4);
    }
    xml.close();
  }

  private void cellMargins() {
    xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa");
    xml.open("w:tblCellMar");
    xml.empty("w:left", "w:w", "80", "w:type", "dxa");
    xml.empty("w:right", "w:w", "80", "w:type", "dxa");
    xml.close();
  }
}
