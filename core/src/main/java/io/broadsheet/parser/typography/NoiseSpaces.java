package io.broadsheet.parser.typography;

import io.broadsheet.parser.words.Glyphs;

/** Spaces that recognition, conversion and typewriters leave in a text. */
final class NoiseSpaces {
  private static final String BETWEEN_HAN = "space-between-han";

  /** So many single characters in a row with a space between them are letter-spaced. */
  private static final int LETTER_SPACED = 4;

  /** No name is longer; a piece of a sentence may be as short. */
  private static final int LONGEST_NAME = 4;

  private final Corrections text;

  private NoiseSpaces(Corrections text) {
    this.text = text;
  }

  /** In text with spaces between words: of several, one stays. */
  static void correctSpaced(Corrections text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.was(i) == ' ' && text.was(i - 1) == ' ') {
        text.set(i, "", "doubled-space");
      }
    }
  }

  /**
   * In Chinese text.
   *
   * @param running false for headings and credits, whose gaps mean something
   */
  static void correctChinese(Corrections text, boolean running) {
    NoiseSpaces spaces = new NoiseSpaces(text);
    spaces.letterSpaced();
    if (running) {
      spaces.inSentences();
    }
  }

  /** 中 国 新 闻: one character, one space, and so on. */
  private void letterSpaced() {
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (isSingle(end) && isSpace(end + 1) && isSingle(end + 2)) {
        end += 2;
      }
      if (end > start && isWord(text.now(end + 1))) {
        end -= 2; // the first of a longer piece
      }
      boolean alone = start == 0 || !isWord(text.now(start - 1));
      if (alone && (end - start) / 2 + 1 >= LETTER_SPACED) {
        for (int i = start + 1; i < end; i += 2) {
          text.set(i, "", BETWEEN_HAN);
        }
      }
      start = Math.max(start, end);
    }
  }

  private boolean isSingle(int at) {
    return isWord(text.now(at)) || "，。：；？！、".indexOf(text.now(at)) >= 0;
  }

  private static boolean isWord(char c) {
    return Glyphs.isHan(c);
  }

  private boolean isSpace(int at) {
    return at < text.length() && (text.now(at) == ' ' || text.now(at) == '\u00A0');
  }

  private void inSentences() {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.now(i);
      depth = Math.max(0, depth + (isOpening(c) ? 1 : isClosing(c) ? -1 : 0));
      if (!isSpace(i) || isSpace(i - 1) || isSpace(i + 1) || i == 0) {
        continue;
      }
      char before = text.now(i - 1);
      char behind = text.now(i + 1);
      if (isMark(before) && isWritten(behind) || isWritten(before) && isMark(behind)) {
        text.set(i, "", "space-beside-mark");
      } else if (depth == 0 && isWord(before) && isWord(behind) && !isBesideName(i)) {
        text.set(i, "", BETWEEN_HAN);
      }
    }
  }

  /** Full-width marks carry their own white. */
  private static boolean isMark(char c) {
    return "，。：；？！、（）《》".indexOf(c) >= 0;
  }

  private static boolean isWritten(char c) {
    return Glyphs.isHan(c) || "“”‘’《》（）".indexOf(c) >= 0 || Glyphs.isDigit(c);
  }

  private static boolean isOpening(char c) {
    return "（(“「『《【".indexOf(c) >= 0;
  }

  private static boolean isClosing(char c) {
    return "）)”」』》】".indexOf(c) >= 0;
  }

  /** 记者 甲乙丙 报道: few characters between two gaps may be a name. */
  private boolean isBesideName(int space) {
    int behind = space + 1;
    while (isPart(behind)) {
      behind++;
    }
    int before = space - 1;
    while (isPart(before)) {
      before--;
    }
    boolean nameBehind = isGapOrEnd(behind) && behind - space - 1 <= LONGEST_NAME;
    boolean nameBefore = isGapOrEnd(before) && space - 1 - before <= LONGEST_NAME;
    return nameBehind || nameBefore;
  }

  /** Of a piece without gaps; a space that was taken out is none. */
  private boolean isPart(int at) {
    return isWord(text.now(at)) || at >= 0 && at < text.length() && text.isChanged(at);
  }

  private boolean isGapOrEnd(int at) {
    return at < 0 || at >= text.length() || Glyphs.isBlank(text.was(at));
  }
}
