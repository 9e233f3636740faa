package io.broadsheet.epub.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The glyphs that a font sets for others: ligatures, vertical marks, letters as a language wants
 * them (OpenType, GSUB). Context is not looked at: what may be set counts as set.
 */
final class GlyphForms {
  private static final int SINGLE = 1;
  private static final int MULTIPLE = 2;
  private static final int ALTERNATE = 3;
  private static final int LIGATURE = 4;
  private static final int EXTENSION = 7;
  private static final int REVERSE = 8;

  private final ByteBuffer table;

  GlyphForms(ByteBuffer table) {
    this.table = table;
  }

  /** Adds to glyphs all that may be set for them. */
  void addTo(BitSet glyphs) {
    int before;
    do {
      before = glyphs.cardinality();
      int list = u16(8);
      for (int lookup : offsets(list, list)) {
        for (int part : offsets(lookup + 4, lookup)) {
          add(u16(lookup), part, glyphs);
        }
      }
    } while (glyphs.cardinality() > before);
  }

  private void add(int kind, int at, BitSet glyphs) {
    switch (kind) {
      case SINGLE -> single(at, glyphs);
      case MULTIPLE, ALTERNATE -> sets(at, glyphs);
      case LIGATURE -> ligatures(at, glyphs);
      case EXTENSION -> extended(at, glyphs);
      case REVERSE -> reverse(at, glyphs);
      default -> {
        // Rules for contexts: they name lookups of the kinds above.
      }
    }
  }

  /** Another kind, farther away; one of its own kind would never end. */
  private void extended(int at, BitSet glyphs) {
    if (u16(at + 2) != EXTENSION) {
      add(u16(at + 2), at + table.getInt(at + 4), glyphs);
    }
  }

  private void single(int at, BitSet glyphs) {
    List<Integer> covered = covered(at);
    for (int i = 0; i < covered.size(); i++) {
      int set = u16(at) == 1 ? covered.get(i) + u16(at + 4) & 0xFFFF : u16(at + 6 + 2 * i);
      addIf(glyphs.get(covered.get(i)), set, glyphs);
    }
  }

  private void sets(int at, BitSet glyphs) {
    List<Integer> covered = covered(at);
    List<Integer> sets = offsets(at + 4, at);
    for (int i = 0; i < Math.min(covered.size(), sets.size()); i++) {
      boolean there = glyphs.get(covered.get(i));
      for (int glyph : numbers(sets.get(i))) {
        addIf(there, glyph, glyphs);
      }
    }
  }

  private void ligatures(int at, BitSet glyphs) {
    List<Integer> covered = covered(at);
    List<Integer> sets = offsets(at + 4, at);
    for (int i = 0; i < Math.min(covered.size(), sets.size()); i++) {
      for (int ligature : offsets(sets.get(i), sets.get(i))) {
        boolean there = glyphs.get(covered.get(i));
        for (int part = 1; part < u16(ligature + 2); part++) {
          there &= glyphs.get(u16(ligature + 2 + 2 * part));
        }
        addIf(there, u16(ligature), glyphs);
      }
    }
  }

  private void reverse(int at, BitSet glyphs) {
    List<Integer> covered = covered(at);
    int ahead = at + 6 + 2 * u16(at + 4);
    List<Integer> set = numbers(ahead + 2 + 2 * u16(ahead));
    for (int i = 0; i < Math.min(covered.size(), set.size()); i++) {
      addIf(glyphs.get(covered.get(i)), set.get(i), glyphs);
    }
  }

  private static void addIf(boolean there, int glyph, BitSet glyphs) {
    if (there) {
      glyphs.set(glyph);
    }
  }

  /** The glyphs that a part is about, in its order. */
  private List<Integer> covered(int part) {
    int at = part + u16(part + 2);
    if (u16(at) == 1) {
      return numbers(at + 2);
    }
    List<Integer> glyphs = new ArrayList<>();
    for (int range = at + 4; range < at + 4 + 6 * u16(at + 2); range += 6) {
      for (int glyph = u16(range); glyph <= u16(range + 2); glyph++) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  /** A list that begins with its length. */
  private List<Integer> numbers(int at) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= u16(at); i++) {
      numbers.add(u16(at + 2 * i));
    }
    return numbers;
  }

  /** Such a list of places, counted from a base. */
  private List<Integer> offsets(int at, int base) {
    return numbers(at).stream().map(offset -> base + offset).toList();
  }

  private int u16(int at) {
    return table.getShort(at) & 0xFFFF;
  }
}
