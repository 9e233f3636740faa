package io.broadsheet.pdf.internal.font;

import java.util.ArrayList;
import java.util.List;

/**
 * The drawing of one glyph (Type 2 charstring, Adobe TN 5177) without its width and subroutines.
 *
 * @param steps operators with their operands; the last is endchar
 * @param left edge of the box around all points, in units of the font; 0 if it is blank
 * @param right edge of that box
 */
record Charstring(List<Step> steps, int left, int right) {
  static final int ONE = 0x10000;

  static final int HSTEM = 1;
  static final int VSTEM = 3;
  static final int VMOVE = 4;
  static final int RLINE = 5;
  static final int HLINE = 6;
  static final int VLINE = 7;
  static final int CURVE = 8;
  static final int ENDCHAR = 14;
  static final int HSTEM_MASKED = 18;
  static final int HINTMASK = 19;
  static final int CNTRMASK = 20;
  static final int RMOVE = 21;
  static final int HMOVE = 22;
  static final int VSTEM_MASKED = 23;
  static final int CURVE_LINE = 24;
  static final int LINE_CURVE = 25;
  static final int VV_CURVE = 26;
  static final int HH_CURVE = 27;
  static final int VH_CURVE = 30;
  static final int HV_CURVE = 31;
  static final int HFLEX = 0x0C22;
  static final int FLEX = 0x0C23;
  static final int HFLEX1 = 0x0C24;
  static final int FLEX1 = 0x0C25;

  Charstring {
    steps = List.copyOf(steps);
  }

  /**
   * An operator with its operands.
   *
   * @param operands in 65536ths of a unit
   * @param mask the bytes after a hint mask
   */
  record Step(int operator, int[] operands, byte[] mask) {
    private static final byte[] NO_MASK = {};

    static Step of(int operator, int... units) {
      int[] operands = units.clone();
      for (int i = 0; i < operands.length; i++) {
        operands[i] *= ONE;
      }
      return new Step(operator, operands, NO_MASK);
    }

    /** True if its first operand is the place of the glyph's first upright hint. */
    boolean isUpright() {
      return operator == VSTEM
          || operator == VSTEM_MASKED
          || (operator == HINTMASK || operator == CNTRMASK) && operands.length > 0;
    }

    boolean isMove() {
      return operator == RMOVE || operator == HMOVE || operator == VMOVE;
    }

    /** The same step with what it does first done further right, in units. */
    Step moved(int distance) {
      if (operator == VMOVE) {
        return new Step(RMOVE, new int[] {distance * ONE, operands[0]}, mask);
      }
      int[] moved = operands.clone();
      moved[0] += distance * ONE;
      return new Step(operator, moved, mask);
    }
  }

  /** The same glyph further right, in units. */
  Charstring moved(int distance) {
    List<Step> moved = new ArrayList<>();
    boolean hinted = false;
    boolean placed = false;
    for (Step step : steps) {
      boolean hint = !hinted && step.isUpright();
      boolean move = !placed && step.isMove();
      moved.add(hint || move ? step.moved(distance) : step);
      hinted |= hint;
      placed |= move;
    }
    return new Charstring(moved, left + distance, right + distance);
  }

  /** As a font holds it, for a part whose nominal width is 0. */
  byte[] bytes(int width) {
    Bytes out = new Bytes();
    number(out, width * ONE);
    for (Step step : steps) {
      for (int operand : step.operands()) {
        number(out, operand);
      }
      if (step.operator() > 0xFF) {
        out.u8(step.operator() >> 8);
      }
      out.u8(step.operator() & 0xFF).all(step.mask());
    }
    return out.toArray();
  }

  private static void number(Bytes out, int fixed) {
    int whole = fixed >> 16;
    if ((fixed & 0xFFFF) != 0) {
      out.u8(255).u32(fixed);
    } else if (whole >= -107 && whole <= 107) {
      out.u8(whole + 139);
    } else if (whole >= 108 && whole <= 1131) {
      out.u8(247 + (whole - 108 >> 8)).u8(whole - 108 & 0xFF);
    } else if (whole <= -108 && whole >= -1131) {
      out.u8(251 + (-whole - 108 >> 8)).u8(-whole - 108 & 0xFF);
    } else {
      out.u8(28).u16(whole);
    }
  }
}
