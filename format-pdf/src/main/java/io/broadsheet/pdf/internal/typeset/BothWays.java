package io.broadsheet.pdf.internal.typeset;

import com.ibm.icu.text.Bidi;

/**
 * Where the pieces of a line stand if some run from right to left (UAX 9, rules L1 and L2). The gap
 * after a piece goes on the side to which its own text runs on.
 */
final class BothWays {
  private final Galley galley;
  private final int start;
  private final int end;
  private final int ink;
  private final boolean rightToLeft;
  private int filled;

  BothWays(Galley galley, int start, int end) {
    this.galley = galley;
    this.start = start;
    this.end = end;
    this.ink = galley.inkEnd(start, end);
    this.rightToLeft = galley.directions().isRightToLeft();
  }

  /** How much of the measure is filled, the offset included. */
  int filled() {
    return filled;
  }

  /** True if a piece does not run on from the one before it. */
  boolean turnsBefore(int i) {
    return level(i) != level(i - 1);
  }

  /** Spaces at the end of a line run as the paragraph does. */
  private byte level(int i) {
    return i < ink
        ? galley.directions().level(galley.sort(i).start())
        : (byte) (rightToLeft ? 1 : 0);
  }

  /**
   * The left end of each piece.
   *
   * @param offset from the edge at which the paragraph begins
   * @param slack that the gaps of the line share, negative where they close
   */
  int[] places(int offset, long slack, int measure) {
    long[] cells = cells(slack);
    long width = 0;
    for (int i = 0; i < ink - start; i++) {
      width += cells[i];
    }
    filled = (int) (offset + width);
    int[] places = new int[end - start];
    long x = rightToLeft ? measure - offset - width : offset;
    long left = x;
    for (int visual : ink == start ? new int[0] : Bidi.reorderVisual(levels())) {
      int sortWidth = galley.sort(start + visual).width();
      boolean reversed = (level(start + visual) & 1) != 0;
      places[visual] = (int) (reversed ? x + cells[visual] - sortWidth : x);
      x += cells[visual];
    }
    hang(places, rightToLeft ? left : x);
    return places;
  }

  private byte[] levels() {
    byte[] levels = new byte[ink - start];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = level(start + i);
    }
    return levels;
  }

  /** The width of each piece that is seen and of the gap after it. */
  private long[] cells(long slack) {
    long give = slack >= 0 ? galley.stretch(start, end) : galley.shrink(start, end);
    long share = slack >= 0 ? slack : Math.max(slack, -give);
    long[] cells = new long[ink - start];
    long given = 0;
    long opened = 0;
    for (int i = start; i < ink; i++) {
      cells[i - start] = galley.sort(i).width();
      if (i < ink - 1) {
        Gap gap = galley.gapAfter(i);
        given += slack >= 0 ? gap.stretch() : gap.shrink();
        long now = give == 0 ? 0 : share * given / give;
        cells[i - start] += gap.width() + now - opened;
        opened = now;
      }
    }
    return cells;
  }

  private void hang(int[] places, long edge) {
    long x = edge;
    for (int i = ink; i < end; i++) {
      int width = galley.sort(i).width();
      x -= rightToLeft ? width : 0;
      places[i - start] = (int) x;
      x += rightToLeft ? 0 : width;
    }
  }
}
