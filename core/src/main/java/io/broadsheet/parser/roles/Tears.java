package io.broadsheet.parser.roles;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import io.broadsheet.parser.words.Words;

/** How well a line goes on with an earlier one: both edges of a tear, looked at together. */
public final class Tears {
  private static final Words UNITS = Conventions.CHINESE.words("unit");

  /** Where paragraphs are not cut into lines, so short a piece is seldom part of one. */
  private static final int SHORT_BLOCK = 60;

  /** So short a piece is no column's end: the words that it shares with the next are a name. */
  private static final int SHORT_PIECE = 14;

  /** A line of a column is never so long. */
  private static final int LONG_BLOCK = 90;

  private final PageView page;
  private final boolean torn;
  private final BreakIterator words;

  Tears(PageView page) {
    this.page = page;
    this.torn = isTorn();
    this.words = BreakIterator.getWordInstance(ULocale.CHINESE);
  }

  /** True if the page has columns' ends in mid-sentence: long lines that stop without a mark. */
  private boolean isTorn() {
    for (int i = 0; i + 1 < page.size(); i++) {
      Line line = page.line(i);
      boolean cut = page.isDangling(i) && !isSemicolon(line);
      if (line.unspaced() && line.length() > 50 && page.gapBefore(i + 1) && cut) {
        return true;
      }
    }
    return false;
  }

  /** The line that a line would go on with: the one above, or the one above a photo between. */
  int partner(int at) {
    int above = at - 1;
    if (above <= 0 || page.signs(above).credit() == null) {
      return above;
    }
    int caption = above - 1;
    while (caption > 0 && !page.gapBefore(caption)) {
      caption--;
    }
    return caption - 1;
  }

  /** For a line going on with its partner, positive; against, negative. */
  double score(int at) {
    int partner = partner(at);
    if (partner < 0) {
      return Weights.NEVER / 2;
    }
    return score(partner, at, page.gapBefore(at));
  }

  private double score(int left, int right, boolean gap) {
    Line above = page.line(left);
    Line below = page.line(right);
    boolean unspaced = above.unspaced() || below.unspaced();
    if (gap) {
      return unspaced
          ? acrossColumns(above, below, page.ended(left)) + shortBeginning(left)
          : acrossColumnsLatin(left, above, below) + capitalsBelow(right);
    }
    return unspaced ? nextLine(above, below, page.ended(left)) : nextLineLatin(above, below);
  }

  private double acrossColumns(Line above, Line below, boolean ended) {
    double score = ending(above, ended);
    if (Glyphs.isCloser(below.first()) || Glyphs.isPause(below.first()) || below.first() == '。') {
      score += Weights.TEAR_CLOSER_FIRST;
    }
    if (isOpen(above.folded())) {
      score += Weights.TEAR_BRACKET;
    }
    if (page.indents()) {
      score += below.indented() ? Weights.TEAR_INDENT : Weights.TEAR_NO_INDENT;
    }
    if (above.length() < 12 && above.folded().indexOf(',') < 0 && above.folded().indexOf('，') < 0) {
      score += Weights.TEAR_SHORT;
    }
    if (above.length() >= SHORT_PIECE && isRepeated(above.folded(), below.folded())) {
      score += Weights.TEAR_REPEATED;
    } else if (!torn) {
      score += Weights.TEAR_ON_WHOLE_PAGE;
    }
    int comma = below.folded().indexOf(',');
    int pause = comma < 0 ? below.folded().indexOf('，') : comma;
    score += pause > 0 && pause <= 2 ? Weights.TEAR_PAUSE_SOON : 0;
    return score > -2 && score < 6 ? score + wordAcross(above, below) : score;
  }

  /** The first line of a paragraph is seldom torn off short by a column's end. */
  private double shortBeginning(int left) {
    boolean begins = left == 0 || page.gapBefore(left) && page.ended(left - 1);
    int length = page.line(left).length();
    return begins && length < 34 ? Weights.TEAR_AFTER_SHORT_BEGINNING * (length < 24 ? 1 : 0.5) : 0;
  }

  /** True if the same two Han or more stand on both sides, as where a tear doubled them. */
  private static boolean isRepeated(String above, String below) {
    for (int length = 2;
        length <= 8 && length < Math.min(above.length(), below.length());
        length++) {
      boolean han = Glyphs.isHan(below.charAt(0)) && Glyphs.isHan(below.charAt(1));
      if (han && above.regionMatches(above.length() - length, below, 0, length)) {
        return true;
      }
    }
    return false;
  }

  private double ending(Line above, boolean ended) {
    if (ended || above.bracketed()) {
      return isOpen(above.folded()) ? Weights.TEAR_ENDED_QUOTE_OPEN : Weights.TEAR_ENDED;
    }
    if (isSemicolon(above)) {
      return Weights.TEAR_SEMICOLON;
    }
    if (Glyphs.isPause(above.last())) {
      return Weights.TEAR_PAUSE;
    }
    if (isDash(above)) {
      return Weights.TEAR_DASH;
    }
    return above.last() == ':' ? Weights.TEAR_COLON : Weights.TEAR_OPEN;
  }

