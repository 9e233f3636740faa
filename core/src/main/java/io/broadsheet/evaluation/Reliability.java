package io.broadsheet.evaluation;

import java.util.List;

/**
 * How often decisions were right, by the confidence that they were marked with.
 *
 * @param bins from the least confidence to the most
 */
public record Reliability(List<Bin> bins) {
  private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Decisions of like confidence.
   *
   * @param from the least confidence of the bin; the next bin's begins where it ends
   * @param decisions how many
   * @param right how many of them were right
   */
  public record Bin(double from, long decisions, long right) {
    /** 0 to 1; 1 if there are no decisions. */
    public double share() {
      return decisions == 0 ? 1 : (double) right / decisions;
    }
  }

  static int binCount() {
    return EDGES.length;
  }

  static int binOf(double confidence) {
    int bin = EDGES.length - 1;
    while (bin > 0 && confidence < EDGES[bin]) {
      bin--;
    }
    return bin;
  }

  static double edge(int bin) {
    return EDGES[bin];
  }

  /**
   * All decisions marked with a confidence or more, as one bin.
   *
   * @param confidence where a bin begins: 0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95 or 0.99
   */
  public Bin atLeast(double confidence) {
    List<Bin> those = bins.stream().filter(bin -> bin.from() >= confidence).toList();
    return new Bin(
        confidence,
        those.stream().mapToLong(Bin::decisions).sum(),
        those.stream().mapToLong(Bin::right).sum());
  }
}
