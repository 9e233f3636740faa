package io.broadsheet.pdf.internal.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the ends of all lines of a paragraph together, so that the sum of their demerits is
 * least; of equals, the one with the earlier last line.
 */
final class TotalFit {
  private final Galley galley;
  private final Measure measure;
  private final int[] places;
  private final long[] best;
  private final int[] from;

  private TotalFit(Galley galley, Measure measure) {
    this.galley = galley;
    this.measure = measure;
    places = places(galley);
    best = new long[places.length];
    from = new int[places.length];
    Arrays.fill(best, Long.MAX_VALUE);
    best[0] = 0;
  }

  /** The end of each line, as an index of sorts. */
  static List<Integer> lineEnds(Galley galley, Measure measure) {
    return new TotalFit(galley, measure).solve();
  }

  private static int[] places(Galley galley) {
    int[] places = new int[galley.length() + 1];
    int count = 1;
    for (int i = 1; i <= galley.length(); i++) {
      if (galley.cost(i) != LineEnds.NEVER) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private List<Integer> solve() {
    int first = 0;
    for (int end = 1; end < places.length; end++) {
      while (first < end - 1 && isFarTooLong(places[first], places[end])) {
        first++;
      }
      chooseStart(first, end);
    }
    List<Integer> ends = new ArrayList<>();
    for (int at = places.length - 1; at > 0; at = from[at]) {
      ends.add(0, places[at]);
    }
    return ends;
  }

  /**
   * The best line up to an end; of equals, the shortest. Once a line does not fill the measure, a
   * shorter one has no fewer demerits: with those of the lines that led to it, it is often out of
   * the question.
   */
  private void chooseStart(int first, int end) {
    long atLeast = 0;
    for (int start = first; start < end; start++) {
      if (best[start] == Long.MAX_VALUE || best[start] + atLeast > best[end]) {
        continue;
      }
      long demerits = Badness.demerits(galley, places[start], places[end], measure);
      if (atLeast > 0 || !isFilled(places[start], places[end])) {
        atLeast = demerits;
      }
      if (best[start] + demerits <= best[end]) {
        best[end] = best[start] + demerits;
        from[end] = start;
      }
    }
  }

  private boolean isFilled(int start, int end) {
    int room = measure.width() - (start == 0 ? measure.indent() : 0);
    return galley.width(start, end) >= room;
  }

  /** With two ems to spare, because marks at the ends of a line may lose a half each. */
  private boolean isFarTooLong(int start, int end) {
    long least = galley.width(start, end) - galley.shrink(start, end);
    return least > measure.width() + 2L * galley.sort(start).size();
  }
}
