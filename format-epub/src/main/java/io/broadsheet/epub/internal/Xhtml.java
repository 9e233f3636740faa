package io.broadsheet.epub.internal;

import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.List;

/** The frame of an XHTML content document (EPUB 3.3, 6.1). */
final class Xhtml {
  private Xhtml() {}

  /** Starts a document up to and including its body; the caller closes body and html. */
  static Xml start(String language, String title) {
    return start(language, title, false);
  }

  /** As {@link #start(String, String)}; vertical text runs from top to bottom. */
  static Xml start(String language, String title, boolean vertical) {
    Xml xml = new Xml();
    xml.doctype("<!DOCTYPE html>");
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                language,
                "xml:lang",
                language,
                "dir",
                Language.direction(language)));
    if (vertical) {
      attributes.addAll(List.of("class", "vertical"));
    }
    xml.open("html", attributes.toArray(String[]::new));
    xml.newLine().open("head").newLine();
    xml.empty("meta", "charset", "utf-8").newLine();
    xml.leaf("title", title).newLine();
    xml.empty("link", "rel", "stylesheet", "type", "text/css", "href", EditionBook.STYLE_SHEET)
        .newLine();
    xml.close().newLine().open("body", "class", Language.script(language)).newLine();
    return xml;
  }

  static byte[] end(Xml xml) {
    return xml.close().newLine().close().bytes();
  }
}
