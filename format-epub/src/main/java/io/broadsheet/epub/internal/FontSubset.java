package io.broadsheet.epub.internal;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A TrueType font without the outlines that a book does not need. Glyphs keep their numbers and all
 * other tables stay, so that ligatures, vertical forms and joining letters work as before: an
 * outline is left out only if it stands for characters that the book has not, and the font sets it
 * for none that the book has.
 */
final class FontSubset {
  private static final int COMPOSITE_HEAD = 10;
  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int FOUR_SCALES = 0x80;

  /** Bit 8 of fsType: the font may only be embedded whole (OpenType, OS/2). */
  private static final int WHOLE_ONLY = 0x100;

  private final FontTables font;
  private final ByteBuffer outlines;
  private final ByteBuffer places;
  private final boolean longPlaces;
  private final int glyphs;

  private FontSubset(FontTables font) {
    this.font = font;
    outlines = font.table("glyf").orElseThrow();
    places = font.table("loca").orElseThrow();
    longPlaces = font.table("head").orElseThrow().getShort(50) != 0;
    glyphs = font.table("maxp").orElseThrow().getShort(4) & 0xFFFF;
  }

  /**
   * The font for these characters; as it is, if it has no TrueType outlines, is damaged, or may
   * only be embedded whole.
   */
  static byte[] of(byte[] file, BitSet characters) {
    try {
      return FontTables.of(file)
          .filter(FontSubset::mayBeCut)
          .flatMap(font -> new FontSubset(font).cut(characters))
          .orElse(file);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      // A table says more than it holds: readers may know what to make of it.
      return file;
    }
  }

  /** Fonts that change or colour their glyphs by other tables than GSUB stay whole. */
  private static boolean mayBeCut(FontTables font) {
    boolean whole =
        font.table("OS/2").filter(table -> (table.getShort(8) & WHOLE_ONLY) != 0).isPresent();
    return !whole
        && Stream.of("glyf", "loca", "head", "maxp", "cmap").allMatch(it -> has(font, it))
        && Stream.of("morx", "mort", "Silf", "COLR").noneMatch(it -> has(font, it));
  }

  private static boolean has(FontTables font, String table) {
    return font.table(table).isPresent();
  }

  private Optional<byte[]> cut(BitSet characters) {
    return FontCharacters.of(font.table("cmap").orElseThrow())
        .map(map -> without(kept(map, characters)));
  }

  /** Glyphs of characters that are there, and those that no character asks for by itself. */
  private BitSet kept(FontCharacters map, BitSet characters) {
    BitSet forms = forms(characters);
    BitSet needed = new BitSet();
    BitSet spoken = new BitSet();
    map.forEach(
        (character, glyph) -> {
          spoken.set(glyph);
          if (characters.get(character) || isForm(character, forms)) {
            needed.set(glyph);
          }
        });
    spoken.flip(0, glyphs);
    needed.or(spoken);
    needed.set(0);
    font.table("GSUB").map(GlyphForms::new).ifPresent(table -> table.addTo(needed));
    needed.clear(glyphs, Math.max(glyphs, needed.length()));
    withParts(needed);
    return needed;
  }

  /** The characters and what they are made of. */
  private static BitSet forms(BitSet characters) {
    BitSet forms = (BitSet) characters.clone();
    characters.stream()
        .filter(Character::isValidCodePoint)
        .forEach(character -> plain(character).codePoints().forEach(forms::set));
    return forms;
  }

  private static String plain(int character) {
    return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
  }

  /** True of ligatures, vertical and joined forms, accented letters whose parts are there. */
  private static boolean isForm(int character, BitSet forms) {
    boolean privateUse = Character.getType(character) == Character.PRIVATE_USE;
    boolean syllable =
        Character.UnicodeBlock.of(character) == Character.UnicodeBlock.HANGUL_SYLLABLES;
    return privateUse || !syllable && plain(character).codePoints().allMatch(forms::get);
  }

  /** Adds the glyphs that glyphs are put together from. */
  private void withParts(BitSet needed) {
    Deque<Integer> open = new ArrayDeque<>(needed.stream().boxed().toList());
    while (!open.isEmpty()) {
      ByteBuffer outline = outline(open.pop());
      if (outline.limit() > COMPOSITE_HEAD && outline.getShort(0) < 0) {
        int at = COMPOSITE_HEAD;
        int flags;
        do {
          flags = outline.getShort(at);
          int part = outline.getShort(at + 2) & 0xFFFF;
          if (part < glyphs && !needed.get(part)) {
            needed.set(part);
            open.push(part);
          }
          at += 4 + length(flags);
        } while ((flags & MORE) != 0);
      }
    }
  }

  private static int length(int flags) {
    int scales = 0;
    if ((flags & SCALE) != 0) {
      scales = 2;
    } else if ((flags & TWO_SCALES) != 0) {
      scales = 4;
    } else if ((flags & FOUR_SCALES) != 0) {
      scales = 8;
    }
    return ((flags & WORDS) != 0 ? 4 : 2) + scales;
  }

  private ByteBuffer outline(int glyph) {
    int start = place(glyph);
    return outlines.slice(start, place(glyph + 1) - start);
  }

  private int place(int glyph) {
    return longPlaces ? places.getInt(4 * glyph) : (places.getShort(2 * glyph) & 0xFFFF) * 2;
  }

  private byte[] without(BitSet kept) {
    ByteBuffer fewer = ByteBuffer.allocate(outlines.limit() + 3 * (glyphs + 1));
    ByteBuffer starts = ByteBuffer.allocate(places.limit());
    for (int glyph = 0; glyph <= glyphs; glyph++) {
      int start = fewer.position();
      if (longPlaces) {
        starts.putInt(start);
      } else {
        starts.putShort((short) (start / 2));
      }
      if (glyph < glyphs && kept.get(glyph)) {
        ByteBuffer outline = outline(glyph);
        fewer.put(outline).position(start + (outline.limit() + 1 & ~1));
      }
    }
    return font.with(Map.of("glyf", fewer.flip(), "loca", starts.flip())).bytes();
  }
}
