package io.broadsheet.pdf.internal.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The usual ligatures of a font (features liga, and rlig where letters join) from {@code GSUB}
 * (ISO/IEC 14496-22, 6.4.3).
 */
final class Ligatures {
  private static final int LIGATURES = 4;
  private static final int MOST = 70_000;

  /** By their first glyph, in the order of the font, which puts longer ones first. */
  private final Map<Integer, List<Parts>> byFirst = new HashMap<>();

  private int count;

  private record Parts(int[] rest, int glyph) {}

  static Ligatures of(LayoutTable substitutions) {
    Ligatures ligatures = new Ligatures();
    for (String feature : List.of("rlig", "liga")) {
      substitutions.subtables(feature, LIGATURES, Ligatures::isOfLetters).forEach(ligatures::add);
    }
    return ligatures;
  }

  private static boolean isOfLetters(String script) {
    return switch (script) {
      case "latn", "cyrl", "grek", "arab", "hebr", "DFLT" -> true;
      default -> false;
    };
  }

  private void add(Table table) {
    Table coverage = LayoutTable.from(table, table.u16(2));
    boolean ranges = coverage.u16(0) == 2;
    for (int i = 0; i < coverage.u16(2); i++) {
      int at = 4 + (ranges ? 6 : 2) * i;
      int last = coverage.u16(ranges ? at + 2 : at);
      for (int glyph = coverage.u16(at); glyph <= last; glyph++) {
        checkCount();
        int covered = LayoutTable.coverage(coverage, glyph);
        if (covered >= 0 && covered < table.u16(4)) {
          addSet(glyph, LayoutTable.from(table, table.u16(6 + 2 * covered)));
        }
      }
    }
  }

  private void addSet(int first, Table set) {
    for (int i = 0; i < set.u16(0); i++) {
      checkCount();
      Table ligature = LayoutTable.from(set, set.u16(2 + 2 * i));
      int[] rest = new int[Math.max(0, ligature.u16(2) - 1)];
      for (int k = 0; k < rest.length; k++) {
        rest[k] = ligature.u16(4 + 2 * k);
      }
      if (rest.length > 0) {
        byFirst
            .computeIfAbsent(first, glyph -> new ArrayList<>())
            .add(new Parts(rest, ligature.u16(0)));
      }
    }
  }

  private void checkCount() {
    if (++count > MOST) {
      throw new IndexOutOfBoundsException("too many ligatures");
    }
  }

  /**
   * The ligature that glyphs begin with.
   *
   * @param from where to look
   * @param to where they end
   */
  Optional<Ligature> at(int[] glyphs, int from, int to) {
    List<Parts> candidates = byFirst.get(glyphs[from]);
    if (candidates == null) {
      return Optional.empty();
    }
    for (Parts parts : candidates) {
      if (isAt(parts.rest(), glyphs, from + 1, to)) {
        return Optional.of(new Ligature(parts.glyph(), 1 + parts.rest().length));
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(int[] rest, int[] glyphs, int from, int to) {
    if (from + rest.length > to) {
      return false;
    }
    for (int i = 0; i < rest.length; i++) {
      if (glyphs[from + i] != rest[i]) {
        return false;
      }
    }
    return true;
  }
}
