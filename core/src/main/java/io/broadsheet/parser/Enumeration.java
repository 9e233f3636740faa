package io.broadsheet.parser;

/** Names or words in a row and no sentence: 甲乙、丙丁戊（女）、己庚. Such a paragraph has no end mark. */
final class Enumeration {
  private static final int FEWEST = 6;

  /** The average length of its words is no more than this, remarks in brackets let by. */
  private static final int LONGEST = 6;

  private Enumeration() {}

  static boolean is(String text) {
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
