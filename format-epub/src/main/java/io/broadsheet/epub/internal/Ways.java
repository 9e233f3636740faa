package io.broadsheet.epub.internal;

import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways on from an item: to the one before, the contents of its page, the next one. Arrows that
 * are drawn in the colour of the text, named to the ear, with words that the style sheet adds: the
 * text of the book stays that of the paper.
 *
 * @param language of the edition
 * @param before the item before, if there is one
 * @param contents the place of the item's page in the contents
 * @param next the next item, if there is one
 * @param leftward whether pages are turned from the right, as in Arabic and in vertical text
 */
record Ways(
    String language,
    Optional<ItemDocument> before,
    String contents,
    Optional<ItemDocument> next,
    boolean leftward) {
  private static final String LEFT = "M15 5 L8 12 L15 19";
  private static final String LIST = "M5 7 H19 M5 12 H19 M5 17 H19";
  private static final String RIGHT = "M9 5 L16 12 L9 19";

  /**
   * Writes them at the end of a document.
   *
   * @param around the language of the document; the ways are in that of the edition
   */
  void write(Xml xml, String around) {
    List<String> attributes = new ArrayList<>(List.of("class", "ways"));
    if (!around.equals(language)) {
      attributes.addAll(
          List.of("lang", language, "xml:lang", language, "dir", Language.direction(language)));
    }
    Labels labels = new Labels(language);
    attributes.addAll(List.of("aria-label", labels.get("ways")));
    xml.open("nav", attributes.toArray(String[]::new)).newLine();
    end(xml, "before", labels, "previous", leftward ? RIGHT : LEFT, before);
    way(xml, "contents", contents, labels.get("contents"), labels.get("contents"), LIST);
    end(xml, "next", labels, "next", leftward ? LEFT : RIGHT, next);
    xml.close().newLine();
  }

  /** One of the two ends; its place is kept where there is no such item. */
  private static void end(
      Xml xml, String kind, Labels labels, String label, String path, Optional<ItemDocument> item) {
    if (item.isEmpty()) {
      xml.open("span").close().newLine();
      return;
    }
    String word = labels.get(label);
    String whole = String.format(Locale.ROOT, labels.get("entry"), word, item.get().title());
    way(xml, kind, item.get().fileName(), word, whole, path);
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
