package io.broadsheet.pdf.internal.typeset;

import java.util.List;

/** A paragraph in type, not yet cut into lines: the pieces, the gaps after them, and line ends. */
final class Galley {
  private final List<Sort> sorts;
  private final Gap[] gaps;
  private final int[] costs;
  private final boolean[] divided;
  private final boolean cjk;
  private final Directions directions;
  private final long[] widths;
  private final long[] stretches;
  private final long[] shrinks;

  /** For each end of a line, the end of what is seen: spaces before it hang in the margin. */
  private final int[] inkEnd;

  /**
   * What a galley is made of.
   *
   * @param sorts the pieces
   * @param costs what it costs to begin a line at each; the last entry is the end
   * @param divided where a line that ends before a piece shows a hyphen
   */
  record Pieces(List<Sort> sorts, int[] costs, boolean[] divided) {
    Galley galley(boolean cjk, Directions directions) {
      return new Galley(this, cjk, directions);
    }
  }

  private Galley(Pieces pieces, boolean cjk, Directions directions) {
    this.directions = directions;
    this.sorts = pieces.sorts();
    this.costs = pieces.costs();
    this.divided = pieces.divided();
    this.cjk = cjk;
    int n = sorts.size();
    gaps = new Gap[n];
    widths = new long[n + 1];
    stretches = new long[n + 1];
    shrinks = new long[n + 1];
    inkEnd = new int[n + 1];
    for (int i = 0; i < n; i++) {
      gaps[i] = gap(i);
      widths[i + 1] = widths[i] + sorts.get(i).width() + gaps[i].width();
      stretches[i + 1] = stretches[i] + gaps[i].stretch();
      shrinks[i + 1] = shrinks[i] + gaps[i].shrink();
      inkEnd[i + 1] = sorts.get(i).isSpace() ? inkEnd[i] : i + 1;
    }
  }

  private Gap gap(int i) {
    if (i + 1 == sorts.size()) {
      return new Gap(0, 0, 0);
    }
    Sort left = sorts.get(i);
    Sort right = sorts.get(i + 1);
    Gap gap = cjk ? Gap.cjk(left, right) : Gap.alphabetic(left, right);
    return gap.kerned(left, right);
  }

  int length() {
    return sorts.size();
  }

  Sort sort(int i) {
    return sorts.get(i);
  }

  Gap gapAfter(int i) {
    return gaps[i];
  }

  Directions directions() {
    return directions;
  }

  boolean isCjk() {
    return cjk;
  }

  /** What it costs to begin a line at a sort; {@link LineEnds#NEVER} where none may. */
  int cost(int at) {
    return costs[at];
  }

  /** True if a line that ends before this sort shows a hyphen. */
  boolean isDivided(int at) {
    return divided[at];
  }

  /** After the last piece that is seen on a line. */
  int inkEnd(int start, int end) {
    return Math.max(start, inkEnd[end]);
  }

  /** Natural width of a line: wide marks at its ends keep their half only. */
  long width(int start, int end) {
    int ink = inkEnd(start, end);
    if (ink == start) {
      return 0;
    }
    long width = widths[ink] - gaps[ink - 1].width() - widths[start];
    return width - blankBefore(start) - blankAfter(ink - 1) + hyphen(end);
  }

  long stretch(int start, int end) {
    int ink = inkEnd(start, end);
    return ink == start ? 0 : stretches[ink - 1] - stretches[start];
  }

  long shrink(int start, int end) {
    int ink = inkEnd(start, end);
    return ink == start ? 0 : shrinks[ink - 1] - shrinks[start];
  }

  int blankBefore(int at) {
    Sort sort = sorts.get(at);
    return sort.kind() == Sort.Kind.OPENING ? sort.halfBlank() : 0;
  }

  private int blankAfter(int at) {
    Sort sort = sorts.get(at);
    return sort.kind() == Sort.Kind.CLOSING ? sort.halfBlank() : 0;
  }

  private int hyphen(int end) {
    return end < divided.length && divided[end] ? hyphenWidth(sorts.get(end - 1)) : 0;
  }

  static int hyphenWidth(Sort before) {
    return (int) ((long) before.face().advance(before.face().glyph('-')) * before.size() / 1000);
  }

  /** How many pieces of a line are more than closing marks and spaces. */
  int weight(int start, int end) {
    int weight = 0;
    for (int i = start; i < end; i++) {
      Sort.Kind kind = sorts.get(i).kind();
      if (kind != Sort.Kind.SPACE && kind != Sort.Kind.CLOSING && kind != Sort.Kind.POINT) {
        weight++;
      }
    }
    return weight;
  }
}
