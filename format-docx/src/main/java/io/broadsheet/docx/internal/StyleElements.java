package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;
import java.util.function.Consumer;

/**
 * The elements that styles are made of, in the order of the schema. Lengths are in twentieths of a
 * point, sizes in half points, borders in eighths of a point.
 */
final class StyleElements {
  private final Xml xml;

  StyleElements(Xml xml) {
    this.xml = xml;
  }

  void paragraph(Style style, Style parent, Runnable layout, Runnable look, boolean isDefault) {
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

  void character(Style style, Runnable look, boolean isDefault) {
    open("character", style, isDefault ? null : Style.DEFAULT_CHARACTER, isDefault);
    xml.open("w:rPr");
    look.run();
    xml.close().close().newLine();
  }

  void table(Style style, Style parent, Consumer<Xml> look) {
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

  void on(String... switches) {
    for (String name : switches) {
      xml.empty(name);
    }
  }

  void fonts(String eastAsian, String latin) {
    xml.empty(
        "w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", eastAsian, "w:cs", latin);
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
