package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.FontSubset.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A font cut down to some of its glyphs and numbered anew, with the tables that PDF asks for in an
 * embedded TrueType font (ISO 32000-1, 9.9) and no others.
 */
final class SubsetProgram {
  private final Typeface face;
  private final GlyphOutlines outlines;
  private final IntFunction<Body> body;

  /** Old numbers in the order of the new ones; parts of composite glyphs follow at the end. */
  private final List<Integer> glyphs;

  private final Map<Integer, Integer> newNumbers = new HashMap<>();

  /**
   * @param glyphs wanted glyphs in their new order; the first becomes {@code .notdef}. Any further
   *     0 becomes a box
   * @param body tells, by new number, how much of its width a glyph keeps
   */
  SubsetProgram(
      Typeface face, GlyphOutlines outlines, List<Integer> glyphs, IntFunction<Body> body) {
    this.body = body;
    this.face = face;
    this.outlines = outlines;
    this.glyphs = new ArrayList<>(glyphs);
    for (int i = 0; i < glyphs.size(); i++) {
      if (body.apply(i) == Body.WHOLE || body.apply(i) == Body.LEFT_HALF) {
        newNumbers.putIfAbsent(glyphs.get(i), i);
      }
    }
  }

  byte[] bytes() {
    Bytes glyf = new Bytes();
    List<Integer> starts = new ArrayList<>();
    int wanted = glyphs.size();
    for (int i = 0; i < glyphs.size(); i++) { // grows by parts of composites
      starts.add(glyf.size());
      boolean missing = glyphs.get(i) == 0 && i > 0 && i < wanted;
      glyf.all(missing ? box(face.advanceUnits(0)) : outline(i, wanted)).pad(2);
    }
    starts.add(glyf.size());
    boolean longOffsets = glyf.size() > 2 * 0xFFFF;
    TreeMap<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", glyf.toArray());
    tables.put("loca", loca(starts, longOffsets));
    tables.put("head", head(longOffsets));
    tables.put("hhea", changed("hhea", 36, 34, glyphs.size()));
    tables.put("maxp", maxp());
    tables.put("hmtx", hmtx(wanted));
    for (String hints : List.of("cvt", "fpgm", "prep")) {
      face.tables().find(hints).ifPresent(table -> tables.put(hints, table.bytes()));
    }
    return file(tables);
  }

  private byte[] outline(int number, int wanted) {
    int glyph = glyphs.get(number);
    return switch (number < wanted ? body.apply(number) : Body.WHOLE) {
      case WHOLE, LEFT_HALF -> renumbered(glyph);
      case RIGHT_HALF -> outlines.moved(glyph, face.advanceUnits(glyph) / 2, part(glyph));
      case BLANK_HALF -> new byte[0];
    };
  }

  /** The new number of a glyph that another is made of. */
  private int part(int glyph) {
    return newNumbers.computeIfAbsent(
        glyph,
        part -> {
          glyphs.add(part);
          return glyphs.size() - 1;
        });
  }

  private byte[] renumbered(int glyph) {
    byte[] outline = outlines.outline(glyph);
    for (int at : outlines.partsAt(outline)) {
      int old = (outline[at] & 0xFF) << 8 | outline[at + 1] & 0xFF;
      int number = part(old);
      outline[at] = (byte) (number >> 8);
      outline[at + 1] = (byte) number;
    }
    return outline;
  }

  /** Two rectangles, one in the other: what is shown for a character without a glyph. */
  private byte[] box(int advance) {
    MissingBox box = MissingBox.of(advance, face.unitsPerEm());
    int line = box.line();
    int left = box.left();
    int right = left + box.width();
    int top = box.height();
    Bytes glyph = new Bytes();
    glyph.u16(2).u16(left).u16(0).u16(right).u16(top);
    glyph.u16(3).u16(7).u16(0);
    for (int i = 0; i < 8; i++) {
      glyph.u8(1); // a point on the curve, both coordinates as words
    }
    int inside = right - left - 2 * line;
    int high = top - 2 * line;
    for (int step : new int[] {left, 0, right - left, 0, line - right + left, inside, 0, -inside}) {
      glyph.u16(step);
    }
    for (int step : new int[] {0, top, 0, -top, line, 0, high, 0}) {
      glyph.u16(step);
    }
    return glyph.toArray();
  }

