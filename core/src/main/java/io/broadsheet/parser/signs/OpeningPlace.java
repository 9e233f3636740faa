package io.broadsheet.parser.signs;

import io.broadsheet.parser.words.Conventions;

/**
 * The place at the start of an opening, as printed.
 *
 * @param end behind its last letter
 * @param inCapitals true if it is set in capitals
 * @param cased true if the script has capitals at all
 */
record OpeningPlace(int end, boolean inCapitals, boolean cased) {
  private static final int LONGEST = 36;
  private static final int MOST_WORDS = 4;

  /** The place that starts here, or null. */
  static OpeningPlace at(String line, int from, Conventions words) {
    int end = capitals(line, from);
    if (end > 0) {
      return new OpeningPlace(end, true, true);
    }
    boolean caseless = words.has("habit", "no-case");
    end = ordinary(line, from, caseless);
    return end > 0 ? new OpeningPlace(end, false, !caseless) : null;
  }

  /** PORT ELLERY, L'AQUILA, ST. JOHN'S; McLEAN is none. */
  private static int capitals(String line, int from) {
    int at = from;
    int letters = 0;
    int end = -1;
    while (at < line.length() && at < from + LONGEST) {
      char c = line.charAt(at);
      if (isDash(line, at)) {
        break;
      }
      if (Character.isUpperCase(c)) {
        letters++;
        end = at + 1;
      } else if (Character.isLowerCase(c) || Character.isDigit(c) || " .'’-/".indexOf(c) < 0) {
        break;
      } else if (c == '.' && at - lastBlank(line, at, from) > 3 || c == '/' && !isSplit(line, at)) {
        break;
      }
      at++;
    }
    boolean begun = at < line.length() && Character.isLowerCase(line.charAt(at)) && end == at;
    if (begun || letters < 3 || from + 1 >= line.length()) {
      return -1;
    }
    boolean second =
        Character.isUpperCase(line.charAt(from + 1)) || "'’.".indexOf(line.charAt(from + 1)) >= 0;
    if (at < line.length() && Character.isLowerCase(line.charAt(at))) {
      end =
          line.lastIndexOf(' ', at - 1) > from
              ? lastLetter(line, line.lastIndexOf(' ', at - 1))
              : -1;
    }
    boolean brief = end > from && line.substring(from, end).split(" ").length <= MOST_WORDS + 1;
    return second && brief && end - from >= 3 ? end : -1;
  }

  /** Berlin, Port Ellery, Frankfurt/Main; القاهرة. */
  private static int ordinary(String line, int from, boolean caseless) {
    int at = from;
    int words = 0;
    int end = -1;
    while (at < line.length() && at < from + LONGEST && words < MOST_WORDS) {
      int start = at;
      while (at < line.length() && isPlaceLetter(line, at)) {
        at++;
      }
      boolean capital = at > start && Character.isUpperCase(line.charAt(start));
      boolean particle = words > 0 && at - start <= 4 && at > start;
      if (at == start || !capital && !particle && !caseless) {
        break;
      }
      words++;
      end = capital || caseless ? at : end;
      if (at >= line.length() || line.charAt(at) != ' ' || isDash(line, at + 1)) {
        break;
      }
      at++;
    }
    boolean edge = end > 0 && (end == line.length() || " ,.([/–—-:".indexOf(line.charAt(end)) >= 0);
    return edge && end == at && end - from >= 3 || edge && end > 0 && line.startsWith(" (", end)
        ? end
        : -1;
  }

  private static boolean isPlaceLetter(String line, int at) {
    char c = line.charAt(at);
    boolean mark = c == '-' && at > 0 && Character.isLetter(line.charAt(at - 1));
    return Character.isLetter(c) || "'’".indexOf(c) >= 0 || mark || c == '/' && isSplit(line, at);
  }

  /** A slash between two letters: BERLIN/BONN. */
  private static boolean isSplit(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetter(line.charAt(at - 1))
        && Character.isLetter(line.charAt(at + 1));
  }

  private static boolean isDash(String line, int at) {
    if (at >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    boolean hyphen = c == '-' && at > 0 && !Character.isLetter(line.charAt(at - 1));
    return c == '—' || c == '–' || c == '―' || hyphen || line.startsWith("--", at);
  }

  private static int lastBlank(String line, int at, int from) {
    return Math.max(from - 1, line.lastIndexOf(' ', at));
  }

  private static int lastLetter(String line, int before) {
    int end = before;
    while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
