package io.broadsheet.pdf.internal.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Running text poured into legs side by side, as even as can be: no leg differs from its neighbour
 * by more than one line, and among the even ways the one with the fewest lonely lines is taken. A
 * block of figures may stand on top of the legs at the right.
 *
 * @param legs from left to right
 * @param rows height of all, figures included
 * @param penalty lonely lines, split headings, short legs, white space beside a tall figure
 */
record Legs(List<Leg> legs, int rows, int penalty) {
  private static final int SHORT_LEG = 5;
  private static final int LONG_LEG = 42;

  Legs {
    legs = List.copyOf(legs);
  }

  /**
   * Text in one column.
   *
   * @param column from the left of the module, from 0
   * @param row first row, from the top of the legs
   * @param from first slug
   * @param to after the last slug
   */
  record Leg(int column, int row, int from, int to) {}

  /**
   * Pours text.
   *
   * @param slugs the text
   * @param count how many legs
   * @param covered how many legs at the right stand under figures
   * @param figureRows height of the figures
   */
  static Legs pour(List<Slug> slugs, int count, int covered, int figureRows) {
    if (slugs.isEmpty()) {
      return new Legs(List.of(), covered == 0 ? 0 : figureRows, 0);
    }
    int free = count - covered;
    int total = slugs.size();
    if (free > 0 && covered > 0 && total <= free * figureRows) {
      Legs beside = even(slugs, new int[free], ceil(total, free));
      int white = (figureRows - beside.rows) * free;
      return new Legs(beside.legs, figureRows, beside.penalty + white * Cost.WHITE_CELL);
    }
    int[] offset = new int[count];
    Arrays.fill(offset, free, count, figureRows);
    return even(slugs, offset, ceil(total + covered * figureRows, count));
  }

  /** Every leg ends at the same row or one above it. */
  private static Legs even(List<Slug> slugs, int[] offset, int rows) {
    int count = offset.length;
    int capacity = 0;
    for (int row : offset) {
      capacity += rows - row;
    }
    int shorts = capacity - slugs.size();
    int[][] best = new int[count + 1][shorts + 1];
    int[][] took = new int[count + 1][shorts + 1];
    for (int[] line : best) {
      Arrays.fill(line, Integer.MAX_VALUE / 2);
    }
    best[0][0] = 0;
    int before = 0;
    for (int leg = 0; leg < count; leg++) {
      before += rows - offset[leg];
      for (int used = 0; used <= Math.min(shorts, leg + 1); used++) {
        for (int one = 0; one <= Math.min(1, used); one++) {
          int end = before - used;
          int sum = best[leg][used - one] + breakCost(slugs, end);
          if (sum < best[leg + 1][used]) {
            best[leg + 1][used] = sum;
            took[leg + 1][used] = one;
          }
        }
      }
    }
    return read(slugs.size(), offset, rows, took, best[count][shorts]);
  }

  private static Legs read(int total, int[] offset, int rows, int[][] took, int cost) {
    List<Leg> legs = new ArrayList<>();
    int end = total;
    int used = took[0].length - 1;
    int penalty = cost;
    for (int leg = offset.length - 1; leg >= 0; leg--) {
      int one = took[leg + 1][used];
      int length = rows - offset[leg] - one;
      legs.add(0, new Leg(leg, offset[leg], end - length, end));
      penalty += lengthCost(length, offset.length);
      end -= length;
      used -= one;
    }
    return new Legs(legs, rows, penalty);
  }

  private static int breakCost(List<Slug> slugs, int at) {
    return at <= 0 || at >= slugs.size() ? 0 : Slug.cost(slugs.get(at - 1), slugs.get(at));
  }

  private static int lengthCost(int length, int legs) {
    int tooShort = legs > 1 ? Math.max(0, SHORT_LEG - length) * 12 : 0;
    return tooShort + Math.max(0, length - LONG_LEG) * 3;
  }

  /** How many legs begin or end with a line torn from its paragraph. */
  int lonelyLines(List<Slug> slugs) {
    int lonely = 0;
    for (Leg leg : legs) {
      if (leg.to > 0 && leg.to < slugs.size() && leg.to > leg.from) {
        lonely += Slug.isLonely(slugs.get(leg.to - 1), slugs.get(leg.to)) ? 1 : 0;
      }
    }
    return lonely;
  }

  private static int ceil(int a, int b) {
    return (a + b - 1) / b;
  }
}
