package io.broadsheet.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An OpenType font with PostScript outlines, made here: known by CID, of two parts that have
 * subroutines of their own, with hints, hint masks, flexes and every kind of curve.
 */
final class HandMadeFont {
  private static final Map<String, Integer> OPERATORS =
      Map.ofEntries(
          Map.entry("hstem", 1),
          Map.entry("vstem", 3),
          Map.entry("vmoveto", 4),
          Map.entry("rlineto", 5),
          Map.entry("hlineto", 6),
          Map.entry("vlineto", 7),
          Map.entry("rrcurveto", 8),
          Map.entry("callsubr", 10),
          Map.entry("return", 11),
          Map.entry("endchar", 14),
          Map.entry("hstemhm", 18),
          Map.entry("hintmask", 19),
          Map.entry("rmoveto", 21),
          Map.entry("hmoveto", 22),
          Map.entry("vstemhm", 23),
          Map.entry("rcurveline", 24),
          Map.entry("rlinecurve", 25),
          Map.entry("vvcurveto", 26),
          Map.entry("hhcurveto", 27),
          Map.entry("callgsubr", 29),
          Map.entry("vhcurveto", 30),
          Map.entry("hvcurveto", 31),
          Map.entry("hflex", 0x0C22),
          Map.entry("flex", 0x0C23),
          Map.entry("hflex1", 0x0C24),
          Map.entry("flex1", 0x0C25));

  /** What it has glyphs for, each an em wide; glyph 0 comes before them. */
  static final String CHARACTERS = "ABCD“”一二";

  /** Subroutine numbers are written less 107, the bias of a short index. */
  private static final List<String> GLOBAL =
      List.of("0 100 100 0 0 -100 rlineto return", "-107 callsubr return");

  private static final List<String> LOCAL_ONE =
      List.of("10 20 30 40 50 60 rrcurveto return", "200 vlineto -150 hlineto endchar");

  private static final List<String> GLYPHS =
      List.of(
          "50 0 rmoveto 500 700 -500 hlineto endchar",
          "-20 10 30 hstem 40 50 60 70 vstem 100 20 rmoveto -107 callgsubr -106 callsubr",
          "10 20 hstemhm 30 40 50.5 60 hintmask:E0 70 vmoveto -107 callsubr"
              + " 5 10 20 30 40 vvcurveto 5 10 20 30 40 hhcurveto endchar",
          "300 hmoveto 10 20 30 40 50 60 70 80 90 vhcurveto 10 20 30 40 15 hvcurveto"
              + " 1 2 3 4 5 6 7 8 rcurveline 9 10 11 12 13 14 15 16 rlinecurve endchar",
          "-1300 2000 rmoveto 1 2 3 4 5 6 7 hflex 1 2 3 4 5 6 7 8 9 10 11 12 50 flex"
              + " 1 2 3 4 5 6 7 8 9 hflex1 10 2 30 4 50 6 70 8 90 10 11 flex1 endchar",
          "600 20 vstem 620 400 rmoveto 200 300 -200 hlineto endchar",
          "100 20 vstem 120 400 rmoveto 200 300 -200 hlineto endchar",
          "30 380 rmoveto 940 50 -940 hlineto endchar",
          "880 60 rmoveto -107 callsubr endchar");

  private HandMadeFont() {}

  static byte[] bytes() {
    int count = GLYPHS.size();
    Bytes hmtx = new Bytes();
    for (int i = 0; i < count; i++) {
      hmtx.u16(1000).u16(0);
    }
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("CFF ", outlines());
    tables.put("cmap", cmap());
    Bytes head = new Bytes().all(new byte[18]).u16(1000).all(new byte[34]);
    tables.put("head", head.toArray());
    tables.put(
        "hhea", new Bytes().u32(0x10000).u16(880).u16(-120).all(new byte[26]).u16(count).toArray());
    tables.put("hmtx", hmtx.toArray());
    tables.put("maxp", new Bytes().u32(0x5000).u16(count).toArray());
    return file(tables);
  }

