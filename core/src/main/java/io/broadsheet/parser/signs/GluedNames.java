package io.broadsheet.parser.signs;

import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;

/**
 * Names with nothing else on the line: 甲乙 丙丁戊, or without a gap 甲乙丙丁戊. Without a gap they cannot be
 * told apart safely.
 */
final class GluedNames {
  private static final int MOST = 3;

  private final String line;
  private final Words surnames;
  private final Words never;

  private GluedNames(String line, Conventions words) {
    this.line = line;
    this.surnames = words.words("surname");
    this.never = words.words("not-in-name");
  }

  /** True if a line may be two or three names of two or three Han each, family names first. */
  static boolean are(String line, Conventions words) {
    return line.length() >= 4
        && line.length() <= MOST * 4
        && new GluedNames(line, words).areFrom(0, MOST);
  }

  private boolean areFrom(int at, int most) {
    if (at == line.length()) {
      return true;
    }
    int from = most < MOST && line.charAt(at) == ' ' ? at + 1 : at;
    return most > 0
        && (isName(from, 2) && areFrom(from + 2, most - 1)
            || isName(from, 3) && areFrom(from + 3, most - 1));
  }

  private boolean isName(int from, int length) {
    if (from + length > line.length() || surnames.at(line, from) == 0) {
      return false;
    }
    for (int i = from; i < from + length; i++) {
      if (!Glyphs.isHan(line.charAt(i)) || i > from && never.at(line, i) > 0) {
        return false;
      }
    }
    return true;
  }
}