  private double acrossColumnsLatin(int left, Line above, Line below) {
    boolean small = Character.isLowerCase(below.first());
    boolean hyphen = Glyphs.isHyphen(above.last());
    if (Glyphs.ends(above.folded())) {
      return Weights.TEAR_ENDED + (small ? Weights.TEAR_SMALL_LETTER : 0);
    }
    double score = above.last() == ':' ? Weights.TEAR_COLON : Weights.LATIN_TEAR_OPEN;
    boolean heading = page.standsOut(left) || mayHead(left);
    score += heading && !small ? Weights.TEAR_AFTER_HEADING : 0;
    score += small ? Weights.TEAR_SMALL_LETTER : 0;
    score += hyphen ? Weights.TEAR_HYPHEN : 0;
    score += Glyphs.isPause(above.last()) ? Weights.TEAR_HYPHEN : 0;
    if (page.indents() && page.measure() == 0) {
      score += below.indented() ? Weights.TEAR_INDENT : Weights.TEAR_NO_INDENT;
    }
    return score;
  }

  /** A line in capitals that stands out goes on with nothing. */
  private double capitalsBelow(int right) {
    boolean heading = page.standsOut(right) && LatinCase.isCapitals(page.line(right).folded());
    return heading ? Weights.TEAR_AFTER_HEADING : 0;
  }

  /**
   * A short piece by itself after a sentence, in the letters that the language heads stories in.
   */
  private boolean mayHead(int left) {
    Line line = page.line(left);
    boolean begins =
        left == 0
            || page.gapBefore(left)
                && (page.ended(left - 1) || page.line(left - 1).length() <= SHORT_BLOCK);
    boolean titled =
        !page.conventions(left).has("habit", "title-case")
            || LatinCase.capitals(line.folded()) >= 0.75;
    return page.measure() == 0
        && begins
        && titled
        && isOverText(left)
        && line.length() <= SHORT_BLOCK
        && !Character.isLowerCase(line.first());
  }

  /** True if a whole paragraph stands on one of the next lines. */
  private boolean isOverText(int at) {
    int last = Math.min(page.size() - 1, at + 5);
    for (int i = at + 1; i <= last; i++) {
      if (page.line(i).length() > LONG_BLOCK) {
        return true;
      }
    }
    return false;
  }

  private double nextLine(Line above, Line below, boolean ended) {
    if (page.indents() && below.indented()) {
      return Weights.TEAR_INDENT + (ended ? Weights.LINE_ENDED : 0);
    }
    if (!ended) {
      boolean wrapped = page.measure() > 0 || above.length() > 34;
      return wrapped ? Weights.LINE_OPEN : Weights.LINE_OPEN_UNWRAPPED;
    }
    boolean full = page.measure() > 0 && above.length() * 10 >= page.measure() * 9;
    return full ? Weights.LINE_FULL : Weights.LINE_ENDED;
  }

  private double nextLineLatin(Line above, Line below) {
    if (page.indents() && below.indented()) {
      return Weights.TEAR_INDENT + Weights.LATIN_LINE_ENDED_SHORT;
    }
    boolean ended = Glyphs.ends(above.folded());
    double line = page.measure() > 0 ? Weights.LATIN_LINE : Weights.LATIN_LINE_UNWRAPPED;
    double score = line + (ended ? 0 : Weights.LATIN_LINE_OPEN);
    boolean brief = page.measure() > 0 && above.length() * 10 < page.measure() * 7;
    return ended && brief ? score + 2 * Weights.LATIN_LINE_ENDED_SHORT : score;
  }

  /** A clause that is set as a paragraph may end in a semicolon. */
  public static boolean isSemicolon(Line line) {
    return line.last() == ';' || line.last() == '；';
  }

  /** 请看—— leads to what follows, apart from it. */
  public static boolean isDash(Line line) {
    int before = line.length() - 2;
    char last = line.last();
    return before > 0 && line.folded().charAt(before) == '—' && (last == '—' || last == '-');
  }

  /** True if a quote or bracket opened near the end of a text is not closed in it. */
  static boolean isOpen(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - 400); i--) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == '’') {
        continue;
      }
      if (Glyphs.isCloser(c)) {
        depth++;
      } else if (Glyphs.isOpener(c) && --depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins above and ends below, by the dictionary and the rest of the page. */
  private double wordAcross(Line above, Line below) {
    if (isWord(above, below)) {
      return Weights.TEAR_WORD;
    }
    if (Glyphs.isDigit(above.last()) && UNITS.at(below.folded(), 0) > 0) {
      return Weights.TEAR_NUMBER;
    }
    boolean han = Glyphs.isHan(above.last()) && Glyphs.isHan(below.first());
    if (!han) {
      return 0;
    }
    boolean elsewhere = page.cohesion().has(above.last(), below.first());
    return elsewhere ? Weights.TEAR_PAIR_ELSEWHERE : Weights.TEAR_NO_WORD;
  }

  private boolean isWord(Line above, Line below) {
    String left = above.folded().substring(Math.max(0, above.length() - 6));
    String right = below.folded().substring(0, Math.min(6, below.length()));
    if (!Glyphs.isHan(above.last()) || !Glyphs.isHan(below.first())) {
      return Character.isDigit(above.last()) && Character.isDigit(below.first());
    }
    words.setText(left + right);
    return !words.isBoundary(left.length());
  }
}
