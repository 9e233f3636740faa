package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.font.Face;
import io.broadsheet.pdf.internal.font.FontSubset;
import io.broadsheet.pdf.internal.output.DocumentFonts.DocumentFont;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import java.util.function.Function;

/**
 * Sets text: lines of glyphs, each run at its place and its glyphs moved within it (9.4). A line
 * starts to the exact thousandth of a point; a glyph in it stands within half a thousandth of its
 * own em, and such errors never add up. What most gaps of a run have in common is set once, as
 * character spacing, so that a justified line stays short.
 */
final class TextSetter {
  /** Thousandths of a point to the product of thousandths of an em and thousandths of a point. */
  private static final long FINE = 1000;

  private final StringBuilder out;
  private final Function<Face, DocumentFont> fonts;
  private final UnshownText unshown;
  private Face face;
  private int size = -1;
  private long spacing;
  private long pen;
  private long startX;
  private long startY;

  TextSetter(StringBuilder out, Function<Face, DocumentFont> fonts, UnshownText unshown) {
    this.out = out;
    this.fonts = fonts;
    this.unshown = unshown;
  }

  /** Opens a text object; font and spacing are still those of the last. */
  void begin() {
    out.append("BT\n");
    startX = 0;
    startY = 0;
  }

  void end() {
    out.append("ET\n");
  }

  /**
   * @param y of the baseline, from the bottom of the page
   */
  void line(PlacedLine line, long y) {
    for (GlyphRun run : line.runs()) {
      if (ReversedRun.is(run)) {
        out.append("/ReversedChars BMC\n");
        run(ReversedRun.shown(run), line.x(), y);
        out.append("EMC\n");
      } else if (!run.glyphs().isEmpty()) {
        run(run, line.x(), y);
      }
    }
  }

  private void run(GlyphRun run, long lineX, long y) {
    DocumentFont font = fonts.apply(run.face());
    if (run.face() != face || run.size() != size) {
      out.append('/').append(font.resource()).append(' ').append(Points.decimal(run.size()));
      out.append(" Tf ");
      face = run.face();
      size = run.size();
    }
    long common = RunSpacing.common(run, spacing);
    if (common != spacing) {
      out.append(Points.decimal(common)).append(" Tc ");
      spacing = common;
    }
    long x = lineX + run.glyphs().get(0).x();
    out.append(Points.decimal(x - startX)).append(' ').append(Points.decimal(y - startY));
    out.append(" Td ");
    startX = x;
    startY = y;
    show(run, font.subset());
  }

  private void show(GlyphRun run, FontSubset subset) {
    pen = run.glyphs().get(0).x() * FINE;
    GlyphString string = new GlyphString(out);
    for (GlyphRun.Glyph glyph : run.glyphs()) {
      boolean apart = isApart(glyph.text());
      if (ReversedRun.isPair(glyph)) {
        pair(glyph, subset, string);
      } else {
        int code = subset.code(glyph.id(), glyph.text());
        move(string, subset, code, glyph.x() * FINE);
        if (apart) {
          string.end();
          actualText(glyph.text());
        }
        string.glyph(code);
        if (apart) {
          string.end();
          out.append("EMC\n");
        }
      }
      if (glyph.id() == 0 && !glyph.text().isEmpty()) {
        unshown.add(glyph.text());
      }
    }
    string.end();
  }

  /** Moves to where a code is shown, and the pen on to its end. */
  private void move(GlyphString string, FontSubset subset, int code, long x) {
    long place = x + (long) subset.shift(code) * size;
    long move = Math.floorDiv(2 * (pen - place) + size, 2L * size);
    string.move(move);
    pen += (subset.advance(code) - move) * size + spacing * FINE;
  }

  /** A code for each of two letters in one glyph, from left to right. */
  private void pair(GlyphRun.Glyph glyph, FontSubset subset, GlyphString string) {
    int second = glyph.text().offsetByCodePoints(0, 1);
    int[] halves =
        subset.halves(
            glyph.id(), glyph.text().substring(second), glyph.text().substring(0, second));
    long x = glyph.x() * FINE;
    for (int half : halves) {
      move(string, subset, half, x);
      string.glyph(half);
      x += (long) subset.advance(half) * size;
    }
  }

  private void actualText(String text) {
    out.append("/Span<</ActualText<FEFF");
    text.chars().forEach(unit -> out.append(UnicodeMap.hex(unit)));
    out.append(">>>BDC\n");
  }

  /**
   * True for what a reader must be told apart from the font: that a hyphen at a line's end is no
   * text, and what a private character stands for (ISO 19005-2, 6.2.11.7.3).
   */
  private static boolean isApart(String text) {
    return text.isEmpty()
        || text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }
}
