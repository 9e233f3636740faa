package io.broadsheet.xml;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;

/**
 * Finds the document type declaration of an XML document, so that no parser sees it: what it
 * defines or loads is not wanted, and the JDK's reader stumbles over damaged ones.
 */
final class DocumentType {
  private static final String DECLARATION = "<!DOCTYPE";

  private final String text;
  private final Place place;
  private int at;

  private DocumentType(String text, Place place) {
    this.text = text;
    this.place = place;
  }

  /** The document with white space for its type declaration, line by line. */
  static String blanked(String text, Place place) {
    return new DocumentType(text, place).blanked();
  }

  private String blanked() {
    int start = start();
    if (start < 0) {
      return text;
    }
    at = start + DECLARATION.length();
    toEnd();
    StringBuilder out = new StringBuilder(text);
    for (int i = start; i < at; i++) {
      if (out.charAt(i) != '\n') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** Where it begins, after white space, comments and processing instructions; or -1. */
  private int start() {
    while (at < text.length()) {
      if (text.startsWith(DECLARATION, at)) {
        return at;
      } else if (text.startsWith("<!--", at)) {
        after("-->", 4);
      } else if (text.startsWith("<?", at)) {
        after("?>", 2);
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Goes behind the sign that ends it: not in quotes, a comment or the brackets in it. */
  private void toEnd() {
    boolean inside = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '>' && !inside) {
        at++;
        return;
      }
      if (text.startsWith("<!--", at)) {
        after("-->", 4);
      } else if (c == '"' || c == '\'') {
        after(String.valueOf(c), 1);
      } else {
        inside = c == '[' || inside && c != ']';
        at++;
      }
    }
    throw unfinished();
  }

  private void after(String end, int from) {
    int found = text.indexOf(end, at + from);
    if (found < 0) {
      throw unfinished();
    }
    at = found + end.length();
  }

  private UnreadableInputException unfinished() {
    return new UnreadableInputException(
        place, "not well-formed XML: it breaks off before its first element", XmlReader.REMEDY);
  }
}
