package io.broadsheet.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a font does with glyphs that stand side by side: {@code GSUB} or {@code GPOS} (ISO/IEC
 * 14496-22, 6.2). The features of all wanted scripts go together, since a glyph belongs to one; of
 * each script, those for no language in particular.
 */
final class LayoutTable {
  private static final int MOST = 2_000;
  private static final int NO_FEATURE = 0xFFFF;

  private final Table table;
  private final int extension;

  /**
   * @param extension the type of a lookup whose subtables stand elsewhere: 7 or 9
   */
  LayoutTable(Table table, int extension) {
    this.table = table;
    this.extension = extension;
  }

  /** The subtables of one type that a feature has, in the order in which they are asked. */
  List<Table> subtables(String feature, int type, Predicate<String> script) {
    List<Table> subtables = new ArrayList<>();
    Table lookups = from(table, table.u16(8));
    for (int number : lookups(feature, script)) {
      Table lookup = from(lookups, lookups.u16(2 + 2 * number));
      for (int i = 0; i < bounded(lookup.u16(4)); i++) {
        Table subtable = from(lookup, lookup.u16(6 + 2 * i));
        int kind = lookup.u16(0);
        if (kind == extension) {
          kind = subtable.u16(2);
          subtable = from(subtable, subtable.size(4));
        }
        if (kind == type) {
          subtables.add(subtable);
        }
      }
    }
    return List.copyOf(subtables);
  }

  private TreeSet<Integer> lookups(String feature, Predicate<String> script) {
    TreeSet<Integer> numbers = new TreeSet<>();
    Table features = from(table, table.u16(6));
    for (int index : features(script)) {
      if (tag(features, 2 + 6 * index).equals(feature)) {
        Table found = from(features, features.u16(6 + 6 * index));
        for (int i = 0; i < bounded(found.u16(2)); i++) {
          numbers.add(found.u16(4 + 2 * i));
        }
      }
    }
    return numbers;
  }

  private TreeSet<Integer> features(Predicate<String> wanted) {
    TreeSet<Integer> indices = new TreeSet<>();
    Table scripts = from(table, table.u16(4));
    for (int i = 0; i < bounded(scripts.u16(0)); i++) {
      if (!wanted.test(tag(scripts, 2 + 6 * i))) {
        continue;
      }
      Table script = from(scripts, scripts.u16(6 + 6 * i));
      if (script.u16(0) == 0) {
        continue;
      }
      Table language = from(script, script.u16(0));
      if (language.u16(2) != NO_FEATURE) {
        indices.add(language.u16(2));
      }
      for (int k = 0; k < bounded(language.u16(4)); k++) {
        indices.add(language.u16(6 + 2 * k));
      }
    }
    return indices;
  }

  private static String tag(Table table, int at) {
    return new String(table.part(at, 4).bytes(), StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private static int bounded(int count) {
    if (count > MOST) {
      throw new IndexOutOfBoundsException(count + " entries in a table of the layout");
    }
    return count;
  }

  static Table from(Table table, long offset) {
    return table.part(offset, table.length() - offset);
  }

  /** The place of a glyph in a coverage table; -1 if it is not in it. */
  static int coverage(Table coverage, int glyph) {
    boolean ranges = coverage.u16(0) == 2;
    int width = ranges ? 6 : 2;
    int low = 0;
    int high = coverage.u16(2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 4 + width * middle;
      if (glyph < coverage.u16(at)) {
        high = middle - 1;
      } else if (glyph > coverage.u16(ranges ? at + 2 : at)) {
        low = middle + 1;
      } else {
        return ranges ? coverage.u16(at + 4) + glyph - coverage.u16(at) : middle;
      }
    }
    return -1;
  }

  /** The class that a class table gives a glyph; 0 if it is not in it. */
  static int classOf(Table classes, int glyph) {
    if (classes.u16(0) == 1) {
      int index = glyph - classes.u16(2);
      return index >= 0 && index < classes.u16(4) ? classes.u16(6 + 2 * index) : 0;
    }
    int low = 0;
    int high = classes.u16(2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 4 + 6 * middle;
      if (glyph < classes.u16(at)) {
        high = middle - 1;
      } else if (glyph > classes.u16(at + 2)) {
        low = middle + 1;
      } else {
        return classes.u16(at + 4);
      }
    }
    return 0;
  }
}
