package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.Charstring.Step;
import io.broadsheet.pdf.internal.font.CompactFont.Part;
import io.broadsheet.pdf.internal.font.FontSubset.Body;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A font in the Compact Font Format cut down to some of its glyphs: known by CID, each CID the
 * glyph's new number (ISO 32000-1, 9.9, CIDFontType0C). Subroutines are written out; of each part
 * of the font that is used, the hints stay.
 */
final class CompactSubset {
  /** Strings 391 and 392, the first of a font's own, and 0: Adobe, Identity, 0. */
  private static final byte[] ROS = {(byte) 248, 27, (byte) 248, 28, (byte) 139, 12, 30};

  private final CompactFont font;
  private final Typeface face;
  private final List<Integer> glyphs;
  private final IntFunction<Body> body;

  /** New numbers of the parts, in the order of their first use. */
  private final Map<Integer, Integer> parts = new LinkedHashMap<>();

  CompactSubset(CompactFont font, Typeface face, List<Integer> glyphs, IntFunction<Body> body) {
    this.font = font;
    this.face = face;
    this.glyphs = glyphs;
    this.body = body;
  }

  byte[] bytes() {
    byte[] charStrings = charStrings();
    byte[] head = new Bytes().u8(1).u8(0).u8(4).u8(4).all(index(face.name())).toArray();
    byte[] afterTop =
        new Bytes().all(index("Adobe", "Identity")).all(CompactIndex.of(List.of())).toArray();
    int charset = head.length + CompactIndex.of(List.of(top(0, 0, 0, 0))).length + afterTop.length;
    byte[] charsetBytes = charset();
    int select = charset + charsetBytes.length;
    byte[] selectBytes = select();
    int strings = select + selectBytes.length;
    int array = strings + charStrings.length;
    return new Bytes()
        .all(head)
        .all(CompactIndex.of(List.of(top(charset, select, strings, array))))
        .all(afterTop)
        .all(charsetBytes)
        .all(selectBytes)
        .all(charStrings)
        .all(parts(array))
        .toArray();
  }

  private static byte[] index(String... strings) {
    List<byte[]> pieces = new ArrayList<>();
    for (String string : strings) {
      pieces.add(string.getBytes(StandardCharsets.ISO_8859_1));
    }
    return CompactIndex.of(pieces);
  }

  private byte[] top(int charset, int select, int charStrings, int array) {
    Bytes top = new Bytes();
    top.all(ROS);
    boolean byCid = font.top().has(CompactDict.ROS);
    font.top()
        .copy(
            top,
            entry -> entry == CompactDict.FONT_BOX || byCid && entry == CompactDict.FONT_MATRIX);
    CompactDict.write(top, CompactDict.CID_COUNT, glyphs.size());
    CompactDict.write(top, CompactDict.CHARSET, charset);
    CompactDict.write(top, CompactDict.FD_SELECT, select);
    CompactDict.write(top, CompactDict.CHAR_STRINGS, charStrings);
    CompactDict.write(top, CompactDict.FD_ARRAY, array);
    return top.toArray();
  }

  /** Format 2: one range. */
  private byte[] charset() {
    Bytes charset = new Bytes().u8(2);
    return glyphs.size() > 1 ? charset.u16(1).u16(glyphs.size() - 2).toArray() : charset.toArray();
  }

  /** Format 3: ranges of glyphs of the same part. */
  private byte[] select() {
    Bytes ranges = new Bytes();
    int count = 0;
    int last = -1;
    for (int i = 0; i < glyphs.size(); i++) {
      int part = parts.get(font.partOf(glyphs.get(i)));
      if (part != last) {
        ranges.u16(i).u8(part);
        count++;
        last = part;
      }
    }
    return new Bytes().u8(3).u16(count).all(ranges.toArray()).u16(glyphs.size()).toArray();
  }

  private byte[] charStrings() {
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      parts.putIfAbsent(font.partOf(glyphs.get(i)), parts.size());
      all.add(charString(i));
    }
    return CompactIndex.of(all);
  }

  private byte[] charString(int number) {
    int glyph = glyphs.get(number);
    int advance = face.advanceUnits(glyph);
    if (glyph == 0 && number > 0) {
      return box(advance).bytes(advance);
    }
    Charstring whole = font.charstring(glyph);
    return switch (body.apply(number)) {
      case WHOLE -> whole.bytes(advance);
      case LEFT_HALF -> whole.bytes(advance / 2);
      case RIGHT_HALF -> whole.moved(-(advance / 2)).bytes(advance / 2);
      case BLANK_HALF ->
          new Charstring(List.of(Step.of(Charstring.ENDCHAR)), 0, 0).bytes(advance / 2);
    };
  }

  /** Two rectangles, one in the other: what is shown for a character without a glyph. */
  private Charstring box(int advance) {
    MissingBox box = MissingBox.of(advance, face.unitsPerEm());
    int inside = box.width() - 2 * box.line();
    int high = box.height() - 2 * box.line();
    List<Step> steps =
        List.of(
            Step.of(Charstring.HMOVE, box.left()),
            Step.of(Charstring.HLINE, box.width(), box.height(), -box.width()),
            Step.of(Charstring.RMOVE, box.line(), box.line() - box.height()),
            Step.of(Charstring.VLINE, high, inside, -high),
            Step.of(Charstring.ENDCHAR));
    return new Charstring(steps, box.left(), box.left() + box.width());
  }

  private byte[] parts(int start) {
    int length = CompactIndex.of(dicts(0)).length;
    Bytes out = new Bytes().all(CompactIndex.of(dicts(start + length)));
    parts.keySet().forEach(part -> out.all(privates(font.part(part))));
    return out.toArray();
  }

  private List<byte[]> dicts(int privatesAt) {
    List<byte[]> dicts = new ArrayList<>();
    int at = privatesAt;
    for (int number : parts.keySet()) {
      Part part = font.part(number);
      int size = privates(part).length;
      Bytes dict = new Bytes();
      part.dict().copy(dict, entry -> entry == CompactDict.FONT_MATRIX);
      CompactDict.write(dict, CompactDict.PRIVATE, size, at);
      dicts.add(dict.toArray());
      at += size;
    }
    return dicts;
  }

  /** The hints; widths stand in the glyphs themselves. */
  private static byte[] privates(Part part) {
    Bytes out = new Bytes();
    part.privates()
        .copy(
            out,
            entry ->
                entry != CompactDict.SUBROUTINES
                    && entry != CompactDict.DEFAULT_WIDTH
                    && entry != CompactDict.NOMINAL_WIDTH);
    return out.toArray();
  }
}
