package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.Charstring.Step;

/** Follows the drawing of a glyph from left to right: how far its points reach. */
final class InkBox {
  private long x;
  private long left = Long.MAX_VALUE;
  private long right = Long.MIN_VALUE;

  int left() {
    return left > right ? 0 : (int) Math.floorDiv(left, Charstring.ONE);
  }

  int right() {
    return left > right ? 0 : (int) -Math.floorDiv(-right, Charstring.ONE);
  }

  void add(Step step) {
    int[] d = step.operands();
    switch (step.operator()) {
      case Charstring.RMOVE, Charstring.HMOVE -> x += need(d, 0);
      case Charstring.VMOVE -> need(d, 0);
      case Charstring.RLINE -> pairs(d, 0, d.length);
      case Charstring.HLINE -> alternate(d, true);
      case Charstring.VLINE -> alternate(d, false);
      case Charstring.CURVE -> pairs(d, 0, d.length);
      case Charstring.CURVE_LINE, Charstring.LINE_CURVE -> pairs(d, 0, d.length);
      case Charstring.VV_CURVE -> upright(d);
      case Charstring.HH_CURVE -> level(d);
      case Charstring.VH_CURVE -> turning(d, false);
      case Charstring.HV_CURVE -> turning(d, true);
      case Charstring.HFLEX -> steps(d, 0, 1, 3, 4, 5, 6);
      case Charstring.FLEX -> steps(d, 0, 2, 4, 6, 8, 10);
      case Charstring.HFLEX1 -> steps(d, 0, 2, 4, 5, 6, 8);
      case Charstring.FLEX1 -> flexed(d);
      default -> {}
    }
  }

  private static int need(int[] d, int at) {
    if (at >= d.length) {
      throw new IndexOutOfBoundsException("a glyph with too few operands");
    }
    return d[at];
  }

  /** The current point belongs to the ink once something is drawn from it. */
  private void draw(long dx) {
    reach();
    x += dx;
    reach();
  }

  private void reach() {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }

  private void steps(int[] d, int... places) {
    for (int place : places) {
      draw(need(d, place));
    }
  }

  private void pairs(int[] d, int from, int to) {
    for (int i = from; i + 1 < to; i += 2) {
      draw(d[i]);
    }
  }

  private void alternate(int[] d, boolean across) {
    for (int i = 0; i < d.length; i++) {
      draw(across == (i % 2 == 0) ? d[i] : 0);
    }
  }

  /** dx1? {dya dxb dyb dyc}+ */
  private void upright(int[] d) {
    int from = d.length % 4 == 1 ? 1 : 0;
    for (int i = from; i + 3 < d.length; i += 4) {
      draw(i == 1 && from == 1 ? d[0] : 0);
      draw(d[i + 1]);
    }
  }

  /** dy1? {dxa dxb dyb dxc}+ */
  private void level(int[] d) {
    for (int i = d.length % 4 == 1 ? 1 : 0; i + 3 < d.length; i += 4) {
      steps(d, i, i + 1, i + 3);
    }
  }

  /** Curves that start across and end upright, or the other way, in turns. */
  private void turning(int[] d, boolean startsAcross) {
    boolean across = startsAcross;
    for (int i = 0; i + 3 < d.length; i += 4) {
      boolean last = i + 5 == d.length;
      draw(across ? d[i] : 0);
      draw(d[i + 1]);
      draw(across ? (last ? d[i + 4] : 0) : d[i + 3]);
      across = !across;
    }
  }

  /** The last point is back at the first's x or y, whichever it has moved further from. */
  private void flexed(int[] d) {
    long dx = 0;
    long dy = 0;
    for (int i = 0; i < 10; i += 2) {
      dx += need(d, i);
      dy += need(d, i + 1);
    }
    steps(d, 0, 2, 4, 6, 8);
    draw(Math.abs(dx) > Math.abs(dy) ? need(d, 10) : -dx);
  }
}
