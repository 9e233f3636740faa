package io.broadsheet.pdf.internal.plan;

import java.util.List;

/**
 * A set line at its place on a page.
 *
 * @param x left end, from the left edge of the page
 * @param baseline the baseline, from the top edge of the page
 * @param width the measure it was set to
 * @param runs its glyphs; their offsets count from {@code x}
 */
public record PlacedLine(int x, int baseline, int width, List<GlyphRun> runs) {
  public PlacedLine {
    runs = List.copyOf(runs);
  }
}
