package io.broadsheet.pdf.internal.output;

/** The operand of one show operator: codes and the moves between them. */
final class GlyphString {
  private final StringBuilder out;
  private final StringBuilder codes = new StringBuilder();
  private boolean open;
  private boolean moved;

  GlyphString(StringBuilder out) {
    this.out = out;
  }

  /** Moves the next glyph to the left, in thousandths of an em. */
  void move(long distance) {
    if (distance == 0) {
      return;
    }
    if (open) {
      codes.append('>');
      open = false;
    }
    codes.append(distance);
    moved = true;
  }

  void glyph(int code) {
    if (!open) {
      codes.append('<');
      open = true;
    }
    codes.append(UnicodeMap.hex(code));
  }

  /** Writes what has come together. */
  void end() {
    if (codes.length() == 0) {
      return;
    }
    if (open) {
      codes.append('>');
    }
    if (moved) {
      out.append('[').append(codes).append("]TJ\n");
    } else {
      out.append(codes).append("Tj\n");
    }
    codes.setLength(0);
    open = false;
    moved = false;
  }
}
