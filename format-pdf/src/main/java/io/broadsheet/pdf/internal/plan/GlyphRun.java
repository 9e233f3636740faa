package io.broadsheet.pdf.internal.plan;

import io.broadsheet.pdf.internal.font.Face;
import java.util.List;

/**
 * Glyphs of one face and size, side by side on a line.
 *
 * @param face the font
 * @param size the size, in thousandths of a point
 * @param glyphs the glyphs in the order in which they are read: from left to right, or all from
 *     right to left
 */
public record GlyphRun(Face face, int size, List<Glyph> glyphs) {
  public GlyphRun {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * One glyph of the run.
   *
   * @param id the glyph in its face; 0 is the box of a character that no face has
   * @param x its origin, from the start of the line, in thousandths of a point
   * @param text the characters of the edition that it shows: one code point as a rule, several for
   *     a ligature, none for a sign that the typesetter added (the hyphen at a line's end)
   */
  public record Glyph(int id, int x, String text) {}
}
