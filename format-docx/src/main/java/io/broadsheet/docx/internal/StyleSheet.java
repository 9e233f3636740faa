package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;
import java.util.function.Consumer;

/**
 * The styles part (ECMA-376-1, 17.7). Lengths are in twentieths of a point, sizes in half points.
 */
final class StyleSheet {
  private static final int BODY_SIZE = 21;

  /** Above the rule of an item. */
  private static final int ITEM_GAP = 160;

  private final Tongue tongue;
  private final Sheet sheet;
  private final Xml xml = new Xml();

  StyleSheet(Tongue tongue, Sheet sheet) {
    this.tongue = tongue;
    this.sheet = sheet;
  }

  byte[] bytes() {
    xml.open("w:styles", "xmlns:w", Word.NAMESPACE).newLine();
    defaults();
    running();
    headlines();
    pictures();
    furniture();
    characters();
    tables();
    return xml.close().bytes();
  }

  private void defaults() {
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    fonts(tongue.fonts().eastAsianText(), tongue.fonts().text());
    size(BODY_SIZE);
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
    on("w:kinsoku", "w:overflowPunct", "w:autoSpaceDE", "w:autoSpaceDN");
    if (tongue.isRightToLeft()) {
      on("w:bidi");
    }
    xml.close().close().close().newLine();
    paragraph(Style.NORMAL, null, () -> {}, () -> {}, true);
  }

  private void running() {
    paragraph(
        Style.BODY,
        Style.NORMAL,
        () -> {
          spacing(0, 0, sheet.leading());
          if (tongue.isHan()) {
            xml.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", "420");
          } else {
            xml.empty("w:ind", "w:firstLine", "240");
          }
          align("both");
        },
        () -> {},
        false);
    paragraph(
        Style.BODY_FIRST,
        Style.BODY,
        () -> {
          if (!tongue.isHan()) {
            xml.empty("w:ind", "w:firstLine", "0");
          }
        },
        () -> {},
        false);
    paragraph(
        Style.LIST_ENTRY,
        Style.NORMAL,
        () -> {
          spacing(40, 40, sheet.leading());
          xml.empty("w:ind", "w:left", "240", "w:hanging", "240");
        },
        () -> {},
        false);
    paragraph(
        Style.PULL_QUOTE,
        Style.NORMAL,
        () -> {
          on("w:keepNext", "w:keepLines");
          borders(12, "w:top", "w:bottom");
          spacing(200, 200, 360);
          align("center");
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          size(26);
        },
        false);
    paragraph(
        Style.ATTRIBUTION, Style.NORMAL, () -> align("right"), () -> size(BODY_SIZE - 2), false);
    paragraph(
        Style.NOTICE,
        Style.BODY,
        () -> borders(4, "w:top", "w:left", "w:bottom", "w:right"),
        () -> {},
        false);
  }

  private void headlines() {
    paragraph(
        Style.COLUMN_LABEL,
        Style.NORMAL,
        () -> {
          overItem();
          spacing(ITEM_GAP, 0, 280);
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          bold(BODY_SIZE);
        },
        false);
    paragraph(
        Style.KICKER,
        Style.NORMAL,
        () -> {
          overItem();
          spacing(ITEM_GAP, 0, 300);
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          size(24);
        },
        false);
    paragraph(
        Style.HEADLINE,
        Style.NORMAL,
        () -> {
          overItem();
          spacing(ITEM_GAP, 80, 440);
          level(0);
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          on("w:b", "w:bCs");
          size(40);
        },
        false);
    paragraph(
        Style.LEAD_HEADLINE,
        Style.HEADLINE,
        () -> spacing(ITEM_GAP, 80, 600),
        () -> size(56),
        false);
    paragraph(
        Style.BRIEF_HEADLINE,
        Style.HEADLINE,
        () -> spacing(ITEM_GAP, 40, 340),
        () -> size(30),
        false);
    paragraph(
        Style.SUBHEADING,
        Style.NORMAL,
        () -> {
          on("w:keepNext", "w:keepLines", "w:suppressAutoHyphens");
          spacing(160, 80, 320);
          level(1);
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          on("w:b", "w:bCs");
          size(24);
        },
        false);
    paragraph(
        Style.DECK,
        Style.NORMAL,
        () -> {
          on("w:keepNext", "w:keepLines", "w:suppressAutoHyphens");
          spacing(0, 80, 340);
        },
        () -> size(26),
        false);
    paragraph(
        Style.BYLINE,
        Style.NORMAL,
        () -> {
          on("w:keepNext");
          spacing(0, 80, 280);
        },
        () -> size(BODY_SIZE - 2),
        false);
    paragraph(
        Style.BYLINE_END,
        Style.BYLINE,
        () -> {
          xml.empty("w:keepNext", "w:val", "0");
          spacing(80, 0, 280);
          align("right");
        },
        () -> {},
        false);
  }

