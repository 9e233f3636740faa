package io.broadsheet.evaluation;

/** How many characters of a line were taken for what, and what they are. */
final class LineRoles {
  private static final TextRole[] ROLES = TextRole.values();

  private final long[][] counts = new long[ROLES.length][ROLES.length];

  /** Of a line that the truth has. What it has not between words that it has is like them. */
  static LineRoles aligned(Line line, FoundText found, TruthText truth, TruthRoles roles) {
    LineRoles all = new LineRoles();
    TextRole should = null;
    int last = line.last();
    for (int i = line.first(); i <= last; i++) {
      int place = line.places()[i];
      should = place == Alignment.NOWHERE ? should : truth.role(truth.piece(place));
      int at = line.words().places()[i];
      if (found.isPlaced(at)) {
        TextRole is = roles.comparable(found.role(at));
        if (place != Alignment.NOWHERE || !roles.leavesOut(is)) {
          all.counts[should.ordinal()][is.ordinal()]++;
        }
      }
    }
    return all;
  }

  /** Of a line that the truth has not word for word. */
  static LineRoles elsewhere(Line line, FoundText found, TruthRoles roles) {
    long[] taken = new long[ROLES.length];
    for (int at : line.words().places()) {
      if (found.isPlaced(at)) {
        taken[roles.comparable(found.role(at)).ordinal()]++;
      }
    }
    LineRoles all = new LineRoles();
    for (TextRole is : ROLES) {
      TextRole should = taken[is.ordinal()] == 0 ? null : roles.elsewhere(line, is);
      if (should != null) {
        all.counts[should.ordinal()][is.ordinal()] = taken[is.ordinal()];
      }
    }
    return all;
  }

  void addTo(Tally tally) {
    for (TextRole should : ROLES) {
      for (TextRole is : ROLES) {
        tally.role(should, is, counts[should.ordinal()][is.ordinal()]);
      }
    }
  }

  /** False if the truth cannot be asked for any of it. */
  boolean isJudged() {
    return truth(truth()) > 0;
  }

  /** What most of the line is. */
  TextRole truth() {
    TextRole most = ROLES[0];
    for (TextRole role : ROLES) {
      most = truth(role) > truth(most) ? role : most;
    }
    return most;
  }

  /** What most of the line was taken for. */
  TextRole found() {
    TextRole most = ROLES[0];
    for (TextRole role : ROLES) {
      most = found(role) > found(most) ? role : most;
    }
    return most;
  }

  private long truth(TextRole role) {
    long sum = 0;
    for (long count : counts[role.ordinal()]) {
      sum += count;
    }
    return sum;
  }

  private long found(TextRole role) {
    long sum = 0;
    for (long[] row : counts) {
      sum += row[role.ordinal()];
    }
    return sum;
  }
}
