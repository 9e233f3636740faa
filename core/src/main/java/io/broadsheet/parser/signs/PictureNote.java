package io.broadsheet.parser.signs;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Numerals;
import io.broadsheet.parser.words.Words;

/** What a headline says of the pictures of its story: （附图片2张）. */
public final class PictureNote {
  private PictureNote() {}

  /** True if the line heads nothing but a picture: （图片）. */
  public static boolean isAll(Line line, Conventions conventions) {
    String text = line.folded();
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return open > 0
        && conventions.words("picture-only").has(text.substring(open + 1, text.length() - 1));
  }

  /** How many pictures; 0 if it says nothing. */
  public static int count(Line line, Conventions conventions) {
    String text = line.folded();
    int open = text.lastIndexOf('(');
    Words words = conventions.words("picture-note");
    int word = open < 0 ? 0 : words.at(text, open + 1);
    if (word == 0) {
      return 0;
    }
    int from = open + 1 + word;
    int to = from;
    while (to < text.length() && to < from + 2 && Glyphs.isNumeral(text.charAt(to))) {
      to++;
    }
    return to == from ? 1 : Math.max(1, Numerals.of(text.substring(from, to)));
  }
}
