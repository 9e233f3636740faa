package io.broadsheet.pdf.internal.typeset;

import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import java.util.List;

/**
 * A line of type.
 *
 * @param start first UTF-16 unit of the copy on it
 * @param end after the last
 * @param measure the width it was set to
 * @param width how much of it is filled, indent included
 * @param fit how it fills its measure
 * @param strain how far its gaps had to give, in thousandths of what is allowed them: positive
 *     where they were opened, negative where they were closed
 * @param runs its glyphs; offsets count from the left end of the measure
 */
public record SetLine(
    int start, int end, int measure, int width, Fit fit, int strain, List<GlyphRun> runs) {
  public SetLine {
    runs = List.copyOf(runs);
  }

  /** How a line fills its measure. */
  public enum Fit {
    /** Both ends stand at the edges. */
    FULL,
    /** Ends where it ends: the last line of a paragraph, or a line that is not justified. */
    SHORT,
    /** Was to be justified, but would have gaped. */
    RAGGED,
    /** Sticks out, because nothing in it can be broken. */
    OVERFULL
  }

  /**
   * True if the line begins or ends with a mark that must not stand there.
   *
   * @param first true for the first line of a paragraph, which may begin with anything
   * @param last true for the last, which may end with anything
   */
  public boolean isProhibited(boolean first, boolean last) {
    StringBuilder words = new StringBuilder();
    runs.forEach(run -> run.glyphs().forEach(glyph -> words.append(glyph.text())));
    String shown = words.toString().strip();
    return !shown.isEmpty()
        && (!first && Punctuation.isNeverFirst(shown.codePointAt(0))
            || !last && Punctuation.isNeverLast(shown.codePointBefore(shown.length())));
  }

  /** The line at a place on a page. */
  public PlacedLine at(int x, int baseline) {
    return new PlacedLine(x, baseline, measure, runs);
  }
}
