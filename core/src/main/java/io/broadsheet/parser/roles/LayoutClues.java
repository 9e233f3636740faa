package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import io.broadsheet.parser.words.Numerals;

/** What the place of a line among other lines tells. */
final class LayoutClues {
  /** A word at least stands in a headline. */
  private static final int FEWEST_LETTERS = 3;

  private LayoutClues() {}

  /** Cells that agree with those of the line above or below: a table of prices, scores, weather. */
  static void tableRow(PageView page, int at, Ballot ballot) {
    if (page.row(at) == null) {
      ballot.vote(Role.ROW, Weights.FIXED_LINE_MISSING);
    } else {
      ballot.vote(Role.ROW, Weights.TABLE_ROW);
      ballot.voteText(-Weights.TABLE_ROW);
      ballot.voteHeading(-Weights.TABLE_ROW);
    }
  }

  /** Who belongs together, over a list of names: 甲乙会（12人）. */
  static void list(PageView page, int at, Ballot ballot) {
    boolean above = at > 0 && page.isList(at - 1);
    boolean below = at + 1 < page.size() && page.isList(at + 1);
    Line line = page.line(at);
    boolean counts =
        page.conventions(at).words("head-count").endingAt(line.folded(), line.length()) > 0;
    if (below && (above || counts) && line.length() <= 30 && !page.ended(at)) {
      ballot.vote(Role.SUBHEADING, Weights.BETWEEN_LISTS);
      ballot.vote(Role.PARAGRAPH, -Weights.BETWEEN_LISTS / 2);
      ballot.vote(Role.CONTINUATION, -Weights.BETWEEN_LISTS);
    }
  }

  /** Over a ranking (1…, 2…, 3…) that follows another, in words like those over the other. */
  static void ranking(PageView page, int at, Ballot ballot) {
    if (at + 1 == page.size() || rank(page.line(at + 1)) != 1 || at < 3 || page.ended(at)) {
      return;
    }
    int last = rank(page.line(at - 1));
    int first = at - last;
    if (last < 2 || first < 1 || rank(page.line(first)) != 1) {
      return;
    }
    if (isAlike(page.line(first - 1).folded(), page.line(at).folded())) {
      ballot.vote(Role.HEADLINE, Weights.NEXT_RANKING);
      ballot.voteText(-Weights.NEXT_RANKING / 2);
    }
  }

  /** The number of one or two digits that a line begins with; 0 if none. */
  private static int rank(Line line) {
    String text = line.folded();
    int end = 0;
    while (end < text.length() && end < 3 && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    boolean ranked = end > 0 && end < 3 && end < text.length() && text.charAt(end) != ':';
    return ranked ? Numerals.of(text.substring(0, end)) : 0;
  }

  /** Two short lines of one length with most of their characters in the same places. */
  private static boolean isAlike(String one, String other) {
    if (one.length() != other.length() || one.length() > 30) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < one.length(); i++) {
      same += one.charAt(i) == other.charAt(i) ? 1 : 0;
    }
    return same * 3 >= one.length() * 2 && same < one.length();
  }

  /** Between two columns' ends there is more than a few words. */
  static void shortPiece(PageView page, int at, Ballot ballot) {
    boolean apart = page.gapBefore(at) && at + 1 < page.size() && page.gapBefore(at + 1);
    Line line = page.line(at);
    if (apart && line.unspaced() && line.length() < 16 && !page.ended(at)) {
      ballot.vote(Role.CONTINUATION, Weights.SHORT_PIECE);
    }
  }

  /** A few short lines by themselves over running text. */
  static void standsOut(PageView page, int at, Ballot ballot) {
    if (!page.standsOut(at) || page.line(at).unspaced()) {
      return;
    }
    String text = page.line(at).folded();
    int letters = Glyphs.letters(text);
    char last = page.line(at).last();
    boolean words = letters * 2 > text.length() && Character.isUpperCase(page.line(at).first());
    if (words && last != ':' && !Glyphs.isPause(last)) {
      ballot.voteHeading(Weights.STANDS_OUT);
      if (page.ended(at) && LatinCase.capitals(text) >= 0.5) {
        ballot.voteHeading(-0.7 * Weights.END_MARK_IN_HEADLINE);
      }
    }
  }

