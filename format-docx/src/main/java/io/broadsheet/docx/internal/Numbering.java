package io.broadsheet.docx.internal;

import io.broadsheet.xml.Xml;

/**
 * The lists of the document (ECMA-376-1, 17.9): each a list of its own to Word and to who hears it
 * read. Entries keep the signs that the paper printed as words, so the lists set none.
 */
final class Numbering {
  private int lists;

  /** The number of a new list. */
  int newList() {
    return ++lists;
  }

  boolean isEmpty() {
    return lists == 0;
  }

  byte[] bytes() {
    Xml xml = new Xml();
    xml.open("w:numbering", "xmlns:w", Word.NAMESPACE).newLine();
    kind(xml);
    for (int list = 1; list <= lists; list++) {
      xml.open("w:num", "w:numId", Integer.toString(list));
      xml.empty("w:abstractNumId", "w:val", "0").close().newLine();
    }
    return xml.close().bytes();
  }

  private static void kind(Xml xml) {
    xml.open("w:abstractNum", "w:abstractNumId", "0");
    xml.empty("w:multiLevelType", "w:val", "singleLevel");
    xml.open("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1");
    xml.empty("w:numFmt", "w:val", "none").empty("w:suff", "w:val", "nothing");
    xml.empty("w:lvlText", "w:val", "").empty("w:lvlJc", "w:val", "left");
    xml.close().close().newLine();
  }
}
