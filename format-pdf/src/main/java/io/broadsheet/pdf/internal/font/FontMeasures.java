package io.broadsheet.pdf.internal.font;

import java.util.Optional;

/**
 * What a font says of its design, from its tables {@code OS/2}, {@code hhea}, {@code head} and
 * {@code post}. Lengths in thousandths of an em.
 *
 * @param ascent above the baseline, positive
 * @param descent below the baseline, positive
 * @param capHeight of a flat capital
 * @param left edge of the box around all glyphs
 * @param bottom of that box
 * @param right edge of that box
 * @param top of that box
 * @param slant in degrees, counter-clockwise from the upright
 * @param weight 100 thin, 400 regular, 700 bold, 900 black
 * @param italic true for a slanted design
 * @param serif true if the font calls itself a serif design
 * @param fixedPitch true if all glyphs are equally wide
 * @param forbidsEmbedding true if its licence bits do
 */
public record FontMeasures(
    int ascent,
    int descent,
    int capHeight,
    int left,
    int bottom,
    int right,
    int top,
    int slant,
    int weight,
    boolean italic,
    boolean serif,
    boolean fixedPitch,
    boolean forbidsEmbedding) {

  private static final int RESTRICTED = 2;

  static FontMeasures of(Tables tables, int unitsPerEm) {
    Table head = tables.get("head");
    Table hhea = tables.get("hhea");
    Optional<Table> os2 = tables.find("OS/2").filter(table -> table.length() >= 78);
    Optional<Table> post = tables.find("post").filter(table -> table.length() >= 16);
    int[] box = new int[4];
    for (int i = 0; i < 4; i++) {
      box[i] = scaled(head.s16(36 + 2 * i), unitsPerEm);
    }
    int ascent = scaled(hhea.s16(4), unitsPerEm);
    int descent = scaled(-hhea.s16(6), unitsPerEm);
    int capHeight =
        os2.filter(table -> table.u16(0) >= 2 && table.length() >= 96)
            .map(table -> scaled(table.s16(88), unitsPerEm))
            .filter(height -> height > 0)
            .orElse(ascent * 7 / 10);
    boolean slanted = (head.u16(44) & 2) != 0;
    return new FontMeasures(
        ascent,
        descent,
        capHeight,
        box[0],
        box[1],
        box[2],
        box[3],
        post.map(table -> table.s16(4)).orElse(0),
        os2.map(table -> table.u16(4)).orElse((head.u16(44) & 1) != 0 ? 700 : 400),
        os2.map(table -> (table.u16(62) & 1) != 0).orElse(slanted),
        os2.map(FontMeasures::isSerif).orElse(false),
        post.map(table -> table.u32(12) != 0).orElse(false),
        os2.map(table -> (table.u16(8) & 0xF) == RESTRICTED).orElse(false));
  }

  /** By the family class (1 to 5 and 7 are serif designs), else by PANOSE (2 to 10). */
  private static boolean isSerif(Table os2) {
    int familyClass = os2.u16(30) >> 8;
    if (familyClass > 0) {
      return familyClass <= 5 || familyClass == 7;
    }
    int serifStyle = os2.u8(33);
    return os2.u8(32) == 2 && serifStyle >= 2 && serifStyle <= 10;
  }

  private static int scaled(int units, int unitsPerEm) {
    return Math.floorDiv(2000 * units + unitsPerEm, 2 * unitsPerEm);
  }
}
