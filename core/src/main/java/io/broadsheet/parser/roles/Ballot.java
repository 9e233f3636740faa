package io.broadsheet.parser.roles;

import io.broadsheet.parser.signs.Role;
import io.broadsheet.report.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The votes of the clues on the lines of a page, one line after the other. */
final class Ballot {
  private static final int ROLES = Role.values().length;

  private final CastVotes cast;

  /** The votes in the order of voting, and where those on each line end. */
  private int[] votes = new int[256];

  private int voted;
  private final int[] ends;
  private final double[] totals;
  private int line = -1;
  private int clue;

  /**
   * Opens the vote on a page.
   *
   * @param clues the names of all clues
   */
  Ballot(List<String> clues, int lines) {
    cast = new CastVotes(clues);
    ends = new int[lines];
    totals = new double[lines * ROLES];
  }

  /** Turns to the next line. */
  void nextLine() {
    line++;
    ends[line] = voted;
  }

  /** Says which clue votes next, by its place among all. */
  void clue(int number) {
    clue = number;
  }

  void vote(Role role, double weight) {
    if (voted == votes.length) {
      votes = Arrays.copyOf(votes, 2 * voted);
    }
    votes[voted++] = cast.number(clue, role, weight);
    ends[line] = voted;
    totals[line * ROLES + role.ordinal()] += weight;
  }

  /** Votes for all that is running text. */
  void voteText(double weight) {
    vote(Role.PARAGRAPH, weight);
    vote(Role.CONTINUATION, weight);
    vote(Role.CAPTION, weight);
    vote(Role.CAPTION_MORE, weight);
    vote(Role.OPENING, weight);
    vote(Role.ENTRY, weight);
    vote(Role.NOTICE, weight);
  }

  /** Votes for a line of its own between stories or parts of them. */
  void voteHeading(double weight) {
    vote(Role.HEADLINE, weight);
    vote(Role.SUBHEADING, weight);
  }

  /** The sum of all votes for a role on a line. */
  double total(int at, int role) {
    return totals[at * ROLES + role];
  }

  /** What spoke for a role on a line and against it, strongest first. */
  List<Evidence> evidence(int at, Role role) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = at == 0 ? 0 : ends[at - 1]; i < ends[at]; i++) {
      if (cast.isFor(votes[i], role)) {
        add(evidence, cast.evidence(votes[i]));
      }
    }
    return evidence;
  }

  /** Behind all that weighs as much or more. */
  private static void add(List<Evidence> evidence, Evidence next) {
    int at = evidence.size();
    while (at > 0 && Math.abs(evidence.get(at - 1).weight()) < Math.abs(next.weight())) {
      at--;
    }
    evidence.add(at, next);
  }
}
