package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/** Styles of words inside a paragraph. */
final class CharacterStyles {
  private final StyleElements style;
  private final Xml xml;
  private final Tongue tongue;

  CharacterStyles(StyleElements style, Xml xml, Tongue tongue) {
    this.style = style;
    this.xml = xml;
    this.tongue = tongue;
  }

  void write() {
    style.plainCharacters();
    style.character(Style.STRONG, () -> style.on("w:b", "w:bCs"));
    style.character(Style.EMPHASIS, () -> style.on("w:i", "w:iCs"));
    style.character(Style.STRONG_EMPHASIS, () -> style.on("w:b", "w:bCs", "w:i", "w:iCs"));
    style.character(
        Style.HYPERLINK,
        () -> {
          xml.empty("w:color", "w:val", "0B4F8A");
          xml.empty("w:u", "w:val", "single");
        });
    style.character(
        Style.DATELINE_TEXT,
        () -> {
          style.headFonts(tongue);
          style.on("w:b", "w:bCs");
        });
    style.character(Style.BYLINE_TEXT, () -> {});
    style.character(Style.PAGE_LABEL, () -> style.on("w:b", "w:bCs"));
    style.character(Style.SECTION_NAME, () -> {});
  }
}
