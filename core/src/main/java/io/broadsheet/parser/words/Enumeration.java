package io.broadsheet.parser.words;

/** Names or words in a row and no sentence: 甲乙、丙丁戊（女）、己庚. Such a paragraph has no end mark. */
public final class Enumeration {
  private static final int FEWEST = 6;

  /** A row of a table has at least as many digits; a headline may begin with a year or a number. */
  private static final int FEWEST_DIGITS = 8;

  /** The average length of its words is no more than this, remarks in brackets let by. */
  private static final int LONGEST = 6;

  private Enumeration() {}

  /** True if a text is figures more than words, as a row of a table is. */
  public static boolean isFigures(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Glyphs.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS && digits * 2 > text.length();
  }

  public static boolean is(String text) {
    if (text.indexOf('、') < 0) {
      return false;
    }
    int words = 1;
    int characters = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == ')') {
        depth = c == '(' ? 1 : 0;
      } else if (c == '、') {
        words++;
      } else if (depth == 0) {
        if (Glyphs.isPause(c) || Glyphs.isEndMark(c) || c == ':') {
          return false;
        }
        characters++;
      }
    }
    return words >= FEWEST && characters <= words * LONGEST;
  }
}
