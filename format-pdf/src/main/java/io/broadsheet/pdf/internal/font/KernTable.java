package io.broadsheet.pdf.internal.font;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of a {@code kern} table in format 0 (ISO/IEC 14496-22, 5.7.5), as all fonts have it.
 */
final class KernTable {
  private static final int MOST = 64;
  private static final int LEVEL_PAIRS = 1;

  private final List<Table> pairs = new ArrayList<>();

  KernTable(Table table) {
    int at = 4;
    int count = table.u16(0) == 0 ? Math.min(MOST, table.u16(2)) : 0;
    for (int i = 0; i < count; i++) {
      // A large table overflows its length of 16 bits: the number of pairs tells more.
      if ((table.u16(at + 4) & 0xFF07) == LEVEL_PAIRS) {
        pairs.add(table.part(at + 14, 6L * table.u16(at + 6)));
      }
      at += table.u16(at + 2);
    }
  }

  int units(int left, int right) {
    return pairs.stream().mapToInt(table -> units(table, left, right)).sum();
  }

  private static int units(Table pairs, int left, int right) {
    long pair = (long) left << 16 | right;
    int low = 0;
    int high = pairs.length() / 6 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = pairs.u32(6 * middle);
      if (pair < there) {
        high = middle - 1;
      } else if (pair > there) {
        low = middle + 1;
      } else {
        return pairs.s16(6 * middle + 4);
      }
    }
    return 0;
  }
}
