package io.broadsheet.pdf.internal.font;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A DICT of the Compact Font Format (Adobe TN 5176, 4): operators with their operands, which stay
 * as they are written, save that whole numbers can be asked for.
 */
final class CompactDict {
  static final int FONT_BOX = 5;
  static final int CHARSET = 15;
  static final int CHAR_STRINGS = 17;
  static final int PRIVATE = 18;
  static final int SUBROUTINES = 19;
  static final int DEFAULT_WIDTH = 20;
  static final int NOMINAL_WIDTH = 21;
  static final int FONT_MATRIX = 0x0C07;
  static final int ROS = 0x0C1E;
  static final int CID_COUNT = 0x0C22;
  static final int FD_ARRAY = 0x0C24;
  static final int FD_SELECT = 0x0C25;

  private static final int REAL = 30;

  private final Map<Integer, Table> entries = new LinkedHashMap<>();

  CompactDict(Table dict) {
    int from = 0;
    int at = 0;
    while (at < dict.length()) {
      int b = dict.u8(at);
      if (b > 21) {
        at = afterOperand(dict, at);
        continue;
      }
      int operator = b == 12 ? 0x0C00 | dict.u8(at + 1) : b;
      entries.put(operator, dict.part(from, at - from));
      at += b == 12 ? 2 : 1;
      from = at;
    }
  }

  private static int afterOperand(Table dict, int at) {
    int b = dict.u8(at);
    if (b == REAL) {
      int end = at + 1;
      while ((dict.u8(end) & 0xF) != 0xF && dict.u8(end) >> 4 != 0xF) {
        end++;
      }
      return end + 1;
    }
    return at + (b == 29 ? 5 : b == 28 ? 3 : b >= 247 ? 2 : 1);
  }

  boolean has(int operator) {
    return entries.containsKey(operator);
  }

  /** An operand that is a whole number, counted from 0. */
  Optional<Integer> number(int operator, int operand) {
    Table operands = entries.get(operator);
    if (operands == null) {
      return Optional.empty();
    }
    int at = 0;
    for (int i = 0; i < operand; i++) {
      at = afterOperand(operands, at);
    }
    return Optional.of(number(operands, at));
  }

  private static int number(Table dict, int at) {
    int b = dict.u8(at);
    if (b == 28) {
      return dict.s16(at + 1);
    }
    if (b == 29) {
      return (int) dict.u32(at + 1);
    }
    if (b >= 32 && b <= 246) {
      return b - 139;
    }
    if (b >= 247 && b <= 250) {
      return (b - 247) * 256 + dict.u8(at + 1) + 108;
    }
    if (b >= 251 && b <= 254) {
      return (251 - b) * 256 - dict.u8(at + 1) - 108;
    }
    throw new IndexOutOfBoundsException("no whole number where the font needs one");
  }

  /** Writes entries as they stand, all or but some. */
  void copy(Bytes out, IntPredicate wanted) {
    entries.forEach(
        (operator, operands) -> {
          if (wanted.test(operator)) {
            operator(out.all(operands.bytes()), operator);
          }
        });
  }

  /** Writes an entry of whole numbers, each in five bytes, so that its length is known before. */
  static void write(Bytes out, int operator, int... operands) {
    for (int operand : operands) {
      out.u8(29).u32(operand);
    }
    operator(out, operator);
  }

  private static void operator(Bytes out, int operator) {
    if (operator > 0xFF) {
      out.u8(operator >> 8);
    }
    out.u8(operator & 0xFF);
  }
}
