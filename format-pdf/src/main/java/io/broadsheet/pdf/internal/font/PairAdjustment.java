package io.broadsheet.pdf.internal.font;

import java.util.Optional;

/** A subtable of pairs of glyphs, or of classes of glyphs (ISO/IEC 14496-22, 6.3.3). */
final class PairAdjustment {
  private static final int ADVANCE = 4;

  private PairAdjustment() {}

  /** What is added to the advance of the first; empty if the pair is not in the table. */
  static Optional<Integer> units(Table table, int left, int right) {
    int covered = LayoutTable.coverage(LayoutTable.from(table, table.u16(2)), left);
    if (covered < 0) {
      return Optional.empty();
    }
    return table.u16(0) == 1 ? ofGlyphs(table, covered, right) : ofClasses(table, left, right);
  }

  private static Optional<Integer> ofGlyphs(Table table, int covered, int right) {
    Table set = LayoutTable.from(table, table.u16(10 + 2 * covered));
    int size = 2 + length(table.u16(4)) + length(table.u16(6));
    int low = 0;
    int high = set.u16(0) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 2 + size * middle;
      if (right < set.u16(at)) {
        high = middle - 1;
      } else if (right > set.u16(at)) {
        low = middle + 1;
      } else {
        return Optional.of(advance(set, at + 2, table.u16(4)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> ofClasses(Table table, int left, int right) {
    int first = LayoutTable.classOf(LayoutTable.from(table, table.u16(8)), left);
    int second = LayoutTable.classOf(LayoutTable.from(table, table.u16(10)), right);
    int seconds = table.u16(14);
    if (first >= table.u16(12) || second >= seconds) {
      return Optional.empty();
    }
    int size = length(table.u16(4)) + length(table.u16(6));
    int at = 16 + (first * seconds + second) * size;
    return Optional.of(advance(table, at, table.u16(4)));
  }

  private static int length(int format) {
    return 2 * Integer.bitCount(format);
  }

  private static int advance(Table values, int at, int format) {
    if ((format & ADVANCE) == 0) {
      return 0;
    }
    return values.s16(at + length(format & ADVANCE - 1));
  }
}
