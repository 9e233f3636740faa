package io.broadsheet.parser;

/** Two names that stand together without a gap: 甲乙丙丁戊. They cannot be told apart safely. */
final class GluedNames {
  private GluedNames() {}

  /** True if a line may be two names of two or three Han each, family names first. */
  static boolean areTwo(String line, Words surnames) {
    if (line.length() < 4 || line.length() > 6 || surnames.at(line, 0) == 0) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if (!Glyphs.isHan(line.charAt(i))) {
        return false;
      }
    }
    for (int second = 2; second <= 3; second++) {
      int left = line.length() - second;
      if (left >= 2 && left <= 3 && surnames.at(line, second) > 0) {
        return true;
      }
    }
    return false;
  }
}
