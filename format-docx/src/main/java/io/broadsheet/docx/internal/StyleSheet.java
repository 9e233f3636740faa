package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/** The styles part (ECMA-376-1, 17.7): defaults, then the styles of each part of the page. */
final class StyleSheet {
  private final Tongue tongue;
  private final Xml xml = new Xml();
  private final StyleElements style = new StyleElements(xml, StyleIds.own());
  private final Sheet sheet;

  StyleSheet(Tongue tongue, Sheet sheet) {
    this.tongue = tongue;
    this.sheet = sheet;
  }

  byte[] bytes() {
    xml.open("w:styles", "xmlns:w", Word.NAMESPACE).newLine();
    defaults();
    write(xml, style, tongue, sheet);
    return xml.close().bytes();
  }

  /** Writes the styles that the template does not have. */
  static void write(Xml xml, StyleElements style, Tongue tongue, Sheet sheet) {
    style.normal();
    new RunningStyles(style, xml, tongue, sheet).write();
    new HeadlineStyles(style, tongue).write();
    new PictureStyles(style, tongue).write();
    new FurnitureStyles(style, tongue).write();
    new CharacterStyles(style, xml, tongue).write();
    new TableStyles(style, xml).write();
  }

  private void defaults() {
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    style.fonts(tongue.fonts().eastAsianText(), tongue.fonts().text());
    style.size(RunningStyles.SIZE);
    xml.empty(
        "w:lang",
        "w:val",
        tongue.latin(),
        "w:eastAsia",
        tongue.eastAsian(),
        "w:bidi",
        tongue.rightToLeft());
    xml.close().close().open("w:pPrDefault").open("w:pPr");
    // Chinese typography: no punctuation at the wrong end of a line, some may hang out, and a
    // quarter em beside Latin letters and digits (17.3.1.16, .21, .2, .3).
    style.on("w:kinsoku", "w:overflowPunct", "w:autoSpaceDE", "w:autoSpaceDN");
    if (tongue.isRightToLeft()) {
      style.on("w:bidi");
    }
    xml.close().close().close().newLine();
  }
}
