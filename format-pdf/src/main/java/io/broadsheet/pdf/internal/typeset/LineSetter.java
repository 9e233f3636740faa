package io.broadsheet.pdf.internal.typeset;

import io.broadsheet.pdf.internal.font.Face;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Sets one line of a galley: gives every piece its place. */
final class LineSetter {
  private final Galley galley;
  private final String text;
  private final Measure measure;
  private final int start;
  private final int end;
  private final List<GlyphRun> runs = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private Face face;
  private int size;

  private LineSetter(Galley galley, String text, Measure measure, int start, int end) {
    this.galley = galley;
    this.text = text;
    this.measure = measure;
    this.start = start;
    this.end = end;
  }

  static SetLine set(Galley galley, String text, Measure measure, int start, int end) {
    return new LineSetter(galley, text, measure, start, end).set();
  }

  private SetLine set() {
    int indent = start == 0 ? measure.indent() : 0;
    long room = measure.width() - indent;
    long slack = room - galley.width(start, end);
    boolean justify = measure.alignment() == Alignment.JUSTIFIED;
    long strain = Badness.strain(galley, start, end, room);
    SetLine.Fit fit = fit(justify, strain, slack);
    // A line that does not fill its measure and one that cannot be helped keep their natural gaps.
    boolean adjust = justify && (fit == SetLine.Fit.FULL || fit == SetLine.Fit.OVERFULL);
    int offset =
        switch (measure.alignment()) {
          case JUSTIFIED, LEFT -> 0;
          case CENTRED -> (int) Math.max(0, slack / 2);
          case RIGHT -> (int) Math.max(0, slack);
        };
    int width =
        galley.directions().isPlain()
            ? place(indent + offset, adjust ? slack : 0)
            : placeBothWays(indent + offset, adjust ? slack : 0);
    int firstUnit = galley.sort(start).start();
    int lastUnit = galley.sort(end - 1).end();
    int shown = adjust ? (int) Math.max(-1_000, strain) : 0;
    return new SetLine(firstUnit, lastUnit, measure.width(), width, fit, shown, runs);
  }

  private SetLine.Fit fit(boolean justify, long strain, long slack) {
    if (justify ? strain < -1_000 : slack < 0) {
      return SetLine.Fit.OVERFULL;
    }
    if (!justify || end == galley.length() && strain >= 0) {
      return SetLine.Fit.SHORT;
    }
    return strain > Badness.GAPING ? SetLine.Fit.RAGGED : SetLine.Fit.FULL;
  }

  /** Places every piece; the slack is shared out as the gaps can give. Returns the right end. */
  private int place(int left, long slack) {
    int ink = galley.inkEnd(start, end);
    long give = slack >= 0 ? galley.stretch(start, end) : galley.shrink(start, end);
    long share = slack >= 0 ? slack : Math.max(slack, -give);
    long x = left - (ink > start ? galley.blankBefore(start) : 0);
    long right = left;
    long given = 0;
    for (int i = start; i < end; i++) {
      Sort sort = galley.sort(i);
      long opened = give == 0 ? 0 : share * given / give;
      put(sort.face(), sort.size(), sort.glyph(), (int) (x + opened), shownText(sort));
      right = i < ink ? x + opened + sort.width() : right;
      Gap gap = galley.gapAfter(i);
      x += sort.width() + gap.width();
      given += i < ink - 1 ? (slack >= 0 ? gap.stretch() : gap.shrink()) : 0;
    }
    if (end < galley.length() && galley.isDivided(end)) {
      Sort last = galley.sort(end - 1);
      put(last.face(), last.size(), last.face().glyph('-'), (int) right, "");
      right += Galley.hyphenWidth(last);
    }
    close();
    return (int) right;
  }

  /** Places every piece of a line in which some run from right to left; returns as place() does. */
  private int placeBothWays(int offset, long slack) {
    BothWays order = new BothWays(galley, start, end);
    int[] places = order.places(offset, slack, measure.width());
    for (int i = start; i < end; i++) {
      Sort sort = galley.sort(i);
      if (i > start && order.turnsBefore(i)) {
        close();
      }
      put(sort.face(), sort.size(), sort.glyph(), places[i - start], shownText(sort));
    }
    close();
    return order.filled();
  }

  private String shownText(Sort sort) {
    return text.substring(sort.start(), sort.end());
  }

  private void put(Face nextFace, int nextSize, int glyph, int x, String shown) {
    if (nextFace != face || nextSize != size) {
      close();
      face = nextFace;
      size = nextSize;
    }
    glyphs.add(new Glyph(glyph, x, shown));
  }

  private void close() {
    if (!glyphs.isEmpty()) {
      runs.add(new GlyphRun(face, size, glyphs));
      glyphs = new ArrayList<>();
    }
  }
}
