package io.broadsheet.pdf.internal.makeup;

/**
 * What a page's faults cost, in points; a make-up with fewer points is the better one. One white
 * cell (a row of a column) is ten points; everything else is weighed against that.
 */
final class Cost {
  /** A row of one column left white inside the page. */
  static final int WHITE_CELL = 10;

  /** A row of one column of air that a headline can take without looking empty. */
  static final int AIR_CELL = 3;

  /** Rows of air that a module can take over and under its headline. */
  static final int AIR_ROWS = 2;

  /** A row of one column left white at the foot of the page. */
  static final int FOOT_CELL = 4;

  /** Two stories that stand in another order than in the edition, for each. */
  static final int OUT_OF_ORDER = 14;

  /** Two headlines of the same size side by side. */
  static final int TOMBSTONE = 30;

  /** For each column that the lead's headline falls short of its least span. */
  static final int NARROW_LEAD = 80;

  /** A story over the whole width that is not the lead: a page of stripes looks dull. */
  static final int BANNER = 30;

  /** A thousandth of the body size that the leading stands off the ideal: points per hundred. */
  static final int LEADING = 90;

  /** Each em that the gutter is wider than one and a half. */
  static final int WIDE_GUTTER = 120;

  private Cost() {}
}
