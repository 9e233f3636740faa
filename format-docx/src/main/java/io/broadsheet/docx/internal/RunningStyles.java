package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/** Running text, lists, quotes and notices. Lengths are in twentieths of a point. */
final class RunningStyles {
  /** Of running text, in half points. */
  static final int SIZE = 21;

  private final StyleElements style;
  private final Xml xml;
  private final Tongue tongue;
  private final Sheet sheet;

  RunningStyles(StyleElements style, Xml xml, Tongue tongue, Sheet sheet) {
    this.style = style;
    this.xml = xml;
    this.tongue = tongue;
    this.sheet = sheet;
  }

  void write() {
    body();
    style.paragraph(
        Style.LIST_ENTRY,
        Style.NORMAL,
        () -> {
          style.spacing(40, 40, sheet.leading());
          xml.empty("w:ind", "w:left", "240", "w:hanging", "240");
        });
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
          style.headFonts(tongue);
          style.size(26);
        });
    style.paragraph(
        Style.ATTRIBUTION,
        Style.NORMAL,
        () -> {
          style.spacing(0, 200, 280);
          style.align("right");
        },
        () -> style.size(SIZE - 2));
    style.paragraph(
        Style.NOTICE,
        Style.BODY,
        () -> {
          style.borders(4, "w:top", "w:left", "w:bottom", "w:right");
          // The box stands outside the text, so that it is moved in by as much.
          xml.empty("w:ind", "w:left", "100", "w:right", "100");
        });
    style.paragraph(
        Style.JUMP_LINE,
        Style.NORMAL,
        () -> {
          style.spacing(40, 40, sheet.leading());
          style.align("right");
        },
        () -> style.headFonts(tongue));
  }

  /** Two characters of indent in Chinese, whatever their size; a first paragraph has its own. */
  private void body() {
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
        });
    style.paragraph(
        Style.BODY_FIRST,
        Style.BODY,
        () -> {
          if (!tongue.isHan()) {
            xml.empty("w:ind", "w:firstLine", "0");
          }
        });
  }
}
