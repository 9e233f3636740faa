package io.broadsheet.parser.copy;

import io.broadsheet.parser.copy.Edit.Sign;
import java.util.Locale;
import java.util.Set;

/** Tags of HTML: of no account in the words, but some end a line or a paragraph. */
final class HtmlTags {
  /** No tag that a page leaves behind is longer. */
  private static final int LONGEST = 1000;

  private static final Set<String> LINES = Set.of("br", "hr", "li", "tr", "dt", "dd");
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
          "blockquote",
          "figure",
          "figcaption",
          "section",
          "article",
          "center");
  private static final Set<String> WORDS =
      Set.of(
          "b", "strong", "i", "em", "u", "s", "a", "span", "font", "sup", "sub", "small", "big",
          "strike", "del", "ins", "mark", "nobr", "wbr", "tbody", "thead", "img", "td", "th", "dl",
          "cite", "code", "html", "body");

  private final String text;

  HtmlTags(String text) {
    this.text = text;
  }

  /** The tag that begins here, or null. */
  Edit at(int at) {
    boolean closes = at + 1 < text.length() && text.charAt(at + 1) == '/';
    int start = closes ? at + 2 : at + 1;
    int nameEnd = start;
    while (nameEnd < text.length() && nameEnd - start < 12 && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(start, nameEnd).toLowerCase(Locale.ROOT);
    boolean line = LINES.contains(name);
    boolean block = BLOCKS.contains(name);
    if (!line && !block && !WORDS.contains(name)) {
      return null;
    }
    int end = end(nameEnd);
    if (end < 0) {
      return null;
    }
    if (name.equals("img")) {
      String words = alternative(text.substring(nameEnd, end));
      return Edit.markup(at, end, words, "tag", Sign.PICTURE);
    }
    String instead = "";
    if (line) {
      instead = closes || isLineStart(at) || atLineEnd(end) ? "" : "\n";
    } else if (block) {
      instead = block(at, end, closes);
    }
    return Edit.markup(at, end, instead, "tag", sign(name, closes));
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '6';
  }

  /** After the bracket that closes a tag, or -1 if what follows its name is no tag's. */
  private int end(int nameEnd) {
    char quote = 0;
    int most = Math.min(text.length(), nameEnd + LONGEST);
    for (int i = nameEnd; i < most; i++) {
      char c = text.charAt(i);
      if (i == nameEnd && " \t/>".indexOf(c) < 0 || c == '\n' || c == '\r' || c == '<') {
        return -1;
      } else if (c == '>' && quote == 0) {
        return i + 1;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return -1;
  }

  /** A block's tag parts what stands before it from what stands after it. */
  private String block(int at, int end, boolean closes) {
    if (closes) {
      return atLineEnd(end) ? "\n" : text.charAt(end) == '<' ? "" : "\n\n";
    }
    return isLineStart(at) ? "" : "\n\n";
  }

  private boolean isLineStart(int at) {
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  private boolean atLineEnd(int end) {
    return end >= text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
  }

  private static Sign sign(String name, boolean closes) {
    if (name.equals("b") || name.equals("strong")) {
      return closes ? Sign.BOLD_END : Sign.BOLD;
    }
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading && !closes ? Sign.heading(name.charAt(1) - '0') : Sign.NONE;
  }

  private static String alternative(String attributes) {
    int at = attributes.toLowerCase(Locale.ROOT).indexOf("alt=\"");
    int end = at < 0 ? -1 : attributes.indexOf('"', at + 5);
    String words = end < 0 ? "" : attributes.substring(at + 5, end).strip();
    return Markdown.isFileName(words) || words.indexOf('&') >= 0 ? "" : words;
  }
}
