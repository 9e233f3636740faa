package io.broadsheet.parser.roles;

import static io.broadsheet.parser.signs.Role.BYLINE;
import static io.broadsheet.parser.signs.Role.CAPTION;
import static io.broadsheet.parser.signs.Role.CAPTION_MORE;
import static io.broadsheet.parser.signs.Role.CONTINUATION;
import static io.broadsheet.parser.signs.Role.CREDIT;
import static io.broadsheet.parser.signs.Role.ENTRY;
import static io.broadsheet.parser.signs.Role.HEADLINE;
import static io.broadsheet.parser.signs.Role.JUMP_IN;
import static io.broadsheet.parser.signs.Role.JUMP_OUT;
import static io.broadsheet.parser.signs.Role.LABEL;
import static io.broadsheet.parser.signs.Role.NOTICE;
import static io.broadsheet.parser.signs.Role.OPENING;
import static io.broadsheet.parser.signs.Role.PARAGRAPH;
import static io.broadsheet.parser.signs.Role.ROW;
import static io.broadsheet.parser.signs.Role.SIGNATURE;
import static io.broadsheet.parser.signs.Role.SUBHEADING;

import io.broadsheet.parser.signs.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What follows what on a newspaper page. */
final class Grammar {
  private Grammar() {}

  private static final Role[] ROLES = Role.values();
  private static final double[][] FOLLOWS = new double[ROLES.length][ROLES.length];
  private static final double[] BEGINS = new double[ROLES.length];
  private static final double[] ENDS = new double[ROLES.length];

  static {
    for (double[] row : FOLLOWS) {
      Arrays.fill(row, Weights.NEVER);
    }
    begins(Map.of(HEADLINE, 0.0, LABEL, 0.0, OPENING, -0.5, PARAGRAPH, -2.0, CAPTION, -1.0));
    begins(
        Map.of(
            NOTICE, 0.0, ENTRY, -2.0, JUMP_IN, -1.0, BYLINE, -2.0, CREDIT, -4.0, SUBHEADING, -8.0));
    begins(Map.of(SIGNATURE, -6.0, JUMP_OUT, -6.0, CONTINUATION, -12.0, CAPTION_MORE, -12.0));
    begins(Map.of(ROW, -1.0));
    ends(Map.of(HEADLINE, -6.0, LABEL, -6.0, SUBHEADING, -8.0, CAPTION, -2.0, JUMP_IN, -6.0));

    follows(HEADLINE, Map.of(HEADLINE, 0.0, OPENING, 3.0, BYLINE, 3.0, PARAGRAPH, 0.0));
    follows(HEADLINE, Map.of(CAPTION, -2.0, ENTRY, -1.0, JUMP_IN, 1.0, CREDIT, -6.0, LABEL, -3.0));
    follows(HEADLINE, Map.of(SUBHEADING, -0.5));
    follows(LABEL, Map.of(HEADLINE, 2.0, OPENING, 0.5, ENTRY, 2.0, PARAGRAPH, -1.0, CAPTION, 2.0));
    follows(LABEL, Map.of(BYLINE, -1.0, LABEL, -2.0));
    follows(BYLINE, Map.of(PARAGRAPH, 1.0, OPENING, 1.0, BYLINE, 0.0, HEADLINE, -2.0));
    follows(
        BYLINE, Map.of(SUBHEADING, -1.0, JUMP_IN, 0.0, CAPTION, -2.0, LABEL, -2.0, ENTRY, -2.0));
    for (Role body : new Role[] {OPENING, PARAGRAPH, CONTINUATION, ENTRY, NOTICE}) {
      follows(body, Map.of(PARAGRAPH, 0.0, CONTINUATION, 0.0, OPENING, -2.0, HEADLINE, 0.0));
      follows(body, Map.of(SUBHEADING, 0.0, ENTRY, 0.0, CAPTION, 0.0, CREDIT, -2.0, LABEL, 0.0));
      follows(body, Map.of(SIGNATURE, 1.0, JUMP_OUT, 1.0, JUMP_IN, -4.0, BYLINE, -2.0));
    }
    follows(SUBHEADING, Map.of(PARAGRAPH, 0.5, OPENING, -4.0, ENTRY, 0.5, SUBHEADING, -3.0));
    follows(CAPTION, Map.of(CREDIT, 5.0, CAPTION_MORE, 0.0, HEADLINE, -1.0, OPENING, -1.0));
    follows(CAPTION, Map.of(PARAGRAPH, -1.0, CAPTION, 0.0, LABEL, -1.0, CONTINUATION, -3.0));
    follows(CAPTION_MORE, Map.of(CREDIT, 5.0, CAPTION_MORE, 0.0, HEADLINE, -1.0, OPENING, -1.0));
    follows(CAPTION_MORE, Map.of(PARAGRAPH, -1.0, CAPTION, 0.0, LABEL, -1.0));
    follows(CREDIT, Map.of(HEADLINE, 0.5, LABEL, 0.5, OPENING, 0.0, PARAGRAPH, -0.5, CAPTION, 0.0));
    follows(CREDIT, Map.of(CONTINUATION, -1.0, CREDIT, -2.0, SUBHEADING, -2.0, ENTRY, -1.0));
    follows(CREDIT, Map.of(JUMP_OUT, -1.0, JUMP_IN, -1.0, SIGNATURE, -2.0, BYLINE, -4.0));
    follows(SIGNATURE, Map.of(HEADLINE, 1.0, LABEL, 1.0, OPENING, 0.0, PARAGRAPH, -2.0));
    follows(SIGNATURE, Map.of(CAPTION, 0.0, SIGNATURE, -2.0, JUMP_IN, -2.0, ENTRY, -1.0));
    follows(JUMP_OUT, Map.of(HEADLINE, 1.0, LABEL, 1.0, OPENING, 0.0, PARAGRAPH, -2.0));
    follows(JUMP_OUT, Map.of(CAPTION, 0.0, JUMP_IN, 0.0, ENTRY, -1.0, JUMP_OUT, -4.0));
    follows(JUMP_IN, Map.of(HEADLINE, 0.5, PARAGRAPH, 1.0, OPENING, -1.0, BYLINE, -1.0));
    follows(JUMP_IN, Map.of(ENTRY, -1.0, CAPTION, -3.0));
    follows(ROW, Map.of(ROW, 1.0, PARAGRAPH, -1.0, OPENING, -1.0, HEADLINE, 0.5, SUBHEADING, 0.0));
    follows(ROW, Map.of(ENTRY, -1.0, CAPTION, 0.0, CREDIT, -3.0, LABEL, 0.5, SIGNATURE, 0.0));
    follows(ROW, Map.of(JUMP_OUT, 0.0, JUMP_IN, -3.0, BYLINE, -2.0));
    for (Role before : ROLES) {
      if (before != ROW) {
        follows(before, Map.of(ROW, before == BYLINE || before == JUMP_IN ? -1.0 : 0.0));
      }
    }
    for (Role before : ROLES) {
      boolean heads = before == HEADLINE || before == SUBHEADING || before == BYLINE;
      if (!heads && before != JUMP_IN) {
        follows(before, Map.of(NOTICE, 0.0));
      }
    }
  }

