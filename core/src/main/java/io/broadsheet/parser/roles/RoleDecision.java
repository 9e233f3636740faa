package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.signs.Signs;
import io.broadsheet.parser.signs.TableRows;
import io.broadsheet.report.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best roles for all lines of a page together (Viterbi), and how sure each of them is: by
 * how much the best reading of the page with another role there falls behind.
 */
public final class RoleDecision {
  private static final Role[] ROLES = Role.values();

  /**
   * What a line was taken for.
   *
   * @param line the line
   * @param signs its fixed words
   * @param row its cells if it may be a row of a table, or null
   * @param role decided on
   * @param confidence 0 to 1
   * @param tear how well the line goes on with the one before
   * @param apart true if it stands apart from the line before it
   * @param evidence of the clues
   */
  public record Decided(
      Line line,
      Signs signs,
      TableRows.Row row,
      Role role,
      double confidence,
      double tear,
      boolean apart,
      List<Evidence> evidence) {}

  private final PageView page;
  private final Ballot ballot;
  private final Steps steps;

  /** The best score of a reading up to a line in a role, and from there on. */
  private final double[] forward;

  private final double[] backward;

  private RoleDecision(PageView page) {
    this.page = page;
    this.ballot = Clues.ballot(page);
    this.steps = new Steps(page);
    this.forward = new double[page.size() * ROLES.length];
    this.backward = new double[page.size() * ROLES.length];
  }

  public static List<Decided> decide(PageView page) {
    RoleDecision decision = new RoleDecision(page);
    decision.forward();
    decision.backward();
    return decision.result();
  }

  private static int place(int at, int role) {
    return at * ROLES.length + role;
  }

  private void forward() {
    for (int i = 0; i < page.size(); i++) {
      for (int role = 0; role < ROLES.length; role++) {
        double best = i == 0 ? Grammar.begin(ROLES[role]) : fromAbove(i, role);
        forward[place(i, role)] = best + ballot.total(i, role);
      }
    }
  }

  private double fromAbove(int at, int role) {
    double best = Double.NEGATIVE_INFINITY;
    int above = place(at - 1, 0);
    for (int before : Grammar.before(role)) {
      double score = forward[above + before] + steps.of(at, before, role);
      best = score > best ? score : best;
    }
    return best;
  }

  private void backward() {
    int last = page.size() - 1;
    for (int i = last; i >= 0; i--) {
      for (int role = 0; role < ROLES.length; role++) {
        backward[place(i, role)] = i == last ? Grammar.end(ROLES[role]) : fromBelow(i + 1, role);
      }
    }
  }

  private double fromBelow(int at, int role) {
    double best = Double.NEGATIVE_INFINITY;
    int below = place(at, 0);
    for (int next : Grammar.after(role)) {
      double score = steps.of(at, role, next) + ballot.total(at, next) + backward[below + next];
      best = score > best ? score : best;
    }
    return best;
  }

  /** Walks along the best path; ties go to the role named first. */
  private List<Decided> result() {
    List<Decided> decided = new ArrayList<>(page.size());
    Role before = null;
    for (int i = 0; i < page.size(); i++) {
      Role best = null;
      double most = Double.NEGATIVE_INFINITY;
      for (Role role : ROLES) {
        int to = role.ordinal();
        double step = before == null ? Grammar.begin(role) : steps.of(i, before.ordinal(), to);
        double score = step + ballot.total(i, to) + backward[place(i, to)];
        if (score > most) {
          most = score;
          best = role;
        }
      }
      decided.add(
          new Decided(
              page.line(i),
              page.signs(i),
              page.row(i),
              best,
              confidence(i, best),
              steps.tear(i),
              page.gapBefore(i),
              evidence(i, best)));
      before = best;
    }
    return List.copyOf(decided);
  }

  private double confidence(int at, Role chosen) {
    double other = Double.NEGATIVE_INFINITY;
    for (int role = 0; role < ROLES.length; role++) {
      if (role != chosen.ordinal()) {
        other = Math.max(other, forward[place(at, role)] + backward[place(at, role)]);
      }
    }
    double mine = forward[place(at, chosen.ordinal())] + backward[place(at, chosen.ordinal())];
    double sure = 1 / (1 + Math.exp(other - mine));
    return Math.round(sure * 1000) / 1000.0;
  }

  private List<Evidence> evidence(int at, Role role) {
    List<Evidence> evidence = ballot.evidence(at, role);
    if (Grammar.goesOn(role)) {
      evidence.add(0, new Evidence("tear", steps.tear(at)));
    }
    return List.copyOf(evidence);
  }
}
