package io.broadsheet.pdf.internal.font;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers what a font's map says, in blocks of characters: the same few thousand are asked for
 * again and again. Shared between threads, which may at worst fill a block twice, with the same.
 */
final class KnownGlyphs {
  private static final int BLOCK = 256;
  private static final int BASIC = 0x10000;

  private final CharacterMap map;
  private final AtomicReferenceArray<int[]> blocks = new AtomicReferenceArray<>(BASIC / BLOCK);

  KnownGlyphs(CharacterMap map) {
    this.map = map;
  }

  /** The glyph for a code point, or 0; also where a damaged map points outside itself. */
  int glyph(int codePoint) {
    if (codePoint < 0 || codePoint >= BASIC) {
      return read(codePoint);
    }
    int[] block = blocks.get(codePoint / BLOCK);
    if (block == null) {
      block = filled(codePoint / BLOCK);
    }
    return block[codePoint % BLOCK];
  }

  private int[] filled(int number) {
    int[] block = new int[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      block[i] = read(number * BLOCK + i);
    }
    blocks.set(number, block);
    return block;
  }

  private int read(int codePoint) {
    try {
      return map.glyph(codePoint);
    } catch (IndexOutOfBoundsException | ArithmeticException damaged) {
      return 0;
    }
  }
}