  private static final int[][] BEFORE = new int[ROLES.length][];
  private static final int[][] AFTER = new int[ROLES.length][];

  static {
    for (Role role : ROLES) {
      BEFORE[role.ordinal()] = ordinals(other -> isAllowed(other, role.ordinal()));
      AFTER[role.ordinal()] = ordinals(other -> isAllowed(role.ordinal(), other));
    }
  }

  private static int[] ordinals(IntPredicate which) {
    return IntStream.range(0, ROLES.length).filter(which).toArray();
  }

  private static boolean isAllowed(int before, int role) {
    return FOLLOWS[before][role] > Weights.NEVER;
  }

  private static void begins(Map<Role, Double> scores) {
    new EnumMap<>(scores).forEach((role, score) -> BEGINS[role.ordinal()] = score);
  }

  private static void ends(Map<Role, Double> scores) {
    new EnumMap<>(scores).forEach((role, score) -> ENDS[role.ordinal()] = score);
  }

  private static void follows(Role before, Map<Role, Double> scores) {
    new EnumMap<>(scores)
        .forEach((role, score) -> FOLLOWS[before.ordinal()][role.ordinal()] = score);
  }

  /** The roles that may stand before a role, by their places in the list of roles. */
  static int[] before(int role) {
    return BEFORE[role];
  }

  /** The roles that may stand after a role. */
  static int[] after(int role) {
    return AFTER[role];
  }

  static double begin(Role role) {
    return BEGINS[role.ordinal()];
  }

  static double end(Role role) {
    return ENDS[role.ordinal()];
  }

  /**
   * What lies between a line and the next, whatever they are.
   *
   * @param gap true if the second stands apart
   * @param dangling true if the first stops in mid-sentence
   * @param title true if the first is no more than the title of a picture
   * @param parted true if blank lines part what is on their page
   * @param openings {@link PageView#openings} of their page
   */
  record Joint(boolean gap, boolean dangling, boolean title, boolean parted, double openings) {}

  /** True for a role that goes on with the text above: {@link Tears} says how well it can. */
  static boolean goesOn(Role role) {
    return role == CONTINUATION || role == CAPTION_MORE;
  }

  /** How well one role follows another, tears apart. */
  static double follow(Joint joint, Role before, Role role) {
    double score = FOLLOWS[before.ordinal()][role.ordinal()];
    if (score <= Weights.NEVER) {
      return score;
    }
    if (goesOn(role)) {
      // Pieces count, not the lines that a narrow measure makes of one.
      boolean captionTorn = role == CAPTION_MORE && joint.gap();
      score += captionTorn ? Weights.CAPTION_TORN : 0;
      return score + (captionTorn && before == CAPTION_MORE ? Weights.LONG_CAPTION : 0);
    }
    if (before.isBody() && role != NOTICE && joint.dangling()) {
      score += role == CAPTION ? Weights.DANGLING_BEFORE_PHOTO : Weights.DANGLING;
    }
    boolean caption = before == CAPTION || before == CAPTION_MORE;
    if (caption && role != CREDIT && joint.dangling()) {
      score += Weights.DANGLING;
    }
    return score + headline(joint, before, role);
  }

  private static double headline(Joint joint, Role before, Role role) {
    if (before == HEADLINE && role == CREDIT) {
      return joint.title() ? Weights.PICTURE_TITLE : 0;
    }
    if (before == HEADLINE && role == PARAGRAPH) {
      return Weights.STORY_WITHOUT_OPENING_BASE + Weights.STORY_WITHOUT_OPENING * joint.openings();
    }
    if (before == HEADLINE && role == HEADLINE) {
      return joint.gap() ? Weights.HEADLINE_AFTER_GAP : Weights.HEADLINE_GOES_ON;
    }
    boolean heading = role == HEADLINE || role == SUBHEADING;
    boolean glued = before.isBody() && !joint.gap() && joint.parted();
    return heading && glued ? Weights.HEADLINE_GLUED_TO_TEXT : 0;
  }
}
