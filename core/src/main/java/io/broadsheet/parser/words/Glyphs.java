package io.broadsheet.parser.words;

import java.util.function.IntPredicate;

/** What kind of sign a character is, whatever its width. */
public final class Glyphs {
  private Glyphs() {}

  /** One character for one: full-width forms become half-width ones, odd spaces plain ones. */
  public static char fold(char c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
      case '\u2571', '\u2044', '\u2215' -> '/';
      case '\u2236', '\uFE55' -> ':';
      case '\u30FB', '\u2022', '\u2027' -> '\u00B7';
      default -> c;
    };
  }

  public static String fold(CharSequence text, int from, int to) {
    char[] folded = new char[to - from];
    for (int i = from; i < to; i++) {
      folded[i - from] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  /** {@link Character#toLowerCase}, soon done for ASCII and for the scripts that have no case. */
  static char small(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return isCaseless(c) ? c : Character.toLowerCase(c);
  }

  /** True for the signs of East Asia, none of which is a capital or a small letter. */
  static boolean isCaseless(char c) {
    return c >= 0x2E80 && c < 0xA640;
  }

  /** {@link Character#isLetter}, soon done for ASCII. */
  public static boolean isLetter(char c) {
    return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c);
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  public static boolean isBlank(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  public static boolean isHan(char c) {
    if (c < '々') {
      return false;
    }
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xD840 && c <= 0xD88F // the planes of rare Han, by their high surrogates
        || c == '〇'
        || c == '々';
  }

  public static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30FF && c != '\u30FB';
  }

  public static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3 || c >= 0x1100 && c <= 0x11FF || c >= 0x3131 && c <= 0x318E;
  }

  public static boolean hasHangul(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x1100 && isHangul(c)) {
        return true;
      }
    }
    return false;
  }

  /** Written without spaces between words. */
  public static boolean isUnspaced(char c) {
    return isHan(c) || isKana(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isNumeral(char c) {
    return isDigit(c) || "〇零一二三四五六七八九十廿卅百".indexOf(c) >= 0;
  }

  /** A text without the characters of a frame on both its sides. */
  public static String without(IntPredicate frame, String text) {
    return without(frame, frame, text);
  }

  /** A text without the characters of a frame, one before it and another behind. */
  public static String without(IntPredicate before, IntPredicate behind, String text) {
    int from = 0;
    int to = text.length();
    while (from < to && before.test(text.charAt(from))) {
      from++;
    }
    while (to > from && behind.test(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Into how many parts blanks cut a text, those at its end disregarded: as many as a split. */
  public static int parts(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int parts = end == 0 && !text.isEmpty() ? 0 : 1;
    for (int at = 0; at < end; at++) {
      parts += text.charAt(at) == ' ' ? 1 : 0;
    }
    return parts;
  }

  /** How many letters a text has. */
  public static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Ends a sentence. */
  static boolean isEndMark(char c) {
    return switch (c) {
      case '。', '.', '!', '?', '！', '？', '…', '؟', '।' -> true;
      default -> false;
    };
  }

  public static boolean isCloser(char c) {
    return switch (c) {
      case ')', ']', '}', '"', '\'', '”', '’', '」', '』', '》', '〉', '】', '〕', '）' -> true;
      default -> false;
    };
  }

  public static boolean isOpener(char c) {
    return switch (c) {
      case '(', '[', '{', '“', '‘', '「', '『', '《', '〈', '【', '〔', '（' -> true;
      default -> false;
    };
  }

  /** Closes a quotation in some languages and opens it in others, or stands before a closer. */
  private static boolean mayClose(char c) {
    return switch (c) {
      case '“', '«', '»', '‹', '›', ' ' -> true;
      default -> isCloser(c);
    };
  }

  /** A mark after which a sentence must go on. */
  public static boolean isPause(char c) {
    return ",，、;；".indexOf(c) >= 0;
  }

  /** A sign that opens an entry of a list or a brief. */
  public static boolean isBullet(char c) {
    return "■●◆▲□◎★◇○△▶►※☆·•".indexOf(c) >= 0;
  }

  /**
   * True if a sentence is over at the end of this text, closing quotes and brackets let by; German
   * closes with “ or «, French with a space and ».
   */
  public static boolean ends(CharSequence text) {
    return ends(text, 0, text.length());
  }

  /** The same for a stretch of a text. */
  public static boolean ends(CharSequence text, int from, int to) {
    int at = to - 1;
    if (at >= from && isAsciiLetter(text.charAt(at))) {
      return false;
    }
    while (at >= from && mayClose(text.charAt(at))) {
      at--;
    }
    return at >= from && isEndMark(text.charAt(at));
  }

  /** True if a sentence is over before a place in a text, whatever blanks stand between. */
  public static boolean endsBefore(CharSequence text, int to) {
    int end = to;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return ends(text, 0, end);
  }

  /**
   * Divides a word at the end of a line: the hyphens, soft or not, and the sign of OCR for them.
   */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u00AD' || c == '\u2010' || c == '¬';
  }
}
