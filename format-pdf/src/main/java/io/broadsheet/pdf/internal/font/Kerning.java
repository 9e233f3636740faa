package io.broadsheet.pdf.internal.font;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;

/**
 * How much closer or further two glyphs stand than their widths say: the pairs of {@code GPOS}
 * (feature kern), and those of the older {@code kern} table where letters have none there. Asked
 * for the same few hundred pairs again and again, it remembers them.
 */
final class Kerning {
  private static final int PAIRS = 2;
  private static final int POSITION_EXTENSION = 9;
  private static final Predicate<String> ALL_SCRIPTS = script -> true;
  private static final Predicate<String> LETTERS =
      script -> script.equals("latn") || script.equals("DFLT");

  private static final int REMEMBERED = 4_096;

  private final List<Table> pairs;
  private final Optional<KernTable> older;

  /** A pair in the upper half, its kerning in the lower; 0 for nothing yet. */
  private final AtomicLongArray memory = new AtomicLongArray(REMEMBERED);

  private Kerning(List<Table> pairs, Optional<KernTable> older) {
    this.pairs = pairs;
    this.older = older;
  }

  static Kerning of(Tables tables) {
    Optional<LayoutTable> positions =
        tables.find("GPOS").map(table -> new LayoutTable(table, POSITION_EXTENSION));
    List<Table> pairs =
        positions.map(table -> table.subtables("kern", PAIRS, ALL_SCRIPTS)).orElse(List.of());
    boolean ofLetters =
        positions.map(table -> !table.subtables("kern", PAIRS, LETTERS).isEmpty()).orElse(false);
    return new Kerning(
        pairs, ofLetters ? Optional.empty() : tables.find("kern").map(KernTable::new));
  }

  /** In units of the font; negative where the two come closer. */
  int units(int left, int right) {
    if (pairs.isEmpty() && older.isEmpty()) {
      return 0;
    }
    long pair = (long) left << 16 | right;
    int place = (left * 31 + right) % REMEMBERED;
    long known = memory.get(place);
    if (known >>> 32 == pair) {
      return (int) known;
    }
    int units = find(left, right);
    memory.set(place, pair << 32 | units & 0xFFFF_FFFFL);
    return units;
  }

  private int find(int left, int right) {
    for (Table table : pairs) {
      Optional<Integer> units = PairAdjustment.units(table, left, right);
      if (units.isPresent()) {
        return units.get();
      }
    }
    return older.map(table -> table.units(left, right)).orElse(0);
  }
}