  /** A bare font in the Compact Font Format with the tables of another around it. */
  static byte[] file(Map<String, byte[]> tables) {
    Bytes directory = new Bytes().u32(0x4F54_544FL).u16(tables.size()).u16(0).u16(0).u16(0);
    Bytes body = new Bytes();
    int start = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : new TreeMap<>(tables).entrySet()) {
      directory.all(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).u32(0);
      directory.u32(start + body.size()).u32(table.getValue().length);
      body.all(table.getValue()).pad(4);
    }
    return directory.all(body.toArray()).toArray();
  }

  private static byte[] cmap() {
    int[] characters = CHARACTERS.codePoints().toArray();
    Bytes cmap = new Bytes().u16(0).u16(1).u16(3).u16(10).u32(12).u16(12).u16(0);
    cmap.u32(16 + 12L * characters.length).u32(0).u32(characters.length);
    for (int i = 0; i < characters.length; i++) {
      cmap.u32(characters[i]).u32(characters[i]).u32(i + 1);
    }
    return cmap.toArray();
  }

  static byte[] outlines() {
    byte[] before = {1, 0, 4, 4};
    byte[] names = CompactIndex.of(List.of("HandMade".getBytes(StandardCharsets.US_ASCII)));
    byte[] strings =
        CompactIndex.of(
            List.of(
                "Adobe".getBytes(StandardCharsets.US_ASCII),
                "Identity".getBytes(StandardCharsets.US_ASCII)));
    byte[] global = CompactIndex.of(GLOBAL.stream().map(HandMadeFont::assemble).toList());
    byte[] charStrings = CompactIndex.of(GLYPHS.stream().map(HandMadeFont::assemble).toList());
    byte[] charset = new Bytes().u8(2).u16(1).u16(GLYPHS.size() - 2).toArray();
    byte[] select = new Bytes().u8(0).all(new byte[GLYPHS.size() - 2]).u8(1).u8(1).toArray();
    int topLength = CompactIndex.of(List.of(top(0, 0, 0, 0))).length;
    int at = before.length + names.length + topLength + strings.length + global.length;
    int selectAt = at + charset.length;
    int charStringsAt = selectAt + select.length;
    int partsAt = charStringsAt + charStrings.length;
    return new Bytes()
        .all(before)
        .all(names)
        .all(CompactIndex.of(List.of(top(at, selectAt, charStringsAt, partsAt))))
        .all(strings)
        .all(global)
        .all(charset)
        .all(select)
        .all(charStrings)
        .all(parts(partsAt))
        .toArray();
  }

  private static byte[] top(int charset, int select, int charStrings, int parts) {
    Bytes top = new Bytes();
    CompactDict.write(top, CompactDict.ROS, 391, 392, 0);
    CompactDict.write(top, CompactDict.FONT_BOX, -1300, -200, 1000, 2100);
    CompactDict.write(top, CompactDict.CHARSET, charset);
    CompactDict.write(top, CompactDict.FD_SELECT, select);
    CompactDict.write(top, CompactDict.CHAR_STRINGS, charStrings);
    CompactDict.write(top, CompactDict.FD_ARRAY, parts);
    return top.toArray();
  }

  private static byte[] parts(int start) {
    byte[] one = privates(LOCAL_ONE);
    byte[] two = privates(List.of("80 90 70 60 vhcurveto return"));
    int size = privateDict().length;
    int length = CompactIndex.of(List.of(part(0, 0), part(0, 0))).length;
    int first = start + length;
    return new Bytes()
        .all(CompactIndex.of(List.of(part(size, first), part(size, first + one.length))))
        .all(one)
        .all(two)
        .toArray();
  }

  private static byte[] part(int size, int at) {
    Bytes part = new Bytes();
    CompactDict.write(part, CompactDict.PRIVATE, size, at);
    return part.toArray();
  }

  /** An em is the default width; blue values stand for all hints. */
  private static byte[] privateDict() {
    Bytes dict = new Bytes();
    CompactDict.write(dict, 6, -15, 15, 700, 15);
    CompactDict.write(dict, CompactDict.DEFAULT_WIDTH, 1000);
    CompactDict.write(dict, CompactDict.NOMINAL_WIDTH, 1020);
    CompactDict.write(dict, CompactDict.SUBROUTINES, 21 + 6 + 6 + 6);
    return dict.toArray();
  }

  private static byte[] privates(List<String> subroutines) {
    return new Bytes()
        .all(privateDict())
        .all(CompactIndex.of(subroutines.stream().map(HandMadeFont::assemble).toList()))
        .toArray();
  }

  private static byte[] assemble(String code) {
    Bytes out = new Bytes();
    for (String word : code.split(" ")) {
      String[] masked = word.split(":");
      Integer operator = OPERATORS.get(masked[0]);
      if (operator == null) {
        number(out, word);
        continue;
      }
      if (operator > 0xFF) {
        out.u8(operator >> 8);
      }
      out.u8(operator & 0xFF);
      if (masked.length > 1) {
        out.u8(Integer.parseInt(masked[1], 16));
      }
    }
    return out.toArray();
  }

  private static void number(Bytes out, String word) {
    if (word.contains(".")) {
      out.u8(255).u32(Math.round(Double.parseDouble(word) * 65_536));
    } else {
      out.u8(28).u16(Integer.parseInt(word));
    }
  }
}
