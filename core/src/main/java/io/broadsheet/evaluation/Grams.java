package io.broadsheet.evaluation;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** The runs of three characters in a text, with how often each stands there, in order. */
final class Grams {
  private final long[] runs;

  private Grams(long[] runs) {
    this.runs = runs;
  }

  /** Of a folded text. A text of one or two characters is a run by itself. */
  static Grams of(String folded) {
    int[] c = folded.codePoints().toArray();
    if (c.length < 3) {
      long run = c.length == 0 ? 0 : c.length == 1 ? c[0] : run(0, c[0], c[1]);
      return new Grams(c.length == 0 ? new long[0] : new long[] {run});
    }
    long[] runs = new long[c.length - 2];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = run(c[i], c[i + 1], c[i + 2]);
    }
    Arrays.sort(runs);
    return new Grams(runs);
  }

  private static long run(int a, int b, int c) {
    return (long) a << 42 | (long) b << 21 | c;
  }

  int size() {
    return runs.length;
  }

  void forEach(LongConsumer action) {
    for (long run : runs) {
      action.accept(run);
    }
  }

  /** Twice what both have over all that they have: 0 to 1. */
  double overlap(Grams other) {
    int total = size() + other.size();
    return total == 0 ? 0 : 2.0 * shared(other) / total;
  }

  /** The most that the overlap with the other can be, by their sizes. */
  double mostOverlap(Grams other) {
    int total = size() + other.size();
    return total == 0 ? 0 : 2.0 * Math.min(size(), other.size()) / total;
  }

  private int shared(Grams other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      int order = Long.compare(runs[i], other.runs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
