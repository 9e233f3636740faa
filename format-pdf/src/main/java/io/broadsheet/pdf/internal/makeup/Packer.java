package io.broadsheet.pdf.internal.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Packs stories on a page by guillotine cuts, exactly: dynamic programming over parts of the page's
 * stories and numbers of columns, keeping for each the layouts that are not beaten in both height
 * and penalty. After Gange, Marriott and Stuckey, "Optimal guillotine layout" (2012).
 *
 * <p>Up to {@link #ANY_ORDER} stories every subset is tried, so that stories may change places at a
 * price; beyond, only neighbours in reading order are put together. The work is bounded by the
 * number of stories and columns alone.
 */
final class Packer {
  /** The most stories for which every subset is tried. */
  static final int ANY_ORDER = 7;

  private static final int KEPT = 6;

  private final int columns;
  private final int most;
  private final List<List<List<Layout>>> table = new ArrayList<>();

  /**
   * @param columns columns of the page
   * @param most rows that the page has
   */
  Packer(int columns, int most) {
    this.columns = columns;
    this.most = most;
  }

  /**
   * Packs.
   *
   * @param shapes for each story and span (from 1), the shapes it can take
   * @return the layouts of all stories over all columns, the lowest penalty first; empty if none
   *     fits
   */
  List<Layout> pack(List<List<List<Shape>>> shapes) {
    int n = shapes.size();
    return n <= ANY_ORDER ? packSubsets(shapes, n) : packNeighbours(shapes, n);
  }

  private List<Layout> packSubsets(List<List<List<Shape>>> shapes, int n) {
    for (int set = 0; set < 1 << n; set++) {
      table.add(emptyCell());
      if (Integer.bitCount(set) == 1) {
        singles(set, shapes.get(Integer.numberOfTrailingZeros(set)));
      }
      for (int first = set & (set - 1); first > 0; first = first - 1 & set) {
        boolean leadLast = (set & 1) == 1 && (first & 1) == 0;
        if (!leadLast) {
          int second = set & ~first;
          join(set, first, second, inversions(first, second) * Cost.OUT_OF_ORDER);
        }
      }
    }
    return table.get((1 << n) - 1).get(columns);
  }

  private static int inversions(int first, int second) {
    int count = 0;
    for (int rest = second; rest != 0; rest &= rest - 1) {
      int story = Integer.numberOfTrailingZeros(rest);
      count += Integer.bitCount(first >>> story + 1);
    }
    return count;
  }

  private List<Layout> packNeighbours(List<List<List<Shape>>> shapes, int n) {
    for (int i = 0; i < n * n; i++) {
      table.add(emptyCell());
    }
    for (int length = 1; length <= n; length++) {
      for (int from = 0; from + length <= n; from++) {
        int cell = from * n + from + length - 1;
        if (length == 1) {
          singles(cell, shapes.get(from));
        }
        for (int cut = from + 1; cut < from + length; cut++) {
          join(cell, from * n + cut - 1, cut * n + from + length - 1, 0);
        }
      }
    }
    return table.get(n - 1).get(columns);
  }

  private List<List<Layout>> emptyCell() {
    List<List<Layout>> cell = new ArrayList<>();
    for (int span = 0; span <= columns; span++) {
      cell.add(new ArrayList<>());
    }
    return cell;
  }

  private void singles(int cell, List<List<Shape>> bySpan) {
    for (int span = 1; span <= columns; span++) {
      List<Layout> into = table.get(cell).get(span);
      for (Shape shape : bySpan.get(span - 1)) {
        keep(into, new Layout.Single(shape));
      }
    }
  }

  private void join(int cell, int first, int second, int orderCost) {
    for (int span = 1; span <= columns; span++) {
      List<Layout> into = table.get(cell).get(span);
      for (Layout upper : table.get(first).get(span)) {
        for (Layout lower : table.get(second).get(span)) {
          int penalty = upper.penalty() + lower.penalty() + orderCost;
          if (isWorthIt(into, upper.rows() + lower.rows(), penalty)) {
            keep(into, new Layout.Stacked(upper, lower, penalty));
          }
        }
      }
      for (int leftSpan = 1; leftSpan < span; leftSpan++) {
        abreast(
            into,
            table.get(first).get(leftSpan),
            table.get(second).get(span - leftSpan),
            orderCost);
      }
    }
  }

  private void abreast(List<Layout> into, List<Layout> lefts, List<Layout> rights, int orderCost) {
    for (Layout left : lefts) {
      for (Layout right : rights) {
        int rows = Math.max(left.rows(), right.rows());
        int penalty = left.penalty() + right.penalty() + orderCost;
        if (!isWorthIt(into, rows, penalty)) {
          continue;
        }
        penalty += slackCost(left, right);
        if (left.upperRight() > 0 && left.upperRight() == right.upperLeft()) {
          penalty += Cost.TOMBSTONE;
        }
        if (isWorthIt(into, rows, penalty)) {
          keep(into, new Layout.Abreast(left, right, penalty));
        }
      }
    }
  }

  /** What the shorter side of a vertical cut leaves open; its headlines can take some air. */
  private static int slackCost(Layout left, Layout right) {
    Layout lower = left.rows() < right.rows() ? left : right;
    int slack = Math.abs(left.rows() - right.rows());
    int air = Math.min(slack, Cost.AIR_ROWS * lower.stories());
    return lower.span() * (air * Cost.AIR_CELL + (slack - air) * Cost.WHITE_CELL);
  }

  private boolean isWorthIt(List<Layout> kept, int rows, int penalty) {
    if (rows > most) {
      return false;
    }
    for (int i = 0; i < kept.size(); i++) {
      Layout other = kept.get(i);
      if (other.rows() <= rows && other.penalty() <= penalty) {
        return false;
      }
    }
    return true;
  }

  private void keep(List<Layout> kept, Layout layout) {
    if (!isWorthIt(kept, layout.rows(), layout.penalty())) {
      return;
    }
    kept.removeIf(other -> other.rows() >= layout.rows() && other.penalty() >= layout.penalty());
    kept.add(layout);
    kept.sort(Comparator.comparingInt(Layout::penalty).thenComparingInt(Layout::rows));
    if (kept.size() > KEPT) {
      // The lowest one stays whatever it costs: it is what may still fit.
      kept.remove(KEPT - 1);
    }
  }
}
