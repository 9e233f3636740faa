package io.broadsheet.parser.copy;

import io.broadsheet.parser.words.Glyphs;
import java.util.Set;

/**
 * A line of the source with something on it. Offsets are those of the {@link FairCopy}.
 *
 * @param number its number in the source, from 1
 * @param start its first UTF-16 unit
 * @param end after its last unit, before the line end
 * @param from its first unit that is not blank
 * @param to after its last unit that is not blank
 * @param page the page it stands on, from 0
 * @param blanksBefore empty lines above it on its page
 * @param folded what stands from {@code from} to {@code to}, unit for unit, width folded
 * @param unspaced true if it is written, in the main, without spaces between words
 * @param markup what left-overs of markup said of it: a heading's sign, a picture's, bold letters
 *     throughout
 */
public record Line(
    int number,
    int start,
    int end,
    int from,
    int to,
    int page,
    int blanksBefore,
    String folded,
    boolean unspaced,
    Set<Edit.Sign> markup) {

  /** The same line, standing apart from the one above it. */
  public Line apart() {
    return new Line(number, start, end, from, to, page, 1, folded, unspaced, markup);
  }

  /** The level of the heading that markup says the line is, from 1; 0 if it says nothing. */
  public int headingLevel() {
    return markup.isEmpty() ? 0 : markup.stream().mapToInt(Edit.Sign::level).max().orElse(0);
  }

  public boolean indented() {
    return from > start;
  }

  /** True if brackets hold the whole line and nothing stands behind them. */
  public boolean bracketed() {
    return first() == '(' && folded.indexOf(')') == length() - 1;
  }

  public int length() {
    return folded.length();
  }

  public char first() {
    return folded.charAt(0);
  }

  public char last() {
    return folded.charAt(folded.length() - 1);
  }

  /** True if a line so folded is written, in the main, without spaces between words. */
  public static boolean isUnspaced(String folded) {
    int most = Math.min(folded.length(), 60);
    for (int i = 0; i < most; i++) {
      char c = folded.charAt(i);
      if (Glyphs.isHan(c) || Glyphs.isKana(c)) {
        return true;
      }
    }
    return false;
  }
}
