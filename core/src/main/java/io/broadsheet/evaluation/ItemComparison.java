package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Counts what became of each item of the truth. */
final class ItemComparison {
  private static final double SAME_ITEM = 0.9;
  private static final int NEAR = 2;

  private final List<ComparedItem> found;
  private final List<ComparedItem> truth;
  private final Pairing pairs;
  private final IntFunction<Tally> pages;

  ItemComparison(List<ComparedItem> found, List<ComparedItem> truth, IntFunction<Tally> pages) {
    this.found = found;
    this.truth = truth;
    this.pairs = Pairing.of(found, truth);
    this.pages = pages;
  }

  /** The item of the truth that each one found was made of, or null, in the order found. */
  List<ComparedItem> truthOfFound() {
    List<ComparedItem> of = new ArrayList<>();
    found.forEach(item -> of.add(null));
    for (int j = 0; j < truth.size(); j++) {
      if (pairs.foundOf(j) >= 0) {
        of.set(pairs.foundOf(j), truth.get(j));
      }
    }
    return of;
  }

  List<Misreading> count() {
    List<Misreading> misread = new ArrayList<>();
    found.forEach(item -> pages.apply(item.page).found(Figure.ARTICLE_F1, 1));
    for (int j = 0; j < truth.size(); j++) {
      ComparedItem right = truth.get(j);
      ComparedItem made = pairs.foundOf(j) < 0 ? ComparedItem.NONE : found.get(pairs.foundOf(j));
      count(right, made, pairs.overlap(j), pages.apply(right.page));
      if (!right.isWholeIn(made)) {
        misread.add(Misreading.of(right, made, j + 1, pairs.overlap(j), SAME_ITEM));
      }
    }
    characters();
    return misread;
  }

  private static void count(ComparedItem truth, ComparedItem found, double overlap, Tally tally) {
    tally.truth(Figure.ARTICLE_F1, overlap >= SAME_ITEM);
    tally.truth(Figure.PERFECT, truth.isWholeIn(found));
    if (!truth.head.headline().isEmpty()) {
      boolean headline =
          truth.heads.stream().anyMatch(h -> h.headline().equals(found.head.headline()));
      tally.truth(Figure.HEADLINE, headline);
      tally.truth(Figure.HEAD_GROUP, found.group.equals(truth.group));
    }
    tally.truth(Figure.BYLINE, truth.names.size());
    tally.found(Figure.BYLINE, found.names.size());
    tally.right(Figure.BYLINE, inBoth(truth.names, found.names));
    truth.captions.forEach(c -> tally.truth(Figure.CAPTION, found.captions.contains(c)));
    truth.credits.forEach(c -> tally.truth(Figure.CREDIT, found.credits.contains(c)));
    boundaries(truth.boundaries(), found.boundaries(), tally);
  }

  private static int inBoth(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(others);
    return (int) some.stream().filter(left::remove).count();
  }

  private static void boundaries(int[] truth, int[] found, Tally tally) {
    tally.truth(Figure.PARAGRAPH, truth.length);
    tally.found(Figure.PARAGRAPH, found.length);
    int next = 0;
    for (int at : found) {
      while (next < truth.length && truth[next] < at - NEAR) {
        next++;
      }
      tally.right(Figure.PARAGRAPH, next < truth.length && truth[next] <= at + NEAR ? 1 : 0);
    }
  }

  /** Runs of three characters that both sides have, wherever they stand. */
  private void characters() {
    found.forEach(item -> pages.apply(item.page).found(Figure.SPURIOUS, item.grams.size()));
    truth.forEach(item -> pages.apply(item.page).truth(Figure.KEPT, item.grams.size()));
    shared(truth, found, Figure.KEPT);
    shared(found, truth, Figure.SPURIOUS);
  }

  /** Counts the runs of some items that others have too, each for the page of the former. */
  private void shared(List<ComparedItem> some, List<ComparedItem> others, Figure figure) {
    Map<Long, int[]> left = new HashMap<>();
    others.forEach(
        item -> item.grams.forEach(run -> left.computeIfAbsent(run, r -> new int[1])[0]++));
    for (ComparedItem item : some) {
      Tally tally = pages.apply(item.page);
      item.grams.forEach(
          run -> {
            int[] count = left.get(run);
            if (count != null && count[0] > 0) {
              count[0]--;
              tally.right(figure, 1);
            }
          });
    }
  }
}
