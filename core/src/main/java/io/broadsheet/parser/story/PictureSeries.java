package io.broadsheet.parser.story;

import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Numerals;

/** The number that a caption carries where several pictures stand under one headline: 图2：, 3、. */
final class PictureSeries {
  private PictureSeries() {}

  /** The number of the picture; 0 if its caption has none. */
  static int number(String caption) {
    int from = !caption.isEmpty() && "图圖".indexOf(caption.charAt(0)) >= 0 ? 1 : 0;
    if (from < caption.length() && caption.charAt(from) >= '①' && caption.charAt(from) <= '⑳') {
      return caption.charAt(from) - '①' + 1;
    }
    int to = from;
    while (to < caption.length() && to < from + 2 && Glyphs.isNumeral(caption.charAt(to))) {
      to++;
    }
    boolean numbered = to > from && to < caption.length() && "、.:".indexOf(caption.charAt(to)) >= 0;
    boolean decimal =
        numbered && to + 1 < caption.length() && Glyphs.isDigit(caption.charAt(to + 1));
    return numbered && !decimal || to > from && from == 1
        ? Math.max(0, Numerals.of(caption.substring(from, to)))
        : 0;
  }
}
