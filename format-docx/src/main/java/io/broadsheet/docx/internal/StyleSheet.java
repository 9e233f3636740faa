package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

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
  private final StyleElements style = new StyleElements(xml);

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
    style.fonts(tongue.fonts().eastAsianText(), tongue.fonts().text());
    style.size(BODY_SIZE);
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
    style.paragraph(Style.NORMAL, null, () -> {}, () -> {}, true);
  }

  private void running() {
    style.paragraph(
        Style.BODY,
        Style.NORMAL,
        () -> {
          style.spacing(0, 0, sheet.leading());
          if (tongue.isHan()) {
            xml.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", "420");
          } else {
            xml.empty("w:ind", "w:firstLine", "240");
          }
          style.align("both");
        },
        () -> {},
        false);
    style.paragraph(
        Style.BODY_FIRST,
        Style.BODY,
        () -> {
          if (!tongue.isHan()) {
            xml.empty("w:ind", "w:firstLine", "0");
          }
        },
        () -> {},
        false);
    style.paragraph(
        Style.LIST_ENTRY,
        Style.NORMAL,
        () -> {
          style.spacing(40, 40, sheet.leading());
          xml.empty("w:ind", "w:left", "240", "w:hanging", "240");
        },
        () -> {},
        false);
    style.paragraph(
        Style.PULL_QUOTE,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext", "w:keepLines");
          style.borders(12, "w:top", "w:bottom");
          style.spacing(200, 200, 360);
          style.align("center");
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.size(26);
        },
        false);
    style.paragraph(
        Style.ATTRIBUTION,
        Style.NORMAL,
        () -> style.align("right"),
        () -> style.size(BODY_SIZE - 2),
        false);
    style.paragraph(
        Style.NOTICE,
        Style.BODY,
        () -> style.borders(4, "w:top", "w:left", "w:bottom", "w:right"),
        () -> {},
        false);
  }

  private void headlines() {
    style.paragraph(
        Style.COLUMN_LABEL,
        Style.NORMAL,
        () -> {
          overItem();
          style.spacing(ITEM_GAP, 0, 280);
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.bold(BODY_SIZE);
        },
        false);
    style.paragraph(
        Style.KICKER,
        Style.NORMAL,
        () -> {
          overItem();
          style.spacing(ITEM_GAP, 0, 300);
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.size(24);
        },
        false);
    style.paragraph(
        Style.HEADLINE,
        Style.NORMAL,
        () -> {
          overItem();
          style.spacing(ITEM_GAP, 80, 440);
          style.level(0);
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.on("w:b", "w:bCs");
          style.size(40);
        },
        false);
    style.paragraph(
        Style.LEAD_HEADLINE,
        Style.HEADLINE,
        () -> style.spacing(ITEM_GAP, 80, 600),
        () -> style.size(56),
        false);
    style.paragraph(
        Style.BRIEF_HEADLINE,
        Style.HEADLINE,
        () -> style.spacing(ITEM_GAP, 40, 340),
        () -> style.size(30),
        false);
    style.paragraph(
        Style.SUBHEADING,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext", "w:keepLines", "w:suppressAutoHyphens");
          style.spacing(160, 80, 320);
          style.level(1);
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.on("w:b", "w:bCs");
          style.size(24);
        },
        false);
    style.paragraph(
        Style.DECK,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext", "w:keepLines", "w:suppressAutoHyphens");
          style.spacing(0, 80, 340);
        },
        () -> style.size(26),
        false);
    style.paragraph(
        Style.BYLINE,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(0, 80, 280);
        },
        () -> style.size(BODY_SIZE - 2),
        false);
    style.paragraph(
        Style.BYLINE_END,
        Style.BYLINE,
        () -> {
          xml.empty("w:keepNext", "w:val", "0");
          style.spacing(80, 0, 280);
          style.align("right");
        },
        () -> {},
        false);
  }

  private void pictures() {
    style.paragraph(
        Style.PICTURE,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(240, 60, 240);
          style.align("center");
        },
        () -> {},
        false);
    style.paragraph(
        Style.CAPTION,
        Style.NORMAL,
        () -> {
          style.on("w:keepLines");
          style.spacing(60, 60, 260);
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.size(BODY_SIZE - 3);
        },
        false);
    style.paragraph(
        Style.CREDIT,
        Style.NORMAL,
        () -> {
          style.spacing(0, 120, 260);
          style.align("right");
        },
        () -> style.size(BODY_SIZE - 4),
        false);
  }

  /**
   * What stands over an item: a rule above it, which Word and LibreOffice draw once over
   * neighbouring paragraphs that have the same.
   */
  private void overItem() {
    style.on("w:keepNext", "w:keepLines");
    style.borders(4, "w:top");
    style.on("w:suppressAutoHyphens");
  }

  private void furniture() {
    style.paragraph(
        Style.NAMEPLATE,
        Style.NORMAL,
        () -> {
          style.spacing(0, 60, 900);
          style.align("center");
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.on("w:b", "w:bCs");
          style.size(72);
        },
        false);
    style.paragraph(
        Style.FOLIO,
        Style.NORMAL,
        () -> {
          style.borders(12, "w:top");
          style.spacing(0, 60, 280);
          style.align("center");
        },
        () -> style.size(BODY_SIZE - 2),
        false);
    style.paragraph(
        Style.HEADER,
        Style.NORMAL,
        () -> style.align("center"),
        () -> style.size(BODY_SIZE - 3),
        false);
    style.paragraph(
        Style.FOOTER,
        Style.NORMAL,
        () -> style.align("center"),
        () -> style.size(BODY_SIZE - 3),
        false);
    style.paragraph(
        Style.SECTION_END, Style.NORMAL, () -> style.spacing(0, 0, 60), () -> style.size(2), false);
    style.paragraph(
        Style.CONTENTS_HEADING,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(ITEM_GAP, 60, 280);
        },
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.bold(BODY_SIZE);
        },
        false);
    style.paragraph(
        Style.CONTENTS_ENTRY,
        Style.NORMAL,
        () -> style.spacing(0, 20, 280),
        () -> style.size(BODY_SIZE - 1),
        false);
    style.paragraph(
        Style.CUT_OFF_RULE,
        Style.SECTION_END,
        () -> {
          style.on("w:keepNext");
          style.borders(4, "w:top");
          style.spacing(ITEM_GAP, 0, 60);
        },
        () -> {},
        false);
  }

  private void characters() {
    style.character(Style.DEFAULT_CHARACTER, () -> {}, true);
    style.character(Style.STRONG, () -> style.on("w:b", "w:bCs"), false);
    style.character(Style.EMPHASIS, () -> style.on("w:i", "w:iCs"), false);
    style.character(Style.STRONG_EMPHASIS, () -> style.on("w:b", "w:bCs", "w:i", "w:iCs"), false);
    style.character(
        Style.HYPERLINK,
        () -> {
          xml.empty("w:color", "w:val", "0B4F8A");
          xml.empty("w:u", "w:val", "single");
        },
        false);
    style.character(
        Style.DATELINE_TEXT,
        () -> {
          style.fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
          style.on("w:b", "w:bCs");
        },
        false);
    style.character(Style.BYLINE_TEXT, () -> {}, false);
  }

  private void tables() {
    style.paragraph(
        Style.TABLE_CAPTION,
        Style.NORMAL,
        () -> {
          style.on("w:keepNext");
          style.spacing(160, 60, 280);
        },
        () -> style.bold(BODY_SIZE),
        false);
    style.paragraph(
        Style.TABLE_TEXT, Style.NORMAL, () -> style.spacing(20, 20, 280), () -> {}, false);
    style.paragraph(
        Style.TABLE_HEAD, Style.TABLE_TEXT, () -> {}, () -> style.on("w:b", "w:bCs"), false);
    style.table(Style.TABLE_NORMAL, null, xml -> cellMargins());
    style.table(
        Style.TABLE_GRID,
        Style.TABLE_NORMAL,
        xml -> {
          xml.open("w:tblBorders");
          for (String side : new String[] {"w:top", "w:bottom", "w:insideH"}) {
            style.border(side, 4);
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
}
