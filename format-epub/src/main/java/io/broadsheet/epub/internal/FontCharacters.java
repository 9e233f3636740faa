package io.broadsheet.epub.internal;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Which glyph a font has for which character (OpenType, cmap: formats 4 and 12). */
final class FontCharacters {
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  private final ByteBuffer map;

  private FontCharacters(ByteBuffer map) {
    this.map = map;
  }

  /** The richest map of a kind that is known here. */
  static Optional<FontCharacters> of(ByteBuffer cmap) {
    Optional<FontCharacters> best = Optional.empty();
    int records = cmap.getShort(2) & 0xFFFF;
    for (int i = 0; i < records; i++) {
      int platform = cmap.getShort(4 + 8 * i) & 0xFFFF;
      int encoding = cmap.getShort(6 + 8 * i) & 0xFFFF;
      int start = cmap.getInt(8 + 8 * i);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      int format = cmap.getShort(start) & 0xFFFF;
      if (unicode && (format == GROUPS || format == SEGMENTS && best.isEmpty())) {
        best = Optional.of(new FontCharacters(cmap.slice(start, cmap.limit() - start)));
      }
    }
    return best;
  }

  /** Takes a character and its glyph. */
  interface Sink {
    void accept(int character, int glyph);
  }

  void forEach(Sink each) {
    if (map.getShort(0) == GROUPS) {
      groups(each);
    } else {
      segments(each);
    }
  }

  private void groups(Sink each) {
    int count = map.getInt(12);
    for (int i = 0; i < count; i++) {
      int first = map.getInt(16 + 12 * i);
      int last = Math.min(map.getInt(20 + 12 * i), Character.MAX_CODE_POINT);
      int glyph = map.getInt(24 + 12 * i);
      for (int character = Math.max(0, first); character <= last; character++) {
        each.accept(character, glyph + character - first);
      }
    }
  }

  private void segments(Sink each) {
    int twice = map.getShort(6) & 0xFFFF;
    for (int at = 0; at < twice; at += 2) {
      int last = map.getShort(14 + at) & 0xFFFF;
      int first = map.getShort(16 + twice + at) & 0xFFFF;
      int delta = map.getShort(16 + 2 * twice + at);
      int place = 16 + 3 * twice + at;
      int offset = map.getShort(place) & 0xFFFF;
      for (int character = first; character <= last && character < 0xFFFF; character++) {
        int glyph = character;
        if (offset != 0) {
          glyph = map.getShort(place + offset + 2 * (character - first)) & 0xFFFF;
        }
        if (offset == 0 || glyph != 0) {
          each.accept(character, glyph + delta & 0xFFFF);
        }
      }
    }
  }
}
