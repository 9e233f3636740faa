package io.broadsheet.parser;

import io.broadsheet.report.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The votes of the clues on one line. */
final class Ballot {
  private record Vote(String clue, Role role, double weight) {}

  private final List<Vote> votes = new ArrayList<>();
  private final double[] totals = new double[Role.values().length];
  private String clue = "";

  /** Names the clue that votes next. */
  void clue(String name) {
    clue = name;
  }

  void vote(Role role, double weight) {
    votes.add(new Vote(clue, role, weight));
    totals[role.ordinal()] += weight;
  }

  /** Votes for all that is running text. */
  void voteText(double weight) {
    vote(Role.PARAGRAPH, weight);
    vote(Role.CONTINUATION, weight);
    vote(Role.CAPTION, weight);
    vote(Role.CAPTION_MORE, weight);
    vote(Role.OPENING, weight);
    vote(Role.ENTRY, weight);
  }

  /** Votes for a line of its own between stories or parts of them. */
  void voteHeading(double weight) {
    vote(Role.HEADLINE, weight);
    vote(Role.SUBHEADING, weight);
  }

  double total(Role role) {
    return totals[role.ordinal()];
  }

  /** What spoke for a role and against it, strongest first. */
  List<Evidence> evidence(Role role) {
    return votes.stream()
        .filter(vote -> vote.role() == role)
        .map(vote -> new Evidence(vote.clue(), vote.weight()))
        .sorted(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())))
        .toList();
  }
}
