package io.broadsheet.parser;

/** Names that stand together without a gap: 甲乙丙丁戊. They cannot be told apart safely. */
final class GluedNames {
  private static final int MOST = 3;

  private GluedNames() {}

  /** True if a line may be two or three names of two or three Han each, family names first. */
  static boolean are(String line, Words surnames) {
    for (int i = 0; i < line.length(); i++) {
      if (!Glyphs.isHan(line.charAt(i))) {
        return false;
      }
    }
    return line.length() >= 4 && areFrom(line, 0, surnames, MOST);
  }

  private static boolean areFrom(String line, int from, Words surnames, int most) {
    if (from == line.length()) {
      return true;
    }
    if (most == 0 || from > line.length() - 2 || surnames.at(line, from) == 0) {
      return false;
    }
    return areFrom(line, from + 2, surnames, most - 1)
        || from + 3 <= line.length() && areFrom(line, from + 3, surnames, most - 1);
  }
}
