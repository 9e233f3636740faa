package io.broadsheet.parser.roles;

import io.broadsheet.parser.roles.Grammar.Joint;
import io.broadsheet.parser.signs.PictureNote;
import io.broadsheet.parser.signs.Role;

/** How well each role follows another on a page, from line to line. */
final class Steps {
  private static final Role[] ROLES = Role.values();
  private static final int CONTINUATION = Role.CONTINUATION.ordinal();
  private static final int CAPTION_MORE = Role.CAPTION_MORE.ordinal();

  /** What the grammar says of each kind of joint: of one role's step to another. */
  private final double[][] steps = new double[8][];

  /** The kind of the joint above each line. */
  private final byte[] kinds;

  private final double[] tears;

  Steps(PageView page) {
    this.kinds = new byte[page.size()];
    this.tears = new double[page.size()];
    for (int at = 0; at < page.size(); at++) {
      Joint joint = joint(page, at);
      kinds[at] = kind(joint);
      if (steps[kinds[at]] == null) {
        steps[kinds[at]] = steps(joint);
      }
      tears[at] = at == 0 ? Weights.NEVER : page.tears().score(at);
    }
  }

  private static Joint joint(PageView page, int at) {
    boolean dangling = at > 0 && page.isDangling(at - 1);
    boolean title = at > 0 && PictureNote.isAll(page.line(at - 1), page.conventions(at - 1));
    return new Joint(page.gapBefore(at), dangling, title, page.hasGaps(), page.openings());
  }

  private static byte kind(Joint joint) {
    return (byte) ((joint.gap() ? 4 : 0) + (joint.dangling() ? 2 : 0) + (joint.title() ? 1 : 0));
  }

  private static double[] steps(Joint joint) {
    double[] steps = new double[ROLES.length * ROLES.length];
    for (Role role : ROLES) {
      for (Role before : ROLES) {
        steps[place(before.ordinal(), role.ordinal())] = Grammar.follow(joint, before, role);
      }
    }
    return steps;
  }

  private static int place(int before, int role) {
    return role * ROLES.length + before;
  }

  /** How well a role on a line follows one on the line above. */
  double of(int at, int before, int role) {
    double step = steps[kinds[at]][place(before, role)];
    boolean goesOn = role == CONTINUATION || role == CAPTION_MORE;
    return goesOn && step > Weights.NEVER ? step + tears[at] : step;
  }

  /** What {@link Tears#score} says of a line; never for the first. */
  double tear(int at) {
    return tears[at];
  }
}
