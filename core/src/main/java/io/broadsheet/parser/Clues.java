package io.broadsheet.parser;

import java.util.List;

/**
 * All clues, in the order in which reports name them. A clue reads and votes; it decides nothing.
 */
final class Clues {
  private Clues() {}

  /** One thing that tells what a line is. */
  private record Clue(String name, Voter voter) {}

  @FunctionalInterface
  private interface Voter {
    void vote(PageView page, int at, Ballot ballot);
  }

  private static final List<Clue> ALL =
      List.of(
          new Clue("base", Clues::base),
          new Clue("opening", Clues::opening),
          new Clue("byline-words", Clues::byline),
          new Clue("credit-words", Clues::credit),
          new Clue("caption-words", Clues::caption),
          new Clue("jump-words", Clues::jump),
          new Clue("signature", Clues::signature),
          new Clue("label-words", Clues::label),
          new Clue("bullet", Clues::bullet),
          new Clue("length", Clues::length),
          new Clue("end-mark", Clues::endMark),
          new Clue("brackets", Clues::brackets),
          new Clue("comma", Clues::comma),
          new Clue("short-piece", Clues::shortPiece),
          new Clue("stands-out", Clues::standsOut),
          new Clue("verse", Clues::verse),
          new Clue("picture-note", Clues::pictureNote),
          new Clue("short-lines-together", Clues::together),
          new Clue("writer-above", Clues::feature),
          new Clue("same-matter", Clues::cohesion),
          new Clue("lead-repeats", Clues::lead),
          new Clue("capitals", Clues::capitals),
          new Clue("space-above", Clues::spaceAbove),
          new Clue("indent", Clues::indent));

  static Ballot ballot(PageView page, int at) {
    Ballot ballot = new Ballot();
    for (Clue clue : ALL) {
      ballot.clue(clue.name());
      clue.voter().vote(page, at, ballot);
    }
    return ballot;
  }

  private static void base(PageView page, int at, Ballot ballot) {
    ballot.vote(
        Role.CAPTION, page.hasCredits() ? Weights.CAPTION_BASE : Weights.CAPTION_WITHOUT_CREDITS);
    ballot.vote(Role.SUBHEADING, Weights.SUBHEADING_BASE);
  }

  private static void fixed(Ballot ballot, Role role, boolean there) {
    if (there) {
      ballot.vote(role, Weights.FIXED_LINE);
      ballot.voteText(Weights.FIXED_LINE_AS_TEXT);
      ballot.voteHeading(Weights.FIXED_LINE_AS_TEXT);
    } else {
      ballot.vote(role, Weights.FIXED_LINE_MISSING);
    }
  }

  private static void opening(PageView page, int at, Ballot ballot) {
    boolean there = page.signs(at).opening() != null;
    ballot.vote(Role.OPENING, there ? Weights.OPENING : Weights.FIXED_LINE_MISSING);
    if (there) {
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
      ballot.vote(Role.HEADLINE, Weights.FIXED_LINE_AS_TEXT);
    }
  }

  private static void byline(PageView page, int at, Ballot ballot) {
    boolean there = page.signs(at).byline() != null;
    if (!there && at > 0 && !page.gapBefore(at) && page.signs(at - 1).byline() != null) {
      there =
          !page.line(at).unspaced()
              && AlphabeticSigns.continuesByline(page.line(at).folded(), page.conventions(at));
    }
    if (!there && (page.signs(at).mayBeName() || mayBePenName(page, at))) {
      double surely = page.signs(at).mayBeName() ? Weights.BARE_NAME : Weights.PEN_NAME;
      ballot.vote(Role.BYLINE, surely);
      ballot.vote(Role.SUBHEADING, -surely);
      return;
    }
    fixed(ballot, Role.BYLINE, there);
  }

