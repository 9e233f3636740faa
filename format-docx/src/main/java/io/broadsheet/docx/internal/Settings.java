package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/** The settings part (ECMA-376-1, 17.15): today's Word, Chinese punctuation squeezed. */
final class Settings {
  private Settings() {}

  /**
   * The part.
   *
   * @param evenPagesDiffer true if even pages have headers of their own
   */
  static byte[] bytes(Tongue tongue, boolean evenPagesDiffer) {
    Xml xml = new Xml();
    xml.open("w:settings", "xmlns:w", Word.NAMESPACE).newLine();
    xml.empty("w:zoom", "w:percent", "100");
    xml.empty("w:defaultTabStop", "w:val", "420");
    if (tongue.script() == Tongue.Script.LATIN) {
      // Narrow columns of justified words have holes otherwise.
      xml.empty("w:autoHyphenation");
      xml.empty("w:doNotHyphenateCaps");
    }
    if (evenPagesDiffer) {
      xml.empty("w:evenAndOddHeaders");
    }
    xml.empty(
        "w:characterSpacingControl",
        "w:val",
        tongue.isHan() ? "compressPunctuation" : "doNotCompress");
    xml.open("w:compat");
    for (String[] setting :
        new String[][] {
          {"compatibilityMode", "15"},
          {"overrideTableStyleFontSizeAndJustification", "1"},
          {"enableOpenTypeFeatures", "1"},
          {"doNotFlipMirrorIndents", "1"},
          {"differentiateMultirowTableHeaders", "1"}
        }) {
      xml.empty(
          "w:compatSetting",
          "w:name",
          setting[0],
          "w:uri",
          "http://schemas.microsoft.com/office/word",
          "w:val",
          setting[1]);
    }
    xml.close().newLine();
    xml.empty("w:themeFontLang", "w:val", tongue.latin(), "w:eastAsia", tongue.eastAsian());
    return xml.close().bytes();
  }
}
