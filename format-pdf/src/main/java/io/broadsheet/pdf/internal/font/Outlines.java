package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.FontSubset.Body;
import java.util.List;
import java.util.function.IntFunction;

/** The shapes of a font's glyphs, in whichever of the two ways of OpenType it draws them. */
sealed interface Outlines permits GlyphOutlines, CompactFont {
  /** The left edge of a glyph's ink, in units of the font; 0 for a blank one. */
  int left(int glyph);

  /** The right edge of a glyph's ink, in units of the font; 0 for a blank one. */
  int right(int glyph);

  /**
   * A font of some of the glyphs, numbered anew, as PDF embeds it.
   *
   * @param glyphs wanted glyphs in their new order; the first becomes {@code .notdef}. Any further
   *     0 becomes a box
   * @param body tells, by new number, how much of its width a glyph keeps
   */
  byte[] subset(Typeface face, List<Integer> glyphs, IntFunction<Body> body);
}
