package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.AlphabeticSigns;
import io.broadsheet.parser.signs.PictureNote;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.signs.Signs;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;

/** What the fixed words on a line and around it tell. */
final class WordClues {
  private WordClues() {}

  private static void fixed(Ballot ballot, Role role, boolean there) {
    if (there) {
      ballot.vote(role, Weights.FIXED_LINE);
      ballot.voteText(Weights.FIXED_LINE_AS_TEXT);
      ballot.voteHeading(Weights.FIXED_LINE_AS_TEXT);
    } else {
      ballot.vote(role, Weights.FIXED_LINE_MISSING);
    }
  }

  static void opening(PageView page, int at, Ballot ballot) {
    boolean there = page.signs(at).opening() != null;
    ballot.vote(Role.OPENING, there ? Weights.OPENING : Weights.FIXED_LINE_MISSING);
    if (there) {
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
      ballot.vote(Role.HEADLINE, Weights.FIXED_LINE_AS_TEXT);
    }
  }

  static void byline(PageView page, int at, Ballot ballot) {
    boolean there = page.signs(at).byline() != null;
    if (!there && at > 0 && !page.gapBefore(at) && page.signs(at - 1).byline() != null) {
      there =
          !page.line(at).unspaced()
              && AlphabeticSigns.continuesByline(page.line(at).folded(), page.conventions(at));
    }
    if (!there && !page.isVerse(at) && (page.signs(at).mayBeName() || mayBePenName(page, at))) {
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
        && (!page.ended(at - 1) || FormClues.isShortQuestion(page.line(at - 1)))
        && line.folded().chars().allMatch(c -> Glyphs.isHan((char) c));
  }

  static void credit(PageView page, int at, Ballot ballot) {
    fixed(ballot, Role.CREDIT, page.signs(at).credit() != null);
    if (page.signs(at).inlineCredit() != null) {
      ballot.vote(Role.CAPTION, Weights.INLINE_CREDIT);
      ballot.vote(Role.CAPTION_MORE, Weights.INLINE_CREDIT);
    }
  }

  static void caption(PageView page, int at, Ballot ballot) {
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

  static void jump(PageView page, int at, Ballot ballot) {
    Signs signs = page.signs(at);
    fixed(ballot, Role.JUMP_OUT, signs.wholeJumpOut(page.line(at)));
    fixed(ballot, Role.JUMP_IN, signs.wholeJumpIn(page.line(at)));
    if (signs.jumpIn() != null && !signs.wholeJumpIn(page.line(at))) {
      ballot.vote(Role.PARAGRAPH, Weights.JUMPED_HERE);
      ballot.vote(Role.CONTINUATION, -Weights.JUMPED_HERE);
    }
  }

  static void signature(PageView page, int at, Ballot ballot) {
    Signs signs = page.signs(at);
    fixed(ballot, Role.SIGNATURE, signs.wholeSignature(page.line(at)) && signs.credit() == null);
  }

  static void label(PageView page, int at, Ballot ballot) {
    boolean there = page.signs(at).label();
    ballot.vote(Role.LABEL, there ? Weights.LABEL : Weights.FIXED_LINE_MISSING);
    if (!page.signs(at).notice().isEmpty()) {
      ballot.vote(Role.HEADLINE, Weights.NOTICE);
      ballot.vote(Role.CONTINUATION, Weights.FIXED_LINE_AS_TEXT);
    }
  }

  /** A story under a writer's name is long, and has subheadings more often than a report. */
  static void feature(PageView page, int at, Ballot ballot) {
    if (page.inFeature(at)) {
      ballot.vote(Role.SUBHEADING, Weights.SUBHEADING_IN_FEATURE);
    }
  }

  static void pictureNote(PageView page, int at, Ballot ballot) {
    if (PictureNote.count(page.line(at), page.conventions(at)) > 0 && page.line(at).length() < 60) {
      ballot.vote(Role.HEADLINE, Weights.PICTURE_NOTE);
    }
    if (at > 0 && PictureNote.isAll(page.line(at - 1), page.conventions(at - 1))) {
      ballot.vote(Role.CAPTION, Weights.PICTURE_NOTE);
    }
  }
}
