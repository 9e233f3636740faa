package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Text that is read from right to left. Its glyphs are shown from left to right, as all show
 * operators do, and marked as reversed (14.8.2.3.3): programs that follow the marks read it in
 * order, and programs that go by places turn it themselves.
 */
final class ReversedRun {
  private ReversedRun() {}

  static boolean is(GlyphRun run) {
    List<Glyph> glyphs = run.glyphs();
    return glyphs.size() > 1 && glyphs.get(glyphs.size() - 1).x() < glyphs.get(0).x();
  }

  /** The same glyphs from left to right. */
  static GlyphRun shown(GlyphRun run) {
    List<Glyph> glyphs = new ArrayList<>(run.glyphs());
    Collections.reverse(glyphs);
    return new GlyphRun(run.face(), run.size(), glyphs);
  }

  /** True for two letters in one glyph that are read from right to left. */
  static boolean isPair(Glyph glyph) {
    String text = glyph.text();
    if (text.length() < 2 || text.codePointCount(0, text.length()) != 2) {
      return false;
    }
    byte direction = Character.getDirectionality(text.codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