  /** Two or three Han alone between what stands over a story and its text. */
  private static boolean mayBePenName(PageView page, int at) {
    Line line = page.line(at);
    boolean brief = line.unspaced() && line.length() >= 2 && line.length() <= 3;
    return brief
        && at > 0
        && at + 1 < page.size()
        && page.line(at).blanksBefore() > 0
        && page.line(at + 1).blanksBefore() > 0
        && page.line(at + 1).length() > 30
        && !page.ended(at - 1)
        && line.folded().chars().allMatch(c -> Glyphs.isHan((char) c));
  }

  private static void credit(PageView page, int at, Ballot ballot) {
    fixed(ballot, Role.CREDIT, page.signs(at).credit() != null);
    if (page.signs(at).inlineCredit() != null) {
      ballot.vote(Role.CAPTION, Weights.INLINE_CREDIT);
      ballot.vote(Role.CAPTION_MORE, Weights.INLINE_CREDIT);
    }
  }

  private static void caption(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    Words start = page.conventions(at).words("caption-start");
    if (start.at(line.folded(), 0) > 0) {
      ballot.vote(Role.CAPTION, Weights.CAPTION_MARK);
      ballot.voteHeading(-Weights.CAPTION_MARK);
    } else if (line.unspaced()
        && page.conventions(at)
                .words("caption-inside")
                .find(line.folded(), 0, Math.min(line.length(), 400))
            > 0) {
      ballot.vote(Role.CAPTION, Weights.CAPTION_WORD_INSIDE);
    }
  }

  private static void jump(PageView page, int at, Ballot ballot) {
    Signs signs = page.signs(at);
    fixed(ballot, Role.JUMP_OUT, signs.wholeJumpOut(page.line(at)));
    fixed(ballot, Role.JUMP_IN, signs.wholeJumpIn(page.line(at)));
    if (signs.jumpIn() != null && !signs.wholeJumpIn(page.line(at))) {
      ballot.vote(Role.PARAGRAPH, Weights.JUMPED_HERE);
      ballot.vote(Role.CONTINUATION, -Weights.JUMPED_HERE);
    }
  }

  private static void signature(PageView page, int at, Ballot ballot) {
    Signs signs = page.signs(at);
    fixed(ballot, Role.SIGNATURE, signs.wholeSignature(page.line(at)) && signs.credit() == null);
  }

  private static void label(PageView page, int at, Ballot ballot) {
    boolean there = page.signs(at).label();
    ballot.vote(Role.LABEL, there ? Weights.LABEL : Weights.FIXED_LINE_MISSING);
    if (!page.signs(at).notice().isEmpty()) {
      ballot.vote(Role.HEADLINE, Weights.NOTICE);
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    }
  }

  /** ■ opens an entry; 一、 and （一） a subheading or an entry. */
  private static void bullet(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    boolean sign =
        Glyphs.isBullet(line.first()) && page.signs(at).byline() == null && !isPointer(page, at);
    int number = number(line.folded());
    if (sign) {
      ballot.vote(Role.ENTRY, Weights.BULLET);
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    } else if (page.signs(at).pageReference() && page.signs(at).jumpOut() == null) {
      ballot.vote(Role.ENTRY, Weights.PAGE_REFERENCE);
    } else {
      ballot.vote(Role.ENTRY, Weights.FIXED_LINE_MISSING);
    }
    if (number > 0 && (line.last() == ';' || line.last() == '；')) {
      ballot.vote(Role.ENTRY, -Weights.FIXED_LINE_MISSING + Weights.BULLET);
    } else if (isSectionNumber(line.folded())) {
      ballot.vote(Role.SUBHEADING, Weights.SECTION_NUMBER);
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    } else if (number > 0 && line.length() <= 30 && !Glyphs.ends(line.folded())) {
      ballot.vote(Role.SUBHEADING, Weights.NUMBERED_SUBHEADING);
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    }
  }

