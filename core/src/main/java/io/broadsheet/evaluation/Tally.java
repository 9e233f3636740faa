package io.broadsheet.evaluation;

/** Counts of one page, or of several added up. */
final class Tally {
  /** The column of the table of roles for text of the truth that was not found on the page. */
  static final int MISSING = TextRole.values().length;

  private final long[] right = new long[Figure.values().length];
  private final long[] found = new long[Figure.values().length];
  private final long[] truth = new long[Figure.values().length];
  private final long[][] roles = new long[TextRole.values().length][MISSING + 1];
  private final long[][] decisions = new long[Decision.values().length][Reliability.binCount()];
  private final long[][] rightly = new long[Decision.values().length][Reliability.binCount()];
  private long pages;

  void page() {
    pages++;
  }

  void right(Figure figure, long count) {
    right[figure.ordinal()] += count;
  }

  void found(Figure figure, long count) {
    found[figure.ordinal()] += count;
  }

  void truth(Figure figure, long count) {
    truth[figure.ordinal()] += count;
  }

  /** One thing that is true, found or not. */
  void truth(Figure figure, boolean isFound) {
    truth(figure, 1);
    right(figure, isFound ? 1 : 0);
  }

  void role(TextRole truth, TextRole found, long characters) {
    roles[truth.ordinal()][found.ordinal()] += characters;
  }

  void missing(TextRole truth) {
    roles[truth.ordinal()][MISSING]++;
  }

  void decided(Decision decision, double confidence, boolean isRight) {
    int bin = Reliability.binOf(confidence);
    decisions[decision.ordinal()][bin]++;
    rightly[decision.ordinal()][bin] += isRight ? 1 : 0;
  }

  void add(Tally other) {
    pages += other.pages;
    add(right, other.right);
    add(found, other.found);
    add(truth, other.truth);
    add(roles, other.roles);
    add(decisions, other.decisions);
    add(rightly, other.rightly);
  }

  /** Adds the figures alone. */
  void addFigures(Tally other) {
    add(right, other.right);
    add(found, other.found);
    add(truth, other.truth);
  }

  private static void add(long[][] to, long[][] from) {
    for (int i = 0; i < to.length; i++) {
      add(to[i], from[i]);
    }
  }

  private static void add(long[] to, long[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  long pages() {
    return pages;
  }

  /** Items of the truth. */
  long items() {
    return truth[Figure.ARTICLE_F1.ordinal()];
  }

  double value(Figure figure) {
    int i = figure.ordinal();
    return figure.of(right[i], found[i], truth[i]);
  }

  long base(Figure figure) {
    return figure.base(found[figure.ordinal()], truth[figure.ordinal()]);
  }

  long roles(TextRole truth, int found) {
    return roles[truth.ordinal()][found];
  }

  Reliability.Bin bin(Decision decision, int bin) {
    return new Reliability.Bin(
        Reliability.edge(bin),
        decisions[decision.ordinal()][bin],
        rightly[decision.ordinal()][bin]);
  }
}
