package io.broadsheet.parser.copy;

import io.broadsheet.parser.copy.Edit.Sign;
import io.broadsheet.parser.words.Glyphs;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Signs of Markdown, as recognisers of pages write it (CommonMark 0.31: ATX headings, images,
 * links, strong emphasis; tables as in GitHub's extension).
 */
final class Markdown {
  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_ADDRESS = 1000;

  private final String text;

  /** The closing parts of what was opened before, by where they stand. */
  private final Map<Integer, Edit> due = new TreeMap<>();

  Markdown(String text) {
    this.text = text;
  }

  /** The sign that begins here, or null. */
  Edit at(int at) {
    Edit closing = due.remove(at);
    if (closing != null) {
      return closing;
    }
    return switch (text.charAt(at)) {
      case '#' -> heading(at);
      case '*' -> strong(at);
      case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[' ? link(at, at + 1) : null;
      case '[' -> link(at, at);
      case '|' -> rule(at);
      default -> null;
    };
  }

  /** {@code ## Words}; one sign alone needs a gap, since it may number something or open a tag. */
  private Edit heading(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '#' && end - at <= 6) {
      end++;
    }
    int signs = end - at;
    while (end < text.length() && isGap(text.charAt(end)) && end - at < LONGEST_WORDS) {
      end++;
    }
    boolean gap = end > at + signs;
    boolean words = end < text.length() && !isLineEnd(text.charAt(end));
    return signs <= 6 && (gap || signs > 1) && words && startsLine(at)
        ? Edit.markup(at, end, "", "heading-sign", Sign.heading(signs))
        : null;
  }

  /** {@code **words**} from gap to gap; stars inside a word hide letters of it. */
  private Edit strong(int at) {
    boolean opens =
        isRunOfTwo(at)
            && (startsLine(at) || isOutside(text.charAt(at - 1)))
            && at + 2 < text.length()
            && !Glyphs.isBlank(text.charAt(at + 2));
    if (!opens) {
      return null;
    }
    int most = Math.min(text.length() - 1, at + LONGEST_WORDS);
    for (int i = at + 3; i < most && !isLineEnd(text.charAt(i)); i++) {
      if (text.charAt(i) == '*') {
        boolean closes =
            isRunOfTwo(i)
                && !Glyphs.isBlank(text.charAt(i - 1))
                && (i + 2 >= text.length() || isAfter(text.charAt(i + 2)));
        if (!closes) {
          return null;
        }
        due.put(i, Edit.markup(i, i + 2, "", "strong-sign", Sign.BOLD_END));
        return Edit.markup(at, at + 2, "", "strong-sign", Sign.BOLD);
      }
    }
    return null;
  }

  private boolean isRunOfTwo(int at) {
    return text.startsWith("**", at)
        && (at == 0 || text.charAt(at - 1) != '*')
        && (at + 2 >= text.length() || text.charAt(at + 2) != '*');
  }

  private static boolean isOutside(char c) {
    return Glyphs.isBlank(c) || !Character.isLetterOrDigit(c) && c != '*';
  }

  private static boolean isAfter(char c) {
    return isOutside(c) || Glyphs.isUnspaced(c);
  }

  /** {@code ![words](address)} and {@code [words](address)}: the words stay. */
  private Edit link(int at, int bracket) {
    int close = -1;
    int most = Math.min(text.length() - 1, bracket + LONGEST_WORDS);
    for (int i = bracket + 1; i < most && close < 0; i++) {
      char c = text.charAt(i);
      if (isLineEnd(c) || c == '[') {
        return null;
      }
      close = c == ']' ? i : -1;
    }
    int end = close < 0 || text.charAt(close + 1) != '(' ? -1 : addressEnd(close + 2);
    boolean image = at < bracket;
    if (end < 0 || !image && !isAddress(close + 2)) {
      return null;
    }
    String words = text.substring(bracket + 1, close);
    if (image && (words.isBlank() || isFileName(words))) {
      return Edit.markup(at, end, "", "image", Sign.PICTURE);
    }
    String rule = image ? "image" : "link";
    due.put(close, Edit.markup(close, end, "", rule, Sign.NONE));
    return Edit.markup(at, bracket + 1, "", rule, image ? Sign.PICTURE : Sign.NONE);
  }

  private int addressEnd(int from) {
    int most = Math.min(text.length(), from + LONGEST_ADDRESS);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      }
      if (isLineEnd(c) || c == '(') {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAddress(int at) {
    return text.startsWith("http", at) || text.startsWith("/", at) || text.startsWith("#", at);
  }

  /** True for what a picture's file is called rather than what it shows. */
  static boolean isFileName(String words) {
    String name = words.strip().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    boolean extension = dot > 0 && name.length() - dot <= 5 && name.indexOf(' ') < 0;
    boolean plain = name.chars().allMatch(c -> c < 0x80 && !Character.isWhitespace(c));
    return extension || plain && (name.startsWith("img") || name.startsWith("image"));
  }

  /** The line {@code |---|:-:|} under the head of a table. */
  private Edit rule(int at) {
    if (!startsLine(at)) {
      return null;
    }
    int end = at;
    int dashes = 0;
    while (end < text.length()
        && "|-: \t".indexOf(text.charAt(end)) >= 0
        && end - at < LONGEST_WORDS) {
      dashes += text.charAt(end++) == '-' ? 1 : 0;
    }
    boolean whole = end == text.length() || isLineEnd(text.charAt(end));
    return whole && dashes > 1 ? Edit.markup(at, end, "", "table-rule", Sign.CELL_RULE) : null;
  }

  private boolean startsLine(int at) {
    int before = at - 1;
    while (before >= 0 && at - before < 5 && isGap(text.charAt(before))) {
      before--;
    }
    return before < 0 || isLineEnd(text.charAt(before));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
