package io.broadsheet.epub.internal;

import io.broadsheet.xml.Xml;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways on from an item: to the one before, the contents of its page, the next one. Arrows that
 * are drawn in the colour of the text, named to the ear, with words that the style sheet adds: the
 * text of the book stays that of the paper.
 *
 * @param labels in the language of the edition
 * @param before the item before, if there is one
 * @param contents the place of the item's page in the contents
 * @param next the next item, if there is one
 */
record Ways(
    Labels labels, Optional<ItemDocument> before, String contents, Optional<ItemDocument> next) {
  private static final String BACK = "M15 5 L8 12 L15 19";
  private static final String LIST = "M5 7 H19 M5 12 H19 M5 17 H19";
  private static final String ON = "M9 5 L16 12 L9 19";

  /** Writes them at the end of a document. */
  void write(Xml xml) {
    xml.open("nav", "class", "ways", "aria-label", labels.get("ways")).newLine();
    before.ifPresent(item -> way(xml, "before", "previous", BACK, item));
    way(xml, "contents", contents, labels.get("contents"), labels.get("contents"), LIST);
    next.ifPresent(item -> way(xml, "next", "next", ON, item));
    xml.close().newLine();
  }

  private void way(Xml xml, String kind, String label, String path, ItemDocument item) {
    String word = labels.get(label);
    String whole = String.format(Locale.ROOT, labels.get("entry"), word, item.title());
    way(xml, kind, item.fileName(), word, whole, path);
  }

  private static void way(
      Xml xml, String kind, String href, String word, String whole, String path) {
    xml.open("a", "class", kind, "href", href, "title", word, "aria-label", whole);
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 24 24",
        "width",
        "24",
        "height",
        "24",
        "aria-hidden",
        "true");
    xml.empty("path", "d", path, "fill", "none", "stroke", "currentColor", "stroke-width", "2");
    xml.close().close().newLine();
  }
}
