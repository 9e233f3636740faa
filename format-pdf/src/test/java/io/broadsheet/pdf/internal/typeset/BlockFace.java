package io.broadsheet.pdf.internal.typeset;

import io.broadsheet.pdf.internal.font.Face;

/**
 * A face whose measures are plain to see: squares are an em wide, letters half, spaces a quarter.
 * It has a glyph for all but the private use area.
 */
public final class BlockFace implements Face {
  public static final Face FACE = new BlockFace();
  public static final int SIZE = 10_000;

  @Override
  public String name() {
    return "Block";
  }

  @Override
  public int glyph(int codePoint) {
    return codePoint >= 0xE000 && codePoint < 0xF900 ? 0 : codePoint;
  }

  @Override
  public int advance(int glyph) {
    if (glyph == ' ') {
      return 250;
    }
    return glyph >= 0x2E80 || "“”‘’—…●■".indexOf(glyph) >= 0 ? 1000 : 500;
  }

  @Override
  public int ascent() {
    return 880;
  }

  @Override
  public int descent() {
    return 120;
  }

  @Override
  public int capHeight() {
    return 700;
  }

  static Copy copy(String text) {
    return Copy.of(text, new TypeStyle(codePoint -> FACE, SIZE), "");
  }

  static String words(SetLine line) {
    StringBuilder words = new StringBuilder();
    line.runs().forEach(run -> run.glyphs().forEach(glyph -> words.append(glyph.text())));
    return words.toString();
  }
}
