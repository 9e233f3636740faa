package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Edit;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Role;

/** What left-overs of Markdown and HTML say of a line, as recognisers of pages write them. */
final class MarkupClues {
  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_BOLD = 40;

  private MarkupClues() {}

  static void markup(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    if (line.markup().isEmpty()) {
      return;
    }
    int level = line.headingLevel();
    if (level > 0) {
      heading(page, at, level, ballot);
    } else if (line.markup().contains(Edit.Sign.BOLD)) {
      bold(page, at, ballot);
    }
    if (line.markup().contains(Edit.Sign.PICTURE)) {
      ballot.vote(Role.CAPTION, Weights.MARKED_PICTURE);
      ballot.vote(Role.CONTINUATION, -Weights.MARKED_PICTURE);
    } else if (line.markup().contains(Edit.Sign.PICTURE_ABOVE)
        && level == 0
        && line.length() <= LONGEST_CAPTION * (line.unspaced() ? 1 : 2)) {
      ballot.vote(Role.CAPTION, Weights.UNDER_MARKED_PICTURE);
    }
  }

  /** # and ## by their place among the levels of the page. */
  private static void heading(PageView page, int at, int level, Ballot ballot) {
    ballot.voteText(-Weights.MARKED_HEADING);
    if (page.signs(at).byline() != null || page.signs(at).credit() != null) {
      return;
    }
    ballot.voteHeading(Weights.MARKED_HEADING);
    if (level > page.headlineLevel()) {
      ballot.vote(Role.SUBHEADING, Weights.MARKED_SUBHEADING);
    } else if (level < page.headlineLevel()) {
      ballot.vote(Role.LABEL, -Weights.FIXED_LINE_MISSING + Weights.MARKED_PAGE_TITLE);
    } else {
      ballot.vote(Role.HEADLINE, Weights.MARKED_HEADLINE);
    }
  }

  /** A line in bold letters throughout; under headings with signs of their own a subheading. */
  private static void bold(PageView page, int at, Ballot ballot) {
    Line line = page.line(at);
    boolean heads =
        line.length() <= LONGEST_BOLD * (line.unspaced() ? 1 : 2)
            && !page.ended(at)
            && page.signs(at).byline() == null
            && page.signs(at).credit() == null;
    if (heads) {
      ballot.voteHeading(Weights.BOLD_LINE);
      ballot.vote(Role.SUBHEADING, page.headlineLevel() > 0 ? Weights.MARKED_SUBHEADING : 0);
      ballot.vote(Role.CONTINUATION, -Weights.BOLD_LINE);
    }
  }
}
