package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import io.broadsheet.parser.words.Words;

/** What the form of a line tells: its length, its marks, its letters. */
final class FormClues {
  private FormClues() {}

  /** ■ opens an entry; 一、 and （一） a subheading or an entry. */
  static void bullet(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    boolean sign =
        Glyphs.isBullet(line.first()) && page.signs(at).byline() == null && !isPointer(page, at);
    int number = number(line.folded());
    if (sign) {
      ballot.vote(Role.ENTRY, Weights.BULLET);
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    } else if (page.signs(at).pageReference() && page.signs(at).jumpOut() == null) {
      ballot.vote(Role.ENTRY, Weights.PAGE_REFERENCE);
      ballot.vote(Role.CONTINUATION, line.unspaced() ? 0 : Weights.FIXED_LINE_AS_TEXT);
    } else {
      ballot.vote(Role.ENTRY, Weights.FIXED_LINE_MISSING);
    }
    if (number > 0 && page.gapBefore(at)) {
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    }
    if (isClause(line) || number > 0 && at > 0 && isClause(page.line(at - 1))) {
      ballot.vote(Role.ENTRY, -Weights.FIXED_LINE_MISSING + Weights.BULLET);
    } else if (isSectionNumber(line.folded())) {
      ballot.vote(Role.SUBHEADING, Weights.SECTION_NUMBER);
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    } else if ((number > 0 || isOneOf(line.folded())) && isHeadingLike(line)) {
      ballot.vote(Role.SUBHEADING, Weights.NUMBERED_SUBHEADING);
    }
  }

  private static boolean isHeadingLike(Line line) {
    return line.length() <= 30 && !Glyphs.ends(line.folded());
  }

  /** 镜头之一：, 思考之二：: the parts of a story told off. */
  private static boolean isOneOf(String line) {
    int of = line.indexOf('之');
    return of >= 1
        && of <= 6
        && of + 2 < line.length()
        && "一二三四五六七八九十".indexOf(line.charAt(of + 1)) >= 0
        && line.charAt(of + 2) == ':';
  }

  /** A numeral alone on its line between parts of a story. */
  private static boolean isSectionNumber(String line) {
    return line.length() <= 2 && line.chars().allMatch(c -> Glyphs.isNumeral((char) c));
  }

  /** （一）……； one of several clauses, each a paragraph. */
  private static boolean isClause(Line line) {
    return Tears.isSemicolon(line) && number(line.folded()) > 0;
  }

  /** A lone ▲ points at the picture above; several open entries. */
  private static boolean isPointer(PageView page, int at) {
    char first = page.line(at).first();
    boolean above = at > 0 && page.line(at - 1).first() == first;
    boolean below = at + 1 < page.size() && page.line(at + 1).first() == first;
    return (first == '▲' || first == '▼') && !above && !below;
  }

  /** The length of 一、 or (一) at the start of a line, or 0. */
  private static int number(String line) {
    int at = line.charAt(0) == '(' ? 1 : 0;
    int end = at;
    while (end < line.length() && "一二三四五六七八九十".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    char after = end < line.length() ? line.charAt(end) : ' ';
    return end > at && end - at <= 3 && (at == 1 ? after == ')' : after == '、') ? end + 1 : 0;
  }

  static void length(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    int longest = line.unspaced() ? 34 : 76;
    if (line.length() > longest) {
      double share = Math.min(1, (line.length() - longest) / 16.0);
      ballot.voteText(Weights.LONG_TEXT * share);
      double over = Math.min(line.length() - longest, 60);
      ballot.voteHeading(Weights.HEADLINE_TOO_LONG * over * (line.unspaced() ? 1 : 0.5));
    } else {
      ballot.voteHeading(Weights.HEADLINE_SHORT);
      if (line.unspaced()) {
        ballot.vote(
            Role.SUBHEADING, Weights.SUBHEADING_LENGTH * (10 - Math.min(line.length(), 22)));
      }
    }
  }

  static void endMark(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    String text = line.folded();
    if (page.ended(at)) {
      boolean excited = isExcited(line);
      boolean question = isShortQuestion(line) && MatterClues.isOverText(page, at);
      boolean heads = at + 1 < page.size() && isSalutation(page.line(at + 1));
      ballot.vote(Role.HEADLINE, heads ? Weights.SALUTATION : 0);
      ballot.voteText(question ? Weights.QUESTION_OVER_TEXT : Weights.END_MARK);
      ballot.voteHeading(excited ? Weights.EXCITED_HEADLINE : Weights.END_MARK_IN_HEADLINE);
    } else if (line.unspaced()) {
      cannotEnd(page, at, ballot);
    }
    if (line.unspaced() && !page.ended(at) && line.last() != ':') {
      ballot.vote(Role.PARAGRAPH, Weights.NO_END_MARK);
      ballot.vote(Role.CAPTION, Weights.NO_END_MARK);
      ballot.vote(Role.CONTINUATION, Weights.NO_END_MARK / 2);
      if (line.length() < 25 && text.indexOf(',') < 0) {
        ballot.vote(Role.PARAGRAPH, Weights.SHORT_AND_NO_END_MARK);
        ballot.vote(Role.CAPTION, Weights.SHORT_AND_NO_END_MARK);
      }
    }
    int stop = text.indexOf('。');
    if (stop >= 0 && stop < line.length() - 2) {
      ballot.voteHeading(Weights.SENTENCES_IN_HEADLINE);
    }
  }

  private static boolean isExcited(Line line) {
    return "!?！？…".indexOf(line.last()) >= 0;
  }

  /** 谁来管？: so short a question or call may be a headline. */
  static boolean isShortQuestion(Line line) {
    return isExcited(line) && line.unspaced() && line.length() <= 22;
  }

  /** 编辑同志： over a letter. */
  private static boolean isSalutation(Line line) {
    return line.unspaced() && line.last() == ':' && line.length() <= 12;
  }

  /** Nothing but brackets with a remark or names: no heading. */
  static void brackets(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    if (line.bracketed()) {
      ballot.voteHeading(2 * Weights.CANNOT_END);
    }
  }

  /** No heading ends in a colon, or in 的 or 和. */
  private static void cannotEnd(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    if (isSalutation(line)) {
      ballot.voteHeading(Weights.CANNOT_END);
    }
    Words never = page.conventions(at).words("never-ends");
    if (line.last() == ':' || never.endingAt(line.folded(), line.length()) > 0) {
      ballot.voteHeading(Weights.CANNOT_END);
    }
  }

  static void comma(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    int first = line.folded().indexOf(',');
    if (first >= 0) {
      boolean second = line.folded().indexOf(',', first + 1) >= 0;
      double share = line.unspaced() ? 1 : 0.25;
      ballot.voteHeading(Weights.COMMA_IN_HEADLINE * share * (second ? 1.7 : 1));
    }
    if (Glyphs.isPause(line.last())) {
      ballot.voteHeading(2 * Weights.COMMA_IN_HEADLINE);
    }
  }

  static void capitals(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    if (line.unspaced() || line.length() > 100 || !LatinCase.isCased(line.folded())) {
      return;
    }
    double share = LatinCase.capitals(line.folded());
    boolean titleCase =
        page.conventions(at).words("habit").has("title-case") && !page.standsOut(at);
    ballot.voteHeading(
        share >= 0.75 ? Weights.CAPITALS : titleCase && share < 0.5 ? Weights.NO_CAPITALS : 0);
  }
}