  private static byte[] loca(List<Integer> starts, boolean longOffsets) {
    Bytes loca = new Bytes();
    for (int start : starts) {
      if (longOffsets) {
        loca.u32(start);
      } else {
        loca.u16(start / 2);
      }
    }
    return loca.toArray();
  }

  private byte[] head(boolean longOffsets) {
    byte[] head = changed("head", 54, 50, longOffsets ? 1 : 0);
    for (int i = 8; i < 12; i++) {
      head[i] = 0; // the checksum of the whole, set when the whole stands
    }
    return head;
  }

  /** Allows for composite glyphs of one part, though the whole font may have none. */
  private byte[] maxp() {
    Table whole = face.tables().get("maxp");
    byte[] maxp = changed("maxp", whole.length(), 4, glyphs.size());
    if (maxp.length >= 32) {
      atLeast(maxp, 10, whole.u16(6)); // points of a composite: those of a simple glyph
      atLeast(maxp, 12, whole.u16(8)); // contours
      atLeast(maxp, 28, 1); // parts
      atLeast(maxp, 30, 1 + whole.u16(30)); // depth
    }
    return maxp;
  }

  private static void atLeast(byte[] table, int at, int value) {
    int there = (table[at] & 0xFF) << 8 | table[at + 1] & 0xFF;
    int raised = Math.min(0xFFFF, Math.max(there, value));
    table[at] = (byte) (raised >> 8);
    table[at + 1] = (byte) raised;
  }

  private byte[] changed(String tag, int length, int at, int value) {
    byte[] bytes = face.tables().get(tag).part(0, length).bytes();
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
    return bytes;
  }

  private byte[] hmtx(int wanted) {
    Bytes hmtx = new Bytes();
    for (int i = 0; i < glyphs.size(); i++) {
      int glyph = glyphs.get(i);
      boolean missing = glyph == 0 && i > 0 && i < wanted;
      int advance = face.advanceUnits(glyph);
      int bearing = missing ? face.advanceUnits(0) / 10 : face.bearingUnits(glyph);
      Body part = i < wanted ? body.apply(i) : Body.WHOLE;
      hmtx.u16(part == Body.WHOLE ? advance : advance / 2);
      hmtx.u16(
          switch (part) {
            case WHOLE, LEFT_HALF -> bearing;
            case RIGHT_HALF -> bearing - advance / 2;
            case BLANK_HALF -> 0;
          });
    }
    return hmtx.toArray();
  }

  private static byte[] file(TreeMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Bytes head = new Bytes();
    head.u32(0x10000).u16(count).u16(16 * power);
    head.u16(Integer.numberOfTrailingZeros(power)).u16(16 * (count - power));
    Bytes body = new Bytes();
    int bodyAt = 12 + 16 * count;
    int headTableAt = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      String tag = (table.getKey() + "   ").substring(0, 4);
      for (char letter : tag.toCharArray()) {
        head.u8(letter);
      }
      if (table.getKey().equals("head")) {
        headTableAt = bodyAt + body.size();
      }
      head.u32(checksum(table.getValue())).u32(bodyAt + body.size()).u32(table.getValue().length);
      body.all(table.getValue()).pad(4);
    }
    byte[] file = head.all(body.toArray()).toArray();
    byte[] whole = new Bytes().u32(0xB1B0_AFBAL - checksum(file) & 0xFFFF_FFFFL).toArray();
    System.arraycopy(whole, 0, file, headTableAt + 8, 4);
    return file;
  }

  private static long checksum(byte[] bytes) {
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFFL) << 8 * (3 - i % 4);
    }
    return sum & 0xFFFF_FFFFL;
  }
}
