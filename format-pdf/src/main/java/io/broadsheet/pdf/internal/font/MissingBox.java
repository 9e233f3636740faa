package io.broadsheet.pdf.internal.font;

/**
 * The box that is shown for a character without a glyph, in units of the font.
 *
 * @param left its left edge
 * @param width from edge to edge
 * @param height above the baseline
 * @param line thickness of its frame
 */
record MissingBox(int left, int width, int height, int line) {
  static MissingBox of(int advance, int unitsPerEm) {
    int line = Math.max(1, unitsPerEm / 25);
    int left = advance / 10;
    int width = Math.max(3 * line, advance - 2 * left);
    return new MissingBox(left, width, unitsPerEm * 7 / 10, line);
  }
}
