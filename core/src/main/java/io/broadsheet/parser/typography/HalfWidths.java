package io.broadsheet.parser.typography;

import io.broadsheet.parser.words.Glyphs;

/** Latin letters and figures that stand in full width. */
final class HalfWidths {
  private static final String RULE = "half-width";

  private HalfWidths() {}

  static void correct(Corrections text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.now(i);
      boolean point = c == '．' && isFigure(text.now(i - 1)) && isFigure(text.now(i + 1));
      if (isFullWidth(c) || point) {
        text.set(i, String.valueOf((char) (c - 0xFEE0)), RULE);
      }
    }
  }

  private static boolean isFigure(char c) {
    return Glyphs.isDigit(Glyphs.fold(c));
  }

  private static boolean isFullWidth(char c) {
    return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
  }
}
