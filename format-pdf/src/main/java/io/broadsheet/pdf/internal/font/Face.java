package io.broadsheet.pdf.internal.font;

import java.util.Optional;

/**
 * One font at no particular size, as the typesetter sees it: which glyph shows a character, and how
 * wide that glyph is. All measures are integers in thousandths of an em, so that a layout never
 * depends on floating point.
 */
public interface Face {
  /** The PostScript name of the font. */
  String name();

  /** The glyph for a code point, or 0 if the font has none. */
  int glyph(int codePoint);

  /** The advance width of a glyph, in thousandths of an em. */
  int advance(int glyph);

  /**
   * What is added to the advance of a glyph before another one, in thousandths of an em; negative
   * where the two come closer.
   */
  default int kern(int left, int right) {
    return 0;
  }

  /** The glyph for a letter at its place in a word whose letters join; the same without another. */
  default int joined(int glyph, JoinedForm form) {
    return glyph;
  }

  /** The usual ligature that glyphs begin with, looking from one of them up to another. */
  default Optional<Ligature> ligature(int[] glyphs, int from, int to) {
    return Optional.empty();
  }

  /** Height of the tallest letters above the baseline, in thousandths of an em, positive. */
  int ascent();

  /** Depth of descenders below the baseline, in thousandths of an em, positive. */
  int descent();

  /** Height of a flat capital above the baseline, in thousandths of an em. */
  int capHeight();
}
