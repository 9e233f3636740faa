package io.broadsheet.pdf.internal.font;

import io.broadsheet.pdf.internal.font.Charstring.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what draws a glyph (Type 2 charstring, Adobe TN 5177) and writes its subroutines out, so
 * that it needs none. Anything that the format forbids throws {@link IndexOutOfBoundsException}.
 */
final class CharstringReader {
  private static final int CALL_SUBROUTINE = 10;
  private static final int RETURN = 11;
  private static final int ESCAPE = 12;
  private static final int SHORT = 28;
  private static final int CALL_GLOBAL = 29;

  /**
   * A bit for each operator of one byte that stands by itself: 1, 3 to 8, 14, 18, 21 to 27, 30, 31.
   */
  private static final int KNOWN = 0xCFE4_41FA;

  private static final int DEEPEST = 10;
  private static final int MOST_OPERANDS = 513;
  private static final int MOST_STEPS = 20_000;

  private final CompactIndex global;
  private final CompactIndex local;
  private final List<Step> steps = new ArrayList<>();
  private final InkBox box = new InkBox();
  private int[] stack = new int[48];
  private int depth;
  private int hints;
  private int read;
  private boolean begun;
  private boolean ended;

  /**
   * @param local subroutines of the glyph's part of the font, or null if it has none
   */
  CharstringReader(CompactIndex global, CompactIndex local) {
    this.global = global;
    this.local = local;
  }

  Charstring read(Table charstring) {
    run(charstring, 0);
    if (!ended) {
      add(Charstring.ENDCHAR, new byte[0]);
    }
    return new Charstring(steps, box.left(), box.right());
  }

  private void run(Table code, int level) {
    if (level > DEEPEST) {
      throw new IndexOutOfBoundsException("subroutines call each other too deeply");
    }
    int at = 0;
    while (at < code.length() && !ended) {
      int b = code.u8(at);
      if (b >= 32 || b == SHORT) {
        at = operand(code, at);
        continue;
      }
      at++;
      switch (b) {
        case RETURN -> {
          return;
        }
        case CALL_SUBROUTINE -> call(local, level);
        case CALL_GLOBAL -> call(global, level);
        case ESCAPE -> add(flex(code.u8(at++)), new byte[0]);
        case Charstring.HINTMASK, Charstring.CNTRMASK -> at = mask(code, b, at);
        default -> add(known(b), new byte[0]);
      }
    }
  }

  private static int known(int operator) {
    if ((KNOWN >> operator & 1) == 0) {
      throw new IndexOutOfBoundsException("a glyph with the unknown operator " + operator);
    }
    return operator;
  }

  private int operand(Table code, int at) {
    int b = code.u8(at);
    if (b == SHORT) {
      push(code.s16(at + 1) * Charstring.ONE);
      return at + 3;
    }
    if (b == 255) {
      push((int) code.u32(at + 1));
      return at + 5;
    }
    if (b <= 246) {
      push((b - 139) * Charstring.ONE);
      return at + 1;
    }
    int whole =
        b <= 250
            ? (b - 247) * 256 + code.u8(at + 1) + 108
            : (251 - b) * 256 - code.u8(at + 1) - 108;
    push(whole * Charstring.ONE);
    return at + 2;
  }

  private void push(int operand) {
    if (depth == MOST_OPERANDS) {
      throw new IndexOutOfBoundsException("a glyph with too many operands");
    }
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    stack[depth++] = operand;
  }

  private void call(CompactIndex subroutines, int level) {
    if (subroutines == null || depth == 0) {
      throw new IndexOutOfBoundsException("a subroutine that is not there");
    }
    int count = subroutines.count();
    int bias = count < 1240 ? 107 : count < 33_900 ? 1131 : 32_768;
    int number = (stack[--depth] >> 16) + bias;
    if (++read > MOST_STEPS) {
      throw new IndexOutOfBoundsException("a glyph that calls too many subroutines");
    }
    run(subroutines.get(number), level + 1);
  }

  private static int flex(int operator) {
    int whole = ESCAPE << 8 | operator;
    if (whole < Charstring.HFLEX || whole > Charstring.FLEX1) {
      throw new IndexOutOfBoundsException("a glyph that calculates (operator 12 " + operator + ")");
    }
    return whole;
  }

  private int mask(Table code, int operator, int at) {
    int operands = depth - (begun ? 0 : depth % 2);
    hints += operands / 2;
    int bytes = (hints + 7) / 8;
    add(operator, code.part(at, bytes).bytes());
    return at + bytes;
  }

  /** A step with all operands that have come together, but the glyph's width. */
  private void add(int operator, byte[] mask) {
    if (++read > MOST_STEPS) {
      throw new IndexOutOfBoundsException("a glyph with too many steps");
    }
    int from = begun ? 0 : Math.min(depth, widthBefore(operator));
    begun = true;
    int[] operands = Arrays.copyOfRange(stack, from, depth);
    depth = 0;
    switch (operator) {
      case Charstring.HSTEM, Charstring.VSTEM, Charstring.HSTEM_MASKED, Charstring.VSTEM_MASKED ->
          hints += operands.length / 2;
      case Charstring.ENDCHAR -> end(operands);
      default -> {}
    }
    Step step = new Step(operator, operands, mask);
    box.add(step);
    steps.add(step);
  }

  private void end(int[] operands) {
    if (operands.length > 0) {
      throw new IndexOutOfBoundsException("a glyph composed of two others by their codes");
    }
    ended = true;
  }

  /** How many operands before the first operator's own are a width: one or none. */
  private int widthBefore(int operator) {
    return switch (operator) {
      case Charstring.HSTEM,
          Charstring.VSTEM,
          Charstring.HSTEM_MASKED,
          Charstring.VSTEM_MASKED,
          Charstring.HINTMASK,
          Charstring.CNTRMASK ->
          depth % 2;
      case Charstring.RMOVE -> depth > 2 ? 1 : 0;
      case Charstring.HMOVE, Charstring.VMOVE -> depth > 1 ? 1 : 0;
      case Charstring.ENDCHAR -> depth == 1 || depth == 5 ? 1 : 0;
      default -> 0;
    };
  }
}
