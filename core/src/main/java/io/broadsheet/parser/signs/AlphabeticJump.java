package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs.JumpLine;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;

/**
 * Reads a jump line in languages of the alphabet: {@code Continued on Page A6}, {@code See BUDGET,
 * A6}, {@code (Fortsetzung auf Seite 2)}, {@code Viene de la primera página}, {@code Окончание на
 * 3-й стр.}.
 */
final class AlphabeticJump {
  /** A jump line is short; after a sentence it stands in the last so many characters. */
  private static final int LONGEST = 72;

  /** A phrase of so many characters needs no word for "page" behind it. */
  private static final int TELLING = 8;

  private final String line;
  private final Conventions words;

  AlphabeticJump(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  /** A jump line that fills the line or stands after its last sentence; or null. */
  JumpLine out() {
    JumpLine whole = whole("jump-out");
    return whole != null ? whole : tail();
  }

  /** A jump line from another page that fills the line; or null. */
  JumpLine in() {
    return whole("jump-in");
  }

  private JumpLine whole(String set) {
    if (line.length() > LONGEST) {
      return null;
    }
    int from = 0;
    while (from < line.length() && isFrame(line.charAt(from))) {
      from++;
    }
    return read(set, 0, from);
  }

  /** A bracket or a sign of its own, or a full stop, stands before a jump line after text. */
  private JumpLine tail() {
    for (int at = line.length() - 1; at > 0 && at > line.length() - LONGEST; at--) {
      char c = line.charAt(at);
      boolean sentence = c == ' ' && Glyphs.ends(line, Math.max(0, at - 3), at);
      if (isFrame(c) && c != ' ' || sentence) {
        JumpLine jump = read("jump-out", sentence ? at + 1 : at, at + 1);
        if (jump != null) {
          return jump;
        }
      }
    }
    return null;
  }

  private static boolean isFrame(char c) {
    return switch (c) {
      case '(', '[', '▶', '►', '→', '»', '>', '*', ' ', '–', '—' -> true;
      default -> false;
    };
  }

  /** What follows the phrase must be a page label, perhaps after a catchword, and nothing else. */
  private JumpLine read(String set, int open, int from) {
    int phrase = words.words(set).at(line, from);
    int end = phrase == 0 ? 0 : end();
    if (phrase == 0 || from + phrase < end && continuesWord(from + phrase)) {
      return null;
    }
    int at = skip(from + phrase, end);
    int front = words.words("page-front").at(line, at);
    if (front > 0 && at + front == end) {
      return new JumpLine(new Part(open, line.length()), Part.NONE);
    }
    int comma = line.lastIndexOf(',', end - 1);
    if (set.equals("jump-out") && comma > at && LatinCase.isCapitals(line.substring(at, comma))) {
      at = skip(comma + 1, end);
    }
    return label(open, at, end, phrase >= TELLING);
  }

  private JumpLine label(int open, int from, int end, boolean telling) {
    int word = words.words("page-word").at(line, from);
    int label = word > 0 && !continuesWord(from + word) ? skip(from + word, end) : from;
    int to = label;
    while (to < end && isLabel(line.charAt(to), to == label)) {
      to++;
    }
    to = to > label && line.charAt(to - 1) == '-' ? to - 1 : to;
    boolean digit = to > label && Character.isDigit(line.charAt(to - 1));
    if (!digit || to - label > 4) {
      return null;
    }
    int after = skip(ordinal(to, end), end);
    int unit = words.words("page-word").at(line, after);
    boolean named = label > from || unit > 0;
    boolean lettered = !Character.isDigit(line.charAt(label));
    return skip(after + unit, end) >= end && (named || telling || lettered)
        ? new JumpLine(new Part(open, line.length()), new Part(label, to))
        : null;
  }

  /** Behind the -й of 3-й, the ª of 3ª. */
  private int ordinal(int from, int end) {
    int at = from;
    if (at < end && line.charAt(at) == '-') {
      at++;
    }
    while (at < end && at < from + 4 && Character.isLetter(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private int end() {
    int end = line.length();
    while (end > 0 && " )].:».▶►→>*…".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean continuesWord(int at) {
    return at < line.length()
        && Character.isLetter(line.charAt(at))
        && Character.isLetter(line.charAt(at - 1));
  }

  private static boolean isLabel(char c, boolean first) {
    return Character.isDigit(c) || c >= 'A' && c <= 'Z' && first || c == '-' && !first;
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && (line.charAt(at) == ' ' || line.charAt(at) == '.')) {
      at++;
    }
    return at;
  }
}
