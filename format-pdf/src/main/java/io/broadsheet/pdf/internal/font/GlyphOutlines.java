package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.FontSubset.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The outlines of a TrueType font: {@code loca} and {@code glyf} (ISO/IEC 14496-22, 5.3). */
final class GlyphOutlines implements Outlines {
  private static final int WORDS = 0x1;
  private static final int OFFSETS = 0x2;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int FOUR_SCALES = 0x80;

  private final Table loca;
  private final Table glyf;
  private final boolean longOffsets;
  private final int glyphs;

  GlyphOutlines(Tables tables, int glyphs) {
    this.loca = tables.get("loca");
    this.glyf = tables.get("glyf");
    this.longOffsets = tables.get("head").u16(50) != 0;
    this.glyphs = glyphs;
  }

  /** The outline of a glyph; empty for a blank one. */
  byte[] outline(int glyph) {
    long from = offset(glyph);
    return glyf.part(from, offset(glyph + 1) - from).bytes();
  }

  @Override
  public byte[] subset(Typeface face, List<Integer> wanted, IntFunction<Body> body) {
    return new SubsetProgram(face, this, wanted, body).bytes();
  }

  @Override
  public int left(int glyph) {
    byte[] outline = outline(glyph);
    return outline.length == 0 ? 0 : new Table(outline, 0, outline.length).s16(2);
  }

  @Override
  public int right(int glyph) {
    byte[] outline = outline(glyph);
    return outline.length == 0 ? 0 : new Table(outline, 0, outline.length).s16(6);
  }

  /** A glyph made of another one, moved to the left. */
  byte[] moved(int glyph, int distance, int part) {
    Table box = new Table(outline(glyph), 0, 10);
    Bytes composite = new Bytes();
    composite.u16(0xFFFF).u16(box.s16(2) - distance & 0xFFFF).u16(box.u16(4));
    composite.u16(box.s16(6) - distance & 0xFFFF).u16(box.u16(8));
    composite.u16(WORDS | OFFSETS).u16(part).u16(-distance & 0xFFFF).u16(0);
    return composite.toArray();
  }

  private long offset(int glyph) {
    return longOffsets ? loca.u32(4 * glyph) : 2L * loca.u16(2 * glyph);
  }

  /** Where in a composite outline the numbers of its parts stand; none in a simple one. */
  List<Integer> partsAt(byte[] outline) {
    List<Integer> places = new ArrayList<>();
    Table glyph = new Table(outline, 0, outline.length);
    if (outline.length == 0 || glyph.s16(0) >= 0) {
      return places;
    }
    int at = 10;
    int flags;
    do {
      flags = glyph.u16(at);
      if (glyph.u16(at + 2) >= glyphs) {
        throw new IndexOutOfBoundsException("a glyph is composed of one that is not there");
      }
      places.add(at + 2);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      if ((flags & SCALE) != 0) {
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & FOUR_SCALES) != 0) {
        at += 8;
      }
    } while ((flags & MORE) != 0);
    return places;
  }
}
