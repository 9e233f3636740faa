package io.broadsheet.pdf.internal.typeset;

import io.broadsheet.pdf.internal.typeset.Measure.Alignment;

/**
 * What a line costs in the balance of its paragraph. After Knuth and Plass, "Breaking Paragraphs
 * into Lines" (1981), in integers; a last line of a single character (孤字) costs as much as a gaping
 * line.
 */
final class Badness {
  /** Strain from which a justified line is left ragged instead, in thousandths. */
  static final int GAPING = 3_000;

  private static final long OVERFULL = 1_000_000_000_000L;
  private static final long LONELY = 3_000;

  private Badness() {}

  /** Strain of a line: how much its gaps must give, in thousandths of what they may. */
  static long strain(Galley galley, int start, int end, long room) {
    long slack = room - galley.width(start, end);
    if (slack == 0) {
      return 0;
    }
    long give = slack > 0 ? galley.stretch(start, end) : galley.shrink(start, end);
    return give == 0 ? Long.signum(slack) * 1_000_000L : slack * 1_000 / give;
  }

  /** Demerits of a line; never negative. */
  static long demerits(Galley galley, int start, int end, Measure measure) {
    boolean last = end == galley.length();
    long room = measure.width() - (start == 0 ? measure.indent() : 0);
    long penalty = galley.cost(end);
    if (last && isLonely(galley, start, end)) {
      penalty += LONELY;
    }
    long bad;
    if (measure.alignment() == Alignment.JUSTIFIED) {
      long strain = strain(galley, start, end, room);
      if (strain < -1_000) {
        return OVERFULL + (galley.width(start, end) - room);
      }
      bad = last && strain > 0 ? 0 : justified(strain);
    } else {
      long slack = room - galley.width(start, end);
      if (slack < 0) {
        return OVERFULL - slack;
      }
      bad = last ? 0 : 400 * (slack * 1_000 / room) * (slack * 1_000 / room) / 1_000_000;
    }
    return (10 + bad) * (10 + bad) + penalty * penalty;
  }

  private static boolean isLonely(Galley galley, int start, int end) {
    return start > 0 && galley.isCjk() && galley.weight(start, end) < 2;
  }

  /** The cube of the strain up to five times what is allowed, a straight line from there. */
  private static long justified(long strain) {
    long s = Math.abs(strain);
    return s <= 5_000 ? s * s * s / 10_000_000 : 12_500 + (Math.min(s, 1_000_000) - 5_000) * 10;
  }
}
