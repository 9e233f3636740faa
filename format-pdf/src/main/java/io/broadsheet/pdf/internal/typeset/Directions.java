package io.broadsheet.pdf.internal.typeset;

import com.ibm.icu.text.Bidi;

/**
 * Which way the characters of a copy run: levels of the Unicode Bidirectional Algorithm (UAX 9),
 * even from left to right, odd from right to left.
 */
final class Directions {
  private static final Directions LEFT_TO_RIGHT = new Directions(false, new byte[0]);

  private final boolean rightToLeft;

  /** One for each UTF-16 unit; none where all are 0. */
  private final byte[] levels;

  private Directions(boolean rightToLeft, byte[] levels) {
    this.rightToLeft = rightToLeft;
    this.levels = levels;
  }

  static Directions of(Copy copy) {
    boolean byLanguage = Script.isRightToLeft(copy.language());
    String text = copy.text();
    if (!byLanguage && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return LEFT_TO_RIGHT;
    }
    byte base =
        byLanguage ? Bidi.RTL : copy.language().isEmpty() ? Bidi.LEVEL_DEFAULT_LTR : Bidi.LTR;
    Bidi bidi = new Bidi();
    bidi.setPara(text, base, null);
    return new Directions((bidi.getParaLevel() & 1) != 0, bidi.getLevels());
  }

  /** True if the paragraph begins at the right. */
  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** True if all runs from left to right. */
  boolean isPlain() {
    return levels.length == 0;
  }

  byte level(int unit) {
    return levels.length == 0 ? 0 : levels[Math.min(unit, levels.length - 1)];
  }

  boolean isReversed(int unit) {
    return (level(unit) & 1) != 0;
  }
}
