package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** What is said in figures: prices, degrees, scores, hours. */
final class Figures {
  private static final int LONGEST = 16;

  /** So many words may stand before the figures of a row. */
  private static final int LONGEST_NAME = 5;

  private static final String UNITS = "%‰℃°º$€£¥";

  private Figures() {}

  /** 12, -3.5%, 28℃, 2:1, 1,024.50, 12½, +3, a dash for none. */
  static boolean is(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && !isSign(c)) {
        return false;
      }
    }
    return digit || cell.equals("-") || cell.equals("–") || cell.equals("—");
  }

  private static boolean isSign(char c) {
    return " +-±.,:/元−–~～½¼¾".indexOf(c) >= 0 || UNITS.indexOf(c) >= 0;
  }

  /** A figure that is more than a number: 22°, 2:1, € 3,50. */
  private static boolean isTelling(String figure) {
    for (int i = 1; i < figure.length(); i++) {
      boolean between =
          i + 1 < figure.length()
              && ":-–".indexOf(figure.charAt(i)) >= 0
              && Character.isDigit(figure.charAt(i - 1));
      if (between || UNITS.indexOf(figure.charAt(i)) >= 0) {
        return true;
      }
    }
    return figure.charAt(0) == '+' || UNITS.indexOf(figure.charAt(0)) >= 0;
  }

  /** Where an hour that opens a line ends: {@code 19:30 …}; 0 if none does. */
  static int hour(String line) {
    int digits = 0;
    while (digits < line.length() && Glyphs.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean hour =
        digits >= 1
            && digits <= 2
            && line.length() > digits + 4
            && ":.".indexOf(line.charAt(digits)) >= 0
            && Glyphs.isDigit(line.charAt(digits + 1))
            && Glyphs.isDigit(line.charAt(digits + 2))
            && Glyphs.isBlank(line.charAt(digits + 3));
    return hour ? digits + 3 : 0;
  }

  /** A name with a number behind it and nothing else. */
  static boolean endsName(String line, int from, int to) {
    int blank = line.lastIndexOf(' ', to - 1);
    return blank > from
        && is(line.substring(blank + 1, to))
        && Character.isUpperCase(line.charAt(from))
        && !Glyphs.hasDigit(line.substring(from, blank));
  }

  /** A name and two figures or more behind it, or one that tells what it counts; else nothing. */
  static List<Part> behindName(String line) {
    if (line.length() > 2 * Cells.LONGEST_CELL || !Glyphs.hasDigit(line) || Glyphs.ends(line)) {
      return List.of();
    }
    List<Part> words = words(line);
    int first = words.size();
    while (first > 0 && is(words.get(first - 1).of(line))) {
      first--;
    }
    int figures = words.size() - first;
    boolean row =
        first > 0
            && first <= LONGEST_NAME
            && (figures > 1 || figures == 1 && isTelling(words.get(first).of(line)))
            && !Glyphs.isPause(line.charAt(words.get(first - 1).to() - 1))
            && !Glyphs.hasDigit(line.substring(0, words.get(first - 1).to()));
    if (!row) {
      return List.of();
    }
    List<Part> cells = new ArrayList<>();
    cells.add(new Part(0, words.get(first - 1).to()));
    cells.addAll(words.subList(first, words.size()));
    return cells;
  }

  /** The words of a line, as blanks part them; {@code 63,4 %} is one. */
  static List<Part> words(String line) {
    List<Part> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || Glyphs.isBlank(line.charAt(i))) {
        boolean unit = i == from + 1 && !words.isEmpty() && UNITS.indexOf(line.charAt(from)) >= 0;
        if (unit) {
          from = words.remove(words.size() - 1).from();
        }
        if (i > from) {
          words.add(new Part(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
