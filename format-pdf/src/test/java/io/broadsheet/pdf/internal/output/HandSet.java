package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.font.Face;
import io.broadsheet.pdf.internal.font.FaceChain;
import io.broadsheet.pdf.internal.font.FontLibrary;
import io.broadsheet.pdf.internal.font.FontStyle;
import io.broadsheet.pdf.internal.font.FontStyle.Design;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import io.broadsheet.pdf.internal.plan.Mark;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets lines by hand: one glyph after another, with a little space between as justified. */
final class HandSet {
  static final FontLibrary FONTS = new FontLibrary();

  /** Stands in a text for a hyphen that a typesetter added at a line's end. */
  static final char ADDED_HYPHEN = '\u00AD';

  private HandSet() {}

  static Mark line(FontStyle style, boolean han, int size, int x, int baseline, String text) {
    FaceChain chain = FONTS.chain(style, han);
    List<GlyphRun> runs = new ArrayList<>();
    List<Glyph> glyphs = new ArrayList<>();
    Face face = null;
    int at = 0;
    for (int c : text.codePoints().toArray()) {
      int shown = c == ADDED_HYPHEN ? '-' : c;
      Face next = chain.face(shown);
      if (face != null && next != face) {
        runs.add(new GlyphRun(face, size, glyphs));
        glyphs = new ArrayList<>();
      }
      face = next;
      int glyph = face.glyph(shown);
      glyphs.add(new Glyph(glyph, at, c == ADDED_HYPHEN ? "" : Character.toString(c)));
      at += face.advance(glyph) * size / 1000 + 77;
    }
    runs.add(new GlyphRun(face, size, glyphs));
    return new Mark.TextMark(new PlacedLine(x, baseline, at, runs));
  }

  static Mark body(int x, int baseline, String text) {
    return line(new FontStyle(Design.SANS, 400, false), true, 9_500, x, baseline, text);
  }

  static Mark english(int x, int baseline, String text) {
    return line(new FontStyle(Design.SERIF, 400, false), false, 9_700, x, baseline, text);
  }

  static Mark headline(int x, int baseline, String text) {
    return line(new FontStyle(Design.SANS, 900, false), true, 28_000, x, baseline, text);
  }

  static Content on(int page, Mark... marks) {
    return new Content.Marked(page, List.of(marks));
  }

  static Content child(Role role, Content... content) {
    return new Content.Child(element(role, content));
  }

  static Element element(Role role, Content... content) {
    return new Element(
        role, Optional.empty(), Optional.empty(), Optional.empty(), List.of(content));
  }
}
