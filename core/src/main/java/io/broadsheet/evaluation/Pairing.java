package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds for each item of the truth the item that was made of it: best overlap first. */
final class Pairing {
  /** Items that share less are strangers. */
  private static final double STRANGERS = 0.3;

  private record Pair(double overlap, int found, int truth) {}

  private final int[] foundOf;
  private final double[] overlaps;

  private Pairing(int truths) {
    this.foundOf = new int[truths];
    this.overlaps = new double[truths];
    Arrays.fill(foundOf, -1);
  }

  static Pairing of(List<ComparedItem> found, List<ComparedItem> truth) {
    Candidates candidates = new Candidates(found, truth.size());
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < truth.size(); j++) {
      Grams grams = truth.get(j).grams;
      BitSet near = candidates.of(truth.get(j));
      for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
        if (grams.mostOverlap(found.get(i).grams) > STRANGERS) {
          double overlap = grams.overlap(found.get(i).grams);
          if (overlap > STRANGERS) {
            pairs.add(new Pair(overlap, i, j));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::found)
            .thenComparingInt(Pair::truth)
            .reversed());
    Pairing pairing = new Pairing(truth.size());
    boolean[] taken = new boolean[found.size()];
    for (Pair pair : pairs) {
      if (!taken[pair.found()] && pairing.foundOf[pair.truth()] < 0) {
        taken[pair.found()] = true;
        pairing.foundOf[pair.truth()] = pair.found();
        pairing.overlaps[pair.truth()] = pair.overlap();
      }
    }
    return pairing;
  }

  /** Index of the item found for one of the truth, or -1. */
  int foundOf(int truth) {
    return foundOf[truth];
  }

  double overlap(int truth) {
    return overlaps[truth];
  }
}
