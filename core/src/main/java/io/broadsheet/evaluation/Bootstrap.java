package io.broadsheet.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Confidence intervals by drawing pages again and again, with putting back: how far the figures
 * would move if other pages of the same kind had been taken.
 */
final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final int CUT = DRAWS / 40;

  private final double[][] values = new double[Figure.values().length][];

  Bootstrap(List<Tally> pages) {
    if (pages.size() > 1) {
      Arrays.setAll(values, figure -> new double[DRAWS]);
      Draws draws = new Draws();
      for (int i = 0; i < DRAWS; i++) {
        Tally sum = new Tally();
        for (int page = 0; page < pages.size(); page++) {
          sum.addFigures(pages.get(draws.next(pages.size())));
        }
        for (Figure figure : Figure.values()) {
          values[figure.ordinal()][i] = sum.value(figure);
        }
      }
      for (double[] drawn : values) {
        Arrays.sort(drawn);
      }
    }
  }

  OptionalDouble low(Figure figure) {
    return at(figure, CUT);
  }

  OptionalDouble high(Figure figure) {
    return at(figure, DRAWS - 1 - CUT);
  }

  private OptionalDouble at(Figure figure, int rank) {
    double[] drawn = values[figure.ordinal()];
    return drawn == null ? OptionalDouble.empty() : OptionalDouble.of(drawn[rank]);
  }

  /** SplitMix64 (Steele, Lea, Flood 2014) from a fixed seed: the same draws on every Java. */
  private static final class Draws {
    private long state = 0x62726F6164L;

    int next(int bound) {
      state += 0x9E3779B97F4A7C15L;
      long z = state;
      z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
      z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
      z ^= z >>> 31;
      return (int) ((z >>> 32) * bound >>> 32);
    }
  }
}
