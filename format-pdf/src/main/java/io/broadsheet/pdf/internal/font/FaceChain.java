package io.broadsheet.pdf.internal.font;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Supplier;

/**
 * The faces of one style in the order in which they are asked for a glyph. Letters and figures of
 * the West have an order of their own, so that a Chinese story can take its full-width quotation
 * marks from the Chinese face and its English names from the Latin one. A face is read only when a
 * character asks for it.
 */
public final class FaceChain {
  private final List<Supplier<? extends Face>> western;
  private final List<Supplier<? extends Face>> other;

  /**
   * @param western faces for ASCII and for Latin, Greek and Cyrillic letters; not empty
   * @param other faces for everything else; not empty
   */
  FaceChain(List<Supplier<? extends Face>> western, List<Supplier<? extends Face>> other) {
    this.western = List.copyOf(western);
    this.other = List.copyOf(other);
    if (western.isEmpty() || other.isEmpty()) {
      throw new IllegalArgumentException("a chain needs a face");
    }
  }

  /**
   * The first face with a glyph for the code point; without any, the first face, whose glyph 0 then
   * stands for it.
   */
  public Face face(int codePoint) {
    List<Supplier<? extends Face>> faces = isWestern(codePoint) ? western : other;
    for (Supplier<? extends Face> source : faces) {
      Face face = source.get();
      if (face.glyph(codePoint) != 0) {
        return face;
      }
    }
    return faces.get(0).get();
  }

  /** True if a face has a glyph for the code point. */
  public boolean has(int codePoint) {
    return face(codePoint).glyph(codePoint) != 0;
  }

  private static boolean isWestern(int codePoint) {
    if (codePoint < 0x7F) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return (script == UnicodeScript.LATIN
            || script == UnicodeScript.GREEK
            || script == UnicodeScript.CYRILLIC)
        && (codePoint < 0xFF00 || codePoint > 0xFFEF);
  }
}