  private void pictures() {
    paragraph(
        Style.PICTURE,
        Style.NORMAL,
        () -> {
          on("w:keepNext");
          spacing(240, 60, 240);
          align("center");
        },
        () -> {},
        false);
    paragraph(
        Style.CAPTION,
        Style.NORMAL,
        () -> {
          on("w:keepLines");
          spacing(60, 60, 260);
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          size(BODY_SIZE - 3);
        },
        false);
    paragraph(
        Style.CREDIT,
        Style.NORMAL,
        () -> {
          spacing(0, 120, 260);
          align("right");
        },
        () -> size(BODY_SIZE - 4),
        false);
  }

  /**
   * What stands over an item: a rule above it, which Word and LibreOffice draw once over
   * neighbouring paragraphs that have the same.
   */
  private void overItem() {
    on("w:keepNext", "w:keepLines");
    borders(4, "w:top");
    on("w:suppressAutoHyphens");
  }

  private void furniture() {
    paragraph(
        Style.NAMEPLATE,
        Style.NORMAL,
        () -> {
          spacing(0, 60, 900);
          align("center");
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          on("w:b", "w:bCs");
          size(72);
        },
        false);
    paragraph(
        Style.FOLIO,
        Style.NORMAL,
        () -> {
          borders(12, "w:top");
          spacing(0, 60, 280);
          align("center");
        },
        () -> size(BODY_SIZE - 2),
        false);
    paragraph(Style.HEADER, Style.NORMAL, () -> align("center"), () -> size(BODY_SIZE - 3), false);
    paragraph(Style.FOOTER, Style.NORMAL, () -> align("center"), () -> size(BODY_SIZE - 3), false);
    paragraph(Style.SECTION_END, Style.NORMAL, () -> spacing(0, 0, 60), () -> size(2), false);
    paragraph(
        Style.CONTENTS_HEADING,
        Style.NORMAL,
        () -> {
          on("w:keepNext");
          spacing(ITEM_GAP, 60, 280);
        },
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          bold(BODY_SIZE);
        },
        false);
    paragraph(
        Style.CONTENTS_ENTRY,
        Style.NORMAL,
        () -> spacing(0, 20, 280),
        () -> size(BODY_SIZE - 1),
        false);
    paragraph(
        Style.CUT_OFF_RULE,
        Style.SECTION_END,
        () -> {
          on("w:keepNext");
          borders(4, "w:top");
          spacing(ITEM_GAP, 0, 60);
        },
        () -> {},
        false);
  }

  private void characters() {
    character(Style.DEFAULT_CHARACTER, () -> {}, true);
    character(Style.STRONG, () -> on("w:b", "w:bCs"), false);
    character(Style.EMPHASIS, () -> on("w:i", "w:iCs"), false);
    character(Style.STRONG_EMPHASIS, () -> on("w:b", "w:bCs", "w:i", "w:iCs"), false);
    character(
        Style.HYPERLINK,
        () -> {
          xml.empty("w:color", "w:val", "0B4F8A");
          xml.empty("w:u", "w:val", "single");
        },
        false);
    character(
        Style.DATELINE_TEXT,
        () -> {
          fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          on("w:b", "w:bCs");
        },
        false);
    character(Style.BYLINE_TEXT, () -> {}, false);
  }

  private void tables() {
    paragraph(
        Style.TABLE_CAPTION,
        Style.NORMAL,
        () -> {
          on("w:keepNext");
          spacing(160, 60, 280);
        },
        () -> bold(BODY_SIZE),
        false);
    paragraph(Style.TABLE_TEXT, Style.NORMAL, () -> spacing(20, 20, 280), () -> {}, false);
    paragraph(Style.TABLE_HEAD, Style.TABLE_TEXT, () -> {}, () -> on("w:b", "w:bCs"), false);
    table(Style.TABLE_NORMAL, null, xml -> cellMargins());
    table(
        Style.TABLE_GRID,
        Style.TABLE_NORMAL,
        xml -> {
          xml.open("w:tblBorders");
          for (String side : new String[] {"w:top", "w:bottom", "w:insideH"}) {
            border(side, 4);
          }
          xml.close();
        });
  }

  private void cellMargins() {
    xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa");
    xml.open("w:tblCellMar");
    xml.empty("w:left", "w:w", "80", "w:type", "dxa");
    xml.empty("w:right", "w:w", "80", "w:type", "dxa");
    xml.close();
  }

  private void paragraph(
      Style style, Style parent, Runnable layout, Runnable look, boolean isDefault) {
    open("paragraph", style, parent, isDefault);
    if (style != Style.SECTION_END) {
      xml.empty("w:qFormat");
    }
    xml.open("w:pPr");
    layout.run();
    xml.close().open("w:rPr");
    look.run();
    xml.close().close().newLine();
  }

  private void character(Style style, Runnable look, boolean isDefault) {
    open("character", style, isDefault ? null : Style.DEFAULT_CHARACTER, isDefault);
    xml.open("w:rPr");
    look.run();
    xml.close().close().newLine();
  }

  private void table(Style style, Style parent, Consumer<Xml> look) {
    open("table", style, parent, parent == null);
    xml.open("w:tblPr");
    look.accept(xml);
    xml.close().close().newLine();
  }

  private void open(String type, Style style, Style parent, boolean isDefault) {
    if (isDefault) {
      xml.open("w:style", "w:type", type, "w:default", "1", "w:styleId", style.id());
    } else {
      xml.open("w:style", "w:type", type, "w:styleId", style.id());
    }
    xml.empty("w:name", "w:val", style.displayName());
    if (parent != null) {
      xml.empty("w:basedOn", "w:val", parent.id());
    }
  }

  private void on(String... switches) {
    for (String name : switches) {
      xml.empty(name);
    }
  }

  private void fonts(String eastAsian, String latin) {
    xml.empty(
        "w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", eastAsian, "w:cs", latin);
  }

  private void bold(int size) {
    on("w:b", "w:bCs");
    size(size);
  }

  private void size(int halfPoints) {
    String size = Integer.toString(halfPoints);
    xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
  }

  private void spacing(int before, int after, int line) {
    xml.empty(
        "w:spacing",
        "w:before",
        Integer.toString(before),
        "w:after",
        Integer.toString(after),
        "w:line",
        Integer.toString(line),
        "w:lineRule",
        "atLeast");
  }

  private void borders(int eighths, String... sides) {
    xml.open("w:pBdr");
    for (String side : sides) {
      border(side, eighths);
    }
    xml.close();
  }

  private void border(String side, int eighths) {
    xml.empty(
        side,
        "w:val",
        "single",
        "w:sz",
        Integer.toString(eighths),
        "w:space",
        "4",
        "w:color",
        "404040");
  }

  private void align(String how) {
    xml.empty("w:jc", "w:val", how);
  }

  private void level(int outline) {
    xml.empty("w:outlineLvl", "w:val", Integer.toString(outline));
  }
}
