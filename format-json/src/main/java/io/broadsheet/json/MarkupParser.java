package io.broadsheet.json;

import io.broadsheet.LimitExceededException;
import io.broadsheet.report.Place;
import io.broadsheet.xml.NamedCharacters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads HTML and XHTML as it comes: elements that were not ended, end tags that ended nothing,
 * signs that were not written as entities. Nothing is run or fetched; comments, declarations,
 * scripts and styles are passed over. Takes time in proportion to the length.
 */
final class MarkupParser {
  private static final Set<String> EMPTY =
      Set.of(
          "br", "hr", "img", "wbr", "input", "link", "meta", "area", "base", "col", "embed",
          "param", "source", "track");

  private static final Set<String> PASSED_OVER =
      Set.of("script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head");

  /** What ends a paragraph that was not ended, and what ends one of its own kind. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "table",
          "figure",
          "blockquote",
          "section",
          "article",
          "aside",
          "hr",
          "pre",
          "header",
          "footer");

  private static final Map<String, Set<String>> ENDED_BY =
      Map.of(
          "p", BLOCKS,
          "li", Set.of("li"),
          "tr", Set.of("tr"),
          "td", Set.of("td", "th", "tr"),
          "th", Set.of("td", "th", "tr"));

  private final String text;
  private final int deepest;
  private final Place place;
  private final Deque<Markup.Element> open = new ArrayDeque<>();
  private int at;
  private int passing;

  private MarkupParser(String text, int deepest, Place place) {
    this.text = text;
    this.deepest = deepest;
    this.place = place;
    open.push(new Markup.Element("", Map.of()));
  }

  /**
   * Reads a fragment or a document.
   *
   * @param deepest how deep elements may nest
   * @return an element without a name that holds all
   * @throws LimitExceededException if they nest deeper
   */
  static Markup.Element read(String text, int deepest, Place place) {
    return new MarkupParser(text, deepest, place).read();
  }

  private Markup.Element read() {
    while (at < text.length()) {
      int sign = text.indexOf('<', at);
      if (sign < 0 || !takeMarkup(sign)) {
        int end = sign < 0 ? text.length() : sign + 1;
        words(text.substring(at, end));
        at = end;
      }
    }
    return open.getLast();
  }

  private void words(String words) {
    if (passing == 0 && !words.isEmpty()) {
      open.peek().content().add(new Markup.Words(decoded(words)));
    }
  }

  /** Takes what begins with a sign, if that begins any markup, with the words before it. */
  private boolean takeMarkup(int sign) {
    char next = sign + 1 < text.length() ? text.charAt(sign + 1) : ' ';
    if (text.startsWith("<!--", sign)) {
      skipTo("-->", sign, 4);
    } else if (text.startsWith("<![CDATA[", sign)) {
      int end = ends("]]>", sign);
      words(text.substring(at, sign));
      if (passing == 0) {
        open.peek().content().add(new Markup.Words(text.substring(sign + 9, end)));
      }
      at = Math.min(text.length(), end + 3);
    } else if (next == '!' || next == '?') {
      skipTo(">", sign, 1);
    } else if (next == '/' || isLetter(next)) {
      words(text.substring(at, sign));
      at = sign + 1;
      tag();
    } else {
      return false;
    }
    return true;
  }

  private void skipTo(String end, int sign, int from) {
    words(text.substring(at, sign));
    at = Math.min(text.length(), ends(end, sign + from) + end.length());
  }

  private int ends(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void tag() {
    boolean isEnd = text.charAt(at) == '/';
    at += isEnd ? 1 : 0;
    String name = name();
    Map<String, String> attributes = new HashMap<>();
    boolean isEmpty = false;
    while (at < text.length() && text.charAt(at) != '>') {
      isEmpty = text.charAt(at) == '/';
      if (isEmpty || Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        attribute(attributes);
      }
    }
    at++;
    if (name.isEmpty()) {
      return;
    }
    if (isEnd) {
      end(name);
    } else {
      start(new Markup.Element(name, attributes), isEmpty);
    }
  }

  private String name() {
    int start = at;
    while (at < text.length() && " \t\r\n/>=".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(start, at).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private void attribute(Map<String, String> attributes) {
    int start = at;
    String name = name();
    if (at == start) {
      at++;
      return;
    }
    skipSpace();
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      skipSpace();
      attributes.putIfAbsent(name, decoded(value()));
    } else {
      attributes.putIfAbsent(name, "");
    }
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private String value() {
    if (at >= text.length()) {
      return "";
    }
    char quote = text.charAt(at);
    int start = at;
    if (quote == '"' || quote == '\'') {
      int end = ends(String.valueOf(quote), at + 1);
      at = Math.min(text.length(), end + 1);
      return text.substring(Math.min(start + 1, end), end);
    }
    while (at < text.length() && " \t\r\n>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void start(Markup.Element element, boolean isEmpty) {
    boolean passedOver = PASSED_OVER.contains(element.name());
    if (passing > 0 || passedOver) {
      passing += passedOver && !isEmpty ? 1 : 0;
      return;
    }
    while (ENDED_BY.getOrDefault(open.peek().name(), Set.of()).contains(element.name())) {
      open.pop();
    }
    open.peek().content().add(element);
    if (!isEmpty && !EMPTY.contains(element.name())) {
      open.push(element);
      if (open.size() > deepest) {
        throw new LimitExceededException(
            place, "elements nest deeper than " + deepest, "raise the limit or mend the text");
      }
    }
  }

  private void end(String name) {
    if (PASSED_OVER.contains(name)) {
      passing -= passing > 0 ? 1 : 0;
    } else if (passing == 0 && open.stream().anyMatch(element -> element.name().equals(name))) {
      while (!open.pop().name().equals(name)) {
        // What was not ended ends with what is around it.
      }
    }
  }

  /** Characters for their names and numbers; what names none stays as it stands. */
  private static String decoded(String words) {
    int sign = words.indexOf('&');
    if (sign < 0) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length());
    int done = 0;
    for (; sign >= 0; sign = words.indexOf('&', sign + 1)) {
      int longest = Math.min(words.length(), sign + NamedCharacters.LONGEST + 2);
      int end = words.substring(sign, longest).indexOf(';') + sign;
      if (end > sign + 1) {
        String character = character(words.substring(sign + 1, end));
        if (character != null) {
          out.append(words, done, sign).append(character);
          done = end + 1;
        }
      }
    }
    return out.append(words, done, words.length()).toString();
  }

  private static String character(String name) {
    if (name.charAt(0) != '#') {
      return NamedCharacters.of(name).orElse(null);
    }
    try {
      boolean hexadecimal = name.length() > 1 && (name.charAt(1) | 32) == 'x';
      int code =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      String character = Character.isValidCodePoint(code) ? Character.toString(code) : "";
      return LegalCharacters.areAll(character) && !character.isEmpty() ? character : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
