package io.broadsheet.cli;

/**
 * Lines of the source.
 *
 * @param from the first, from 1; 0 if not known
 * @param to the last
 */
record LineSpan(int from, int to) {
  static final LineSpan UNKNOWN = new LineSpan(0, 0);

  boolean isKnown() {
    return from > 0;
  }

  /** True if all lines of the other are among these. */
  boolean has(LineSpan other) {
    return isKnown() && other.from >= from && other.to <= to;
  }

  /** The lines from the first of this to the last of another. */
  LineSpan with(LineSpan other) {
    if (!isKnown() || !other.isKnown()) {
      return isKnown() ? this : other;
    }
    return new LineSpan(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** Such as {@code 12} or {@code 12-14}; empty if not known. */
  @Override
  public String toString() {
    if (!isKnown()) {
      return "";
    }
    return from == to ? Integer.toString(from) : from + "-" + to;
  }
}
