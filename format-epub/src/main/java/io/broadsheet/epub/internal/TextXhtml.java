package io.broadsheet.epub.internal;

import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;

/** Writes texts as elements of one document. */
record TextXhtml(Xml xml, Findings findings, boolean vertical) {

  /** An element of a class with a text, on a line of its own. */
  void line(String element, String kind, Text text) {
    xml.open(element, "class", kind);
    words(text);
    xml.close().newLine();
  }

  /** The text alone. */
  void words(Text text) {
    words(text, 0, text.characters().length());
  }

  /** A stretch of the text alone. */
  void words(Text text, int start, int end) {
    RunningText.write(text, start, end, xml, findings, vertical);
  }

  /** True if there is something to read in a text. */
  static boolean says(Text text) {
    return !Spaces.isBlank(text.characters());
  }
}