  /** A numeral alone on its line between parts of a story. */
  private static boolean isSectionNumber(String line) {
    return line.length() <= 2 && line.chars().allMatch(c -> Glyphs.isNumeral((char) c));
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

  private static void length(PageView page, int at, Ballot ballot) {
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

  private static void endMark(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    String text = line.folded();
    if (page.ended(at)) {
      boolean excited = "!?！？…".indexOf(line.last()) >= 0;
      ballot.voteText(Weights.END_MARK);
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

  /** Nothing but brackets with a remark or names: no heading. */
  private static void brackets(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    if (line.first() == '(' && line.folded().indexOf(')') == line.length() - 1) {
      ballot.voteHeading(2 * Weights.CANNOT_END);
    }
  }

  /** No heading ends in a colon, or in 的 or 和. */
  private static void cannotEnd(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    Words never = page.conventions(at).words("never-ends");
    if (line.last() == ':' || never.endingAt(line.folded(), line.length()) > 0) {
      ballot.voteHeading(Weights.CANNOT_END);
    }
  }

  private static void comma(PageView page, int at, Ballot ballot) {
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

  /** A story under a writer's name is long, and has subheadings more often than a report. */
  private static void feature(PageView page, int at, Ballot ballot) {
    if (page.inFeature(at)) {
      ballot.vote(Role.SUBHEADING, Weights.SUBHEADING_IN_FEATURE);
    }
  }

  /** Between two columns' ends there is more than a few words. */
  private static void shortPiece(PageView page, int at, Ballot ballot) {
    boolean apart = page.gapBefore(at) && at + 1 < page.size() && page.gapBefore(at + 1);
    Line line = page.line(at);
    if (apart && line.unspaced() && line.length() < 16 && !page.ended(at)) {
      ballot.vote(Role.CONTINUATION, Weights.SHORT_PIECE);
    }
  }

  /** A few short lines by themselves over running text. */
  private static void standsOut(PageView page, int at, Ballot ballot) {
    if (!page.standsOut(at) || page.line(at).unspaced()) {
      return;
    }
    String text = page.line(at).folded();
    long letters = text.chars().filter(Character::isLetter).count();
    char last = page.line(at).last();
    boolean words = letters * 2 > text.length() && Character.isUpperCase(page.line(at).first());
    if (words && last != ':' && !Glyphs.isPause(last)) {
      ballot.voteHeading(Weights.STANDS_OUT);
      if (page.ended(at) && LatinCase.capitals(text) >= 0.5) {
        ballot.voteHeading(-0.7 * Weights.END_MARK_IN_HEADLINE);
      }
    }
  }

  /** Many short lines one after the other, each apart: verse, or a table's cells. */
  private static void verse(PageView page, int at, Ballot ballot) {
    if (page.isVerse(at)) {
      ballot.vote(Role.PARAGRAPH, Weights.VERSE);
      ballot.voteHeading(-Weights.VERSE);
      ballot.vote(Role.CONTINUATION, -Weights.VERSE);
    }
  }

  private static void pictureNote(PageView page, int at, Ballot ballot) {
    if (PictureNote.count(page.line(at), page.conventions(at)) > 0 && page.line(at).length() < 60) {
      ballot.vote(Role.HEADLINE, Weights.PICTURE_NOTE);
    }
    if (at > 0 && PictureNote.isAll(page.line(at - 1), page.conventions(at - 1))) {
      ballot.vote(Role.CAPTION, Weights.PICTURE_NOTE);
    }
  }

  /** Under a subheading the story goes on in its own words; under a headline another begins. */
  private static void cohesion(PageView page, int at, Ballot ballot) {
    if (!mayPartText(page, at)) {
      return;
    }
    Cohesion.Reading reading = page.cohesion().around(at);
    double section = Math.min(reading.below(), 600) - Weights.SECTION_LENGTH;
    ballot.vote(
        Role.SUBHEADING,
        Weights.SHARED_WORDS * (reading.shared() - Weights.SHARED_WORDS_USUAL)
            + Weights.ECHOED_WORDS * (reading.echoed() - 0.25)
            + Weights.SECTION * section
            + (page.signs(at - 1).signature() != null ? Weights.SIGNED_ABOVE : 0)
            + (page.inFeature(at) && isSignedBelow(page, at) ? Weights.SIGNED_BELOW : 0)
            + feature(page, at, reading.above()));
    if (page.hasWriterAbove(at) && isSignedBelow(page, at)) {
      ballot.vote(Role.HEADLINE, Weights.SECOND_WRITER);
    }
    if (reading.echoed() < 0.25 && reading.above() > 300) {
      double fresh = Math.max(0, Weights.SHARED_WORDS_USUAL - reading.shared());
      ballot.vote(Role.HEADLINE, Weights.NEW_MATTER * fresh);
    }
  }

  /** A lead says again what the headline says; the rest of a torn sentence does not. */
  private static void lead(PageView page, int at, Ballot ballot) {
    boolean may = page.line(at).unspaced() && page.line(at).length() <= 34 && !page.ended(at);
    if (may && page.measure() == 0 && isOverText(page, at)) {
      double share = page.cohesion().repeatedBelow(at) - Weights.LEAD_REPEATS_USUAL;
      double vote = Weights.LEAD_REPEATS * share;
      ballot.voteHeading(Math.max(Weights.LEAD_NOT_REPEATING, Math.min(2, vote)));
    }
  }

  private static boolean isOverText(PageView page, int at) {
    return at + 1 < page.size()
        && page.gapBefore(at + 1)
        && page.line(at + 1).length() > 30
        && page.signs(at + 1).opening() == null
        && (at == 0 || page.ended(at - 1));
  }

  /** A signed story is long: a short line soon after its beginning does not end it. */
  private static double feature(PageView page, int at, int above) {
    if (!page.inFeature(at)) {
      return Weights.NO_FEATURE;
    }
    double alone = page.isOnlyParting(at) ? Weights.LONE_SUBHEADING : 0;
    return alone + (above < 400 ? Weights.FEATURE_JUST_BEGUN : 0);
  }

  /** A story has its byline above or below: a second one below is of another story. */
  private static boolean isSignedBelow(PageView page, int at) {
    for (int next = at + 1; next < page.size() && next < at + 12; next++) {
      if (!StoryText.namesNobody(page.signs(next).signatureNames())) {
        return true;
      }
      if (page.line(next).length() <= 30 && !page.ended(next)) {
        return false;
      }
    }
    return false;
  }

  /** A short line between two long ones that it does not belong to. */
  static boolean mayPartText(PageView page, int at) {
    return at > 0
        && at + 1 < page.size()
        && page.measure() == 0
        && page.line(at).length() <= 30
        && !page.ended(at)
        && page.line(at + 1).length() > 30
        && page.signs(at + 1).opening() == null
        && (page.line(at - 1).length() > 30 || page.ended(at - 1));
  }

  /** Where text is not set line by line, short lines one under the other are a headline. */
  private static void together(PageView page, int at, Ballot ballot) {
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
        && !page.ended(at)
        && line.folded().indexOf(',') < 0
        && page.signs(at).byline() == null
        && page.signs(at).credit() == null;
  }

  private static void capitals(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    if (line.unspaced() || line.length() > 100) {
      return;
    }
    double share = LatinCase.capitals(line.folded());
    boolean titleCase =
        page.conventions(at).words("habit").has("title-case") && !page.standsOut(at);
    ballot.voteHeading(
        share >= 0.75 ? Weights.CAPITALS : titleCase && share < 0.5 ? Weights.NO_CAPITALS : 0);
  }

  private static void spaceAbove(PageView page, int at, Ballot ballot) {
    if (page.line(at).blanksBefore() >= 3) {
      ballot.vote(Role.CAPTION, Weights.ROOM_FOR_A_PICTURE);
    }
    if (!page.gapBefore(at)) {
      ballot.vote(Role.CAPTION, Weights.CAPTION_INSIDE_PASSAGE);
    }
  }

  private static void indent(PageView page, int at, Ballot ballot) {
    if (page.indents() && page.line(at).indented()) {
      ballot.vote(Role.PARAGRAPH, Weights.INDENT);
      ballot.voteHeading(-Weights.INDENT);
    }
  }
}
