package io.broadsheet.pdf.internal.font;

import java.util.List;
import java.util.function.Predicate;

/** One glyph for another, by a feature of {@code GSUB} (ISO/IEC 14496-22, 6.4.3). */
final class SingleSubstitution {
  private static final int SINGLE = 1;

  private final List<Table> tables;

  SingleSubstitution(LayoutTable substitutions, String feature, Predicate<String> script) {
    this.tables = substitutions.subtables(feature, SINGLE, script);
  }

  /** The glyph to show; the same if the feature has no other. */
  int of(int glyph) {
    for (Table table : tables) {
      int covered = LayoutTable.coverage(LayoutTable.from(table, table.u16(2)), glyph);
      if (covered >= 0) {
        return table.u16(0) == 1 ? glyph + table.u16(4) & 0xFFFF : table.u16(6 + 2 * covered);
      }
    }
    return glyph;
  }
}