  /**
   * In a column only the last line of a headline has room for more without ending a sentence; not
   * looked for where blank lines tell as much.
   */
  static void stopsEarly(PageView page, int at, Ballot ballot) {
    if (page.partsParagraphs() || Character.isLowerCase(page.line(at).first())) {
      return;
    }
    boolean below = at > 0 && page.stopsEarly(at - 1);
    boolean free = at == 0 || below || page.ended(at - 1) || page.gapBefore(at);
    boolean early = page.stopsEarly(at) && free;
    if (early) {
      ballot.voteHeading(Weights.STOPS_EARLY);
    }
    if (early || below) {
      ballot.vote(Role.CONTINUATION, -Weights.STOPS_EARLY);
    }
  }

  /** A line of a column that ends in a colon or has hardly a letter heads no story. */
  static void noHeading(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    if (page.measure() == 0 || line.unspaced()) {
      return;
    }
    if (line.last() == ':') {
      ballot.voteHeading(Weights.CANNOT_END);
    }
    if (Glyphs.letters(line.folded()) < FEWEST_LETTERS) {
      ballot.vote(Role.HEADLINE, 2 * Weights.CANNOT_END);
    }
  }

  /** A block set as an advertisement is an item of its own. */
  static void standsAlone(PageView page, int at, Ballot ballot) {
    if (page.standsAlone(at)) {
      ballot.vote(Role.NOTICE, Weights.STANDS_ALONE);
      ballot.vote(Role.CONTINUATION, -Weights.STANDS_ALONE / 2);
    } else {
      ballot.vote(Role.NOTICE, Weights.FIXED_LINE_MISSING);
    }
  }

  /** Many short lines one after the other, each apart: verse, or a table's cells. */
  static void verse(PageView page, int at, Ballot ballot) {
    if (page.isVerse(at)) {
      ballot.vote(Role.PARAGRAPH, Weights.VERSE);
      ballot.voteHeading(-Weights.VERSE);
      ballot.vote(Role.CONTINUATION, -Weights.VERSE);
    }
  }

  /** Where text is not set line by line, short lines one under the other are a headline. */
  static void together(PageView page, int at, Ballot ballot) {
    boolean above = at > 0 && !page.gapBefore(at) && isHeadlineLike(page, at - 1);
    boolean below = at + 1 < page.size() && !page.gapBefore(at + 1) && isHeadlineLike(page, at + 1);
    if (page.measure() == 0 && isHeadlineLike(page, at) && (above || below)) {
      ballot.vote(Role.HEADLINE, Weights.SHORT_LINES_TOGETHER);
      ballot.vote(Role.PARAGRAPH, -Weights.SHORT_LINES_TOGETHER);
    }
  }

  private static boolean isHeadlineLike(PageView page, int at) {
    Line line = page.line(at);
    return line.unspaced()
        && line.length() <= 26
        && (!page.ended(at) || "!?！？".indexOf(line.last()) >= 0)
        && line.folded().indexOf(',') < 0
        && page.signs(at).byline() == null
        && page.signs(at).credit() == null;
  }

  static void spaceAbove(PageView page, int at, Ballot ballot) {
    if (page.line(at).blanksBefore() >= 3) {
      ballot.vote(Role.CAPTION, Weights.ROOM_FOR_A_PICTURE);
    }
    if (!page.gapBefore(at)) {
      ballot.vote(Role.CAPTION, Weights.CAPTION_INSIDE_PASSAGE);
    }
  }

  static void indent(PageView page, int at, Ballot ballot) {
    if (page.indents() && page.line(at).indented()) {
      ballot.vote(Role.PARAGRAPH, Weights.INDENT);
      ballot.voteHeading(-Weights.INDENT);
    }
  }
}
