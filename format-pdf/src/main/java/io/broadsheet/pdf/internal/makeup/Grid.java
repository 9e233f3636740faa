package io.broadsheet.pdf.internal.makeup;

/**
 * The grid of one page: columns from left to right, rows of the leading from top to bottom, the
 * same for all that stands on it.
 *
 * @param left left edge of the first column
 * @param top upper edge of the first row
 * @param columns how many columns
 * @param columnWidth width of each
 * @param gutter space between two
 * @param leading height of a row
 * @param ascent where the baseline lies below the upper edge of its row
 */
record Grid(int left, int top, int columns, int columnWidth, int gutter, int leading, int ascent) {

  int x(int column) {
    return left + column * (columnWidth + gutter);
  }

  /** Width of neighbouring columns with the gutters between them. */
  int width(int span) {
    return span * columnWidth + (span - 1) * gutter;
  }

  int y(int row) {
    return top + row * leading;
  }

  int baseline(int row) {
    return y(row) + ascent;
  }

  /** Rows that hold a height. */
  int rows(int height) {
    return (height + leading - 1) / leading;
  }
}
