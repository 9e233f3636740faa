package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The space that a justified run has between most of its glyphs. */
final class RunSpacing {
  private RunSpacing() {}

  /**
   * In thousandths of a point; where several are as frequent, the current one or else the smallest.
   */
  static long common(GlyphRun run, long current) {
    Map<Long, Integer> counts = new TreeMap<>();
    List<Glyph> glyphs = run.glyphs();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i - 1);
      long advance = (long) run.face().advance(glyph.id()) * run.size();
      long gap = glyphs.get(i).x() - glyph.x() - Math.floorDiv(advance + 500, 1000L);
      counts.merge(gap, 1, Integer::sum);
    }
    long common = current;
    int most = counts.getOrDefault(current, 0);
    for (Map.Entry<Long, Integer> gap : counts.entrySet()) {
      if (gap.getValue() > most) {
        common = gap.getKey();
        most = gap.getValue();
      }
    }
    return common;
  }
}
