package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The elements that styles are made of, in the order of the schema. Lengths are in twentieths of a
 * point, sizes in half points, borders in eighths of a point.
 */
final class StyleElements {
  private static final Set<Style> BUILT_IN =
      EnumSet.of(
          Style.TITLE,
          Style.HEADLINE,
          Style.SUBHEADING,
          Style.BODY,
          Style.CAPTION,
          Style.CONTENTS_HEADING,
          Style.CONTENTS_ENTRY,
          Style.HEADER,
          Style.FOOTER,
          Style.STRONG,
          Style.EMPHASIS,
          Style.STRONG_EMPHASIS,
          Style.HYPERLINK,
          Style.TABLE_GRID);
  private static final Runnable NOTHING = () -> {};

  private final Xml xml;
  private final StyleIds ids;

  /**
   * Writes styles.
   *
   * @param ids those that the template has are not written again
   */
  StyleElements(Xml xml, StyleIds ids) {
    this.xml = xml;
    this.ids = ids;
  }

  /** The style of paragraphs that have no other. */
  void normal() {
    if (!ids.isGiven(Style.NORMAL)) {
      open("paragraph", Style.NORMAL, null, true);
      xml.empty("w:qFormat").close().newLine();
    }
  }

  /** A style of paragraphs that looks like another one. */
  void paragraph(Style style, Style parent) {
    paragraph(style, parent, NOTHING, NOTHING);
  }

  /** A style of paragraphs that stands on the page otherwise than another one. */
  void paragraph(Style style, Style parent, Runnable layout) {
    paragraph(style, parent, layout, NOTHING);
  }

  /**
   * A style of paragraphs.
   *
   * @param layout writes how they stand on the page
   * @param look writes what their letters look like
   */
  void paragraph(Style style, Style parent, Runnable layout, Runnable look) {
    if (ids.isGiven(style)) {
      return;
    }
    open("paragraph", style, parent, false);
    if (style != Style.SECTION_END && style != Style.CUT_OFF_RULE) {
      xml.empty("w:qFormat");
    }
    xml.open("w:pPr");
    layout.run();
    xml.close().open("w:rPr");
    look.run();
    xml.close().close().newLine();
  }

  /** The style of characters that have no other. */
  void plainCharacters() {
    if (!ids.isGiven(Style.DEFAULT_CHARACTER)) {
      open("character", Style.DEFAULT_CHARACTER, null, true);
      xml.close().newLine();
    }
  }

  void character(Style style, Runnable look) {
    if (!ids.isGiven(style)) {
      open("character", style, Style.DEFAULT_CHARACTER, false);
      xml.open("w:rPr");
      look.run();
      xml.close().close().newLine();
    }
  }

  void table(Style style, Style parent, Consumer<Xml> look) {
    if (!ids.isGiven(style)) {
      open("table", style, parent, parent == null);
      xml.open("w:tblPr");
      look.accept(xml);
      xml.close().close().newLine();
    }
  }

  private void open(String type, Style style, Style parent, boolean isDefault) {
    if (isDefault) {
      xml.open("w:style", "w:type", type, "w:default", "1", "w:styleId", ids.of(style));
    } else if (isBuiltIn(style)) {
      xml.open("w:style", "w:type", type, "w:styleId", ids.of(style));
    } else {
      xml.open("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", ids.of(style));
    }
    xml.empty("w:name", "w:val", style.displayName());
    if (parent != null) {
      xml.empty("w:basedOn", "w:val", ids.of(parent));
    }
  }

  /** Word knows these names itself, and shows them in the language of its menus. */
  private static boolean isBuiltIn(Style style) {
    return BUILT_IN.contains(style);
  }

  void on(String... switches) {
    for (String name : switches) {
      xml.empty(name);
    }
  }

  void off(String name) {
    xml.empty(name, "w:val", "0");
  }

  void fonts(String eastAsian, String latin) {
    xml.empty(
        "w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", eastAsian, "w:cs", latin);
  }

  /** The letters of headlines; those of a template come from its own styles. */
  void headFonts(Tongue tongue) {
    if (ids.isHouse()) {
      return;
    }
    fonts(tongue.fonts().eastAsianHead(), tongue.fonts().head());
  }

  void bold(int size) {
    on("w:b", "w:bCs");
    size(size);
  }

  void size(int halfPoints) {
    String size = Integer.toString(halfPoints);
    xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
  }

  void spacing(int before, int after, int line) {
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

  void borders(int eighths, String... sides) {
    xml.open("w:pBdr");
    for (String side : sides) {
      border(side, eighths);
    }
    xml.close();
  }

  void border(String side, int eighths) {
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

  void align(String how) {
    xml.empty("w:jc", "w:val", how);
  }

  void level(int outline) {
    xml.empty("w:outlineLvl", "w:val", Integer.toString(outline));
  }
}
