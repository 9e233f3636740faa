package io.broadsheet.pdf.internal.font;

/**
 * From code points to glyphs: a font's {@code cmap} in format 4 (the Basic Multilingual Plane) or
 * 12 (all of Unicode) of ISO/IEC 14496-22, 5.2.1.
 */
sealed interface CharacterMap {
  /** The glyph for a code point, or 0. */
  int glyph(int codePoint);

  /** The best Unicode map in the table. */
  static CharacterMap of(Table cmap) {
    CharacterMap best = new Nothing();
    int bestRank = -1;
    for (int i = 0; i < cmap.u16(2); i++) {
      int entry = 4 + 8 * i;
      long start = cmap.u32(entry + 4);
      Table map = cmap.part(start, cmap.length() - start);
      int rank = rank(cmap.u16(entry), cmap.u16(entry + 2), map.u16(0));
      if (rank > bestRank) {
        best = map.u16(0) == 12 ? new Groups(map) : new Segments(map);
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(int platform, int encoding, int format) {
    boolean unicode = platform == 0 && encoding != 5 || platform == 3 && encoding == 10;
    if (format == 12 && unicode) {
      return 2;
    }
    return format == 4 && (unicode || platform == 3 && encoding == 1) ? 1 : -1;
  }

  /** The map of a font without Unicode. */
  record Nothing() implements CharacterMap {
    @Override
    public int glyph(int codePoint) {
      return 0;
    }
  }

  /** Format 12. */
  final class Groups implements CharacterMap {
    private final Table map;
    private final int count;

    Groups(Table map) {
      this.map = map;
      this.count = map.size(12);
      map.part(16, 12L * count);
    }

    @Override
    public int glyph(int codePoint) {
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int group = 16 + 12 * middle;
        if (codePoint > map.u32(group + 4)) {
          low = middle + 1;
        } else if (codePoint < map.u32(group)) {
          high = middle - 1;
        } else {
          return map.size(group + 8) + (int) (codePoint - map.u32(group));
        }
      }
      return 0;
    }
  }

  /** Format 4. */
  final class Segments implements CharacterMap {
    private final Table map;
    private final int doubled;

    Segments(Table map) {
      this.map = map;
      this.doubled = map.u16(6) & ~1;
      map.part(0, 16L + 4L * doubled);
    }

    @Override
    public int glyph(int codePoint) {
      if (codePoint > 0xFFFF) {
        return 0;
      }
      int low = 0;
      int high = doubled / 2 - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (codePoint > map.u16(14 + 2 * middle)) {
          low = middle + 1;
        } else if (codePoint < start(middle)) {
          high = middle - 1;
        } else {
          return glyph(middle, codePoint);
        }
      }
      return 0;
    }

    private int start(int segment) {
      return map.u16(16 + doubled + 2 * segment);
    }

    private int glyph(int segment, int codePoint) {
      int delta = map.u16(16 + 2 * doubled + 2 * segment);
      int rangeAt = 16 + 3 * doubled + 2 * segment;
      int range = map.u16(rangeAt);
      if (range == 0) {
        return codePoint + delta & 0xFFFF;
      }
      int glyph = map.u16(rangeAt + range + 2 * (codePoint - start(segment)));
      return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
  }
}
