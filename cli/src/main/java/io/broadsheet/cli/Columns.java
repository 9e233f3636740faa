package io.broadsheet.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/** Measures text in the columns of a terminal, where a Chinese character takes two (UAX 11). */
final class Columns {
  private static final String GAP = " … ";

  private Columns() {}

  static int of(String words) {
    return words.codePoints().map(Columns::of).sum();
  }

  private static int of(int codePoint) {
    int type = UCharacter.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }

  /** Filled up with spaces at the right. */
  static String padded(String words, int columns) {
    return words + " ".repeat(Math.max(0, columns - of(words)));
  }

  /** Filled up with spaces at the left. */
  static String paddedLeft(String words, int columns) {
    return " ".repeat(Math.max(0, columns - of(words))) + words;
  }

  /** Text on one line, with control characters shown and the middle left out if it is long. */
  static String fitted(String text, int columns) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(codePoint -> show(codePoint, shown));
    if (of(shown.toString()) <= columns) {
      return shown.toString();
    }
    int most = Math.max(2, columns - of(GAP));
    return head(shown, most * 2 / 3) + GAP + tail(shown, most - most * 2 / 3);
  }

  private static String head(CharSequence text, int columns) {
    int at = 0;
    int left = columns;
    while (at < text.length()) {
      int codePoint = Character.codePointAt(text, at);
      left -= of(codePoint);
      if (left < 0) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return text.subSequence(0, at).toString();
  }

  private static String tail(CharSequence text, int columns) {
    int at = text.length();
    int left = columns;
    while (at > 0) {
      int codePoint = Character.codePointBefore(text, at);
      left -= of(codePoint);
      if (left < 0) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return text.subSequence(at, text.length()).toString();
  }

  /** What would change the terminal, or is not to be seen, is shown as it is written in Java. */
  private static void show(int codePoint, StringBuilder shown) {
    switch (codePoint) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        int type = UCharacter.getType(codePoint);
        if (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR) {
          shown.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
        } else {
          shown.appendCodePoint(codePoint);
        }
      }
    }
  }
}
