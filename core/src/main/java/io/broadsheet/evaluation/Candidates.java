package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items may be made of one of the truth: all of them, or among very many those that share
 * runs of characters with it that few others have.
 */
final class Candidates {
  /** So many pairs are compared in about a second. */
  private static final long MANY_PAIRS = 1_000_000;

  private static final int FEW = 64;

  /** One in so many of the rare runs must be shared. */
  private static final int SHARE = 16;

  private final BitSet all = new BitSet();
  private final Map<Long, List<Integer>> byRun = new HashMap<>();
  private final boolean indexed;

  Candidates(List<ComparedItem> found, int truths) {
    this.indexed = (long) found.size() * truths > MANY_PAIRS;
    all.set(0, found.size());
    if (indexed) {
      for (int i = 0; i < found.size(); i++) {
        int item = i;
        found.get(i).grams.forEach(run -> add(run, item));
      }
    }
  }

  private void add(long run, int item) {
    List<Integer> items = byRun.computeIfAbsent(run, r -> new ArrayList<>());
    boolean there = !items.isEmpty() && items.get(items.size() - 1) == item;
    if (!there && items.size() <= FEW) {
      items.add(item);
    }
  }

  /** Indexes of items; all of them if none shares anything rare. */
  BitSet of(ComparedItem truth) {
    if (!indexed) {
      return all;
    }
    int[] shared = new int[all.length()];
    int[] rare = new int[1];
    truth.grams.forEach(
        run -> {
          List<Integer> items = byRun.getOrDefault(run, List.of());
          if (items.size() <= FEW) {
            rare[0]++;
            items.forEach(item -> shared[item]++);
          }
        });
    BitSet near = new BitSet();
    for (int i = 0; i < shared.length; i++) {
      near.set(i, shared[i] > rare[0] / SHARE);
    }
    return near.isEmpty() ? all : near;
  }
}
