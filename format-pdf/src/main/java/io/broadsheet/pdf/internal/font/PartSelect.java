package io.broadsheet.pdf.internal.font;

/** Which part of a font a glyph belongs to: FDSelect (Adobe TN 5176, 19). */
final class PartSelect {
  /** For a font of one part. */
  static final PartSelect ONLY = new PartSelect();

  private final Table font;
  private final int start;
  private final int format;
  private final int parts;

  private PartSelect() {
    font = null;
    start = 0;
    format = -1;
    parts = 1;
  }

  PartSelect(Table font, int start, int parts) {
    this.font = font;
    this.start = start;
    this.format = font.u8(start);
    this.parts = parts;
    if (format != 0 && format != 3) {
      throw new IndexOutOfBoundsException("parts selected in format " + format);
    }
  }

  int part(int glyph) {
    if (format < 0) {
      return 0;
    }
    int part = format == 0 ? font.u8(start + 1 + glyph) : inRanges(glyph);
    if (part >= parts) {
      throw new IndexOutOfBoundsException("a glyph of part " + part + " of " + parts);
    }
    return part;
  }

  private int inRanges(int glyph) {
    int low = 0;
    int high = font.u16(start + 1) - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (font.u16(start + 3 + 3 * middle) <= glyph) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return font.u8(start + 5 + 3 * low);
  }
}
