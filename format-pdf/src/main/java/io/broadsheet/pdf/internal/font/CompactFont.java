package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.FontSubset.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The outlines of an OpenType font in the Compact Font Format (Adobe TN 5176), with glyphs known by
 * name or by CID. The parts of a font that is known by CID have hints and subroutines of their own;
 * a font known by name is one such part.
 */
final class CompactFont implements Outlines {
  private final Table font;
  private final CompactDict top;
  private final CompactIndex globalSubroutines;
  private final CompactIndex charStrings;
  private final List<Part> parts;
  private final PartSelect select;

  /** Some glyphs of a font: their dictionaries and subroutines. */
  record Part(CompactDict dict, CompactDict privates, CompactIndex subroutines) {}

  CompactFont(Table font, int glyphs) {
    this.font = font;
    CompactIndex names = new CompactIndex(font, font.u8(2));
    CompactIndex tops = new CompactIndex(font, names.end());
    CompactIndex strings = new CompactIndex(font, tops.end());
    this.globalSubroutines = new CompactIndex(font, strings.end());
    this.top = new CompactDict(tops.get(0));
    this.charStrings = new CompactIndex(font, offset(top, CompactDict.CHAR_STRINGS));
    if (charStrings.count() < glyphs) {
      throw new IndexOutOfBoundsException(charStrings.count() + " outlines for " + glyphs);
    }
    this.parts = isByCid() ? parts() : List.of(part(top));
    this.select =
        isByCid()
            ? new PartSelect(font, offset(top, CompactDict.FD_SELECT), parts.size())
            : PartSelect.ONLY;
  }

  private static int offset(CompactDict dict, int operator) {
    return dict.number(operator, 0)
        .orElseThrow(() -> new IndexOutOfBoundsException("a table of the outlines is missing"));
  }

  private boolean isByCid() {
    return top.has(CompactDict.ROS);
  }

  private List<Part> parts() {
    CompactIndex dicts = new CompactIndex(font, offset(top, CompactDict.FD_ARRAY));
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < dicts.count(); i++) {
      all.add(part(new CompactDict(dicts.get(i))));
    }
    return List.copyOf(all);
  }

  private Part part(CompactDict dict) {
    int size = dict.number(CompactDict.PRIVATE, 0).orElse(0);
    int start = dict.number(CompactDict.PRIVATE, 1).orElse(0);
    CompactDict privates = new CompactDict(font.part(start, size));
    CompactIndex subroutines =
        privates
            .number(CompactDict.SUBROUTINES, 0)
            .map(offset -> new CompactIndex(font, start + offset))
            .orElse(null);
    return new Part(dict, privates, subroutines);
  }

  CompactDict top() {
    return top;
  }

  Part part(int number) {
    return parts.get(number);
  }

  int partOf(int glyph) {
    return select.part(glyph);
  }

  /** What draws a glyph, with its subroutines written out. */
  Charstring charstring(int glyph) {
    Part part = part(partOf(glyph));
    return new CharstringReader(globalSubroutines, part.subroutines()).read(charStrings.get(glyph));
  }

  @Override
  public int left(int glyph) {
    return charstring(glyph).left();
  }

  @Override
  public int right(int glyph) {
    return charstring(glyph).right();
  }

  @Override
  public byte[] subset(Typeface face, List<Integer> glyphs, IntFunction<Body> body) {
    return new CompactSubset(this, face, glyphs, body).bytes();
  }
}
