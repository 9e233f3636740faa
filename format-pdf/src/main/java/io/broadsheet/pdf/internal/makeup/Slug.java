package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.typeset.SetLine;
import java.util.Optional;

/**
 * One row of running text in a leg.
 *
 * @param piece the piece of the story that it belongs to
 * @param line its line of type; none for white space and rules
 * @param first true if it begins its piece
 * @param last true if it ends its piece
 * @param kind how it behaves where legs break
 */
record Slug(int piece, Optional<SetLine> line, boolean first, boolean last, Kind kind) {

  /** How a row behaves. */
  enum Kind {
    TEXT,
    /** Must not stand at the foot of a leg: a heading. */
    HEADING,
    /** White space before a heading. */
    SPACE,
    /** A rule over or under a quotation. */
    RULE,
    /** The line that says where the story goes on. */
    JUMP_ON,
    /** The line that says where it comes from. */
    JUMP_FROM;

    boolean isJump() {
      return this == JUMP_ON || this == JUMP_FROM;
    }
  }

  static Slug white(int piece, Kind kind) {
    return new Slug(piece, Optional.empty(), false, false, kind);
  }

  /** What it costs to end a leg before a row: lonely lines and headings without their text. */
  static int cost(Slug foot, Slug head) {
    int cost = 0;
    if (foot.kind == Kind.HEADING
        || foot.kind == Kind.SPACE
        || foot.kind == Kind.JUMP_FROM
        || head.kind == Kind.SPACE
        || head.kind == Kind.JUMP_ON) {
      cost += 60;
    }
    return cost + (isLonely(foot, head) ? 25 : 0);
  }

  /** True if the first line of a paragraph is left at a foot, or its last carried to a head. */
  static boolean isLonely(Slug foot, Slug head) {
    return foot.kind == Kind.TEXT && foot.first && !foot.last
        || head.kind == Kind.TEXT && head.last && !head.first;
  }
}
