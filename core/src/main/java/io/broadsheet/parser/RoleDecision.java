package io.broadsheet.parser;

import io.broadsheet.report.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best roles for all lines of a page together (Viterbi), and how sure each of them is: by
 * how much the best reading of the page with another role there falls behind.
 */
final class RoleDecision {
  private static final Role[] ROLES = Role.values();

  /**
   * What a line was taken for.
   *
   * @param line the line
   * @param signs its fixed words
   * @param role decided on
   * @param confidence 0 to 1
   * @param tear how well the line goes on with the one before
   * @param apart true if it stands apart from the line before it
   * @param evidence of the clues
   */
  record Decided(
      Line line,
      Signs signs,
      Role role,
      double confidence,
      double tear,
      boolean apart,
      List<Evidence> evidence) {}

  private final PageView page;
  private final List<Ballot> ballots = new ArrayList<>();
  private final double[] tears;
  private final double[][] forward;
  private final double[][] backward;

  private RoleDecision(PageView page) {
    this.page = page;
    this.tears = new double[page.size()];
    this.forward = new double[page.size()][ROLES.length];
    this.backward = new double[page.size()][ROLES.length];
  }

  static List<Decided> decide(PageView page) {
    RoleDecision decision = new RoleDecision(page);
    for (int i = 0; i < page.size(); i++) {
      decision.ballots.add(Clues.ballot(page, i));
      decision.tears[i] = i == 0 ? Weights.NEVER : page.tears().score(i);
    }
    decision.forward();
    decision.backward();
    return decision.result();
  }

  private double emission(int at, Role role) {
    return ballots.get(at).total(role);
  }

  private void forward() {
    for (int i = 0; i < page.size(); i++) {
      for (Role role : ROLES) {
        double best = i == 0 ? Grammar.begin(role) : Double.NEGATIVE_INFINITY;
        for (int b = 0; i > 0 && b < Grammar.before(role).length; b++) {
          Role before = Grammar.before(role)[b];
          double step = Grammar.follow(page, i, before, role, tears[i]);
          best = Math.max(best, forward[i - 1][before.ordinal()] + step);
        }
        forward[i][role.ordinal()] = best + emission(i, role);
      }
    }
  }

  private void backward() {
    int last = page.size() - 1;
    for (int i = last; i >= 0; i--) {
      for (Role role : ROLES) {
        double best = i == last ? Grammar.end(role) : Double.NEGATIVE_INFINITY;
        for (int n = 0; i < last && n < Grammar.after(role).length; n++) {
          Role next = Grammar.after(role)[n];
          double step = Grammar.follow(page, i + 1, role, next, tears[i + 1]);
          best = Math.max(best, step + emission(i + 1, next) + backward[i + 1][next.ordinal()]);
        }
        backward[i][role.ordinal()] = best;
      }
    }
  }

  /** Walks along the best path; ties go to the role named first. */
  private List<Decided> result() {
    List<Decided> decided = new ArrayList<>(page.size());
    Role before = null;
    for (int i = 0; i < page.size(); i++) {
      Role best = null;
      double most = Double.NEGATIVE_INFINITY;
      for (Role role : ROLES) {
        double step =
            before == null ? Grammar.begin(role) : Grammar.follow(page, i, before, role, tears[i]);
        double score = step + emission(i, role) + backward[i][role.ordinal()];
        if (score > most) {
          most = score;
          best = role;
        }
      }
      decided.add(
          new Decided(
              page.line(i),
              page.signs(i),
              best,
              confidence(i, best),
              tears[i],
              page.gapBefore(i),
              evidence(i, best)));
      before = best;
    }
    return List.copyOf(decided);
  }

  private double confidence(int at, Role chosen) {
    double[] through = new double[ROLES.length];
    for (Role role : ROLES) {
      through[role.ordinal()] = forward[at][role.ordinal()] + backward[at][role.ordinal()];
    }
    double mine = through[chosen.ordinal()];
    through[chosen.ordinal()] = Double.NEGATIVE_INFINITY;
    double other = Arrays.stream(through).max().orElse(0);
    double sure = 1 / (1 + Math.exp(other - mine));
    return Math.round(sure * 1000) / 1000.0;
  }

  private List<Evidence> evidence(int at, Role role) {
    List<Evidence> evidence = new ArrayList<>(ballots.get(at).evidence(role));
    boolean goesOn = role == Role.CONTINUATION || role == Role.CAPTION_MORE;
    if (goesOn) {
      evidence.add(0, new Evidence("tear", tears[at]));
    }
    return List.copyOf(evidence);
  }
}
