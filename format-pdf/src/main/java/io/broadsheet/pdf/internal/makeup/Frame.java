package io.broadsheet.pdf.internal.makeup;

/**
 * The room on a page for stories.
 *
 * @param left left edge
 * @param top upper edge, below nameplate or folio
 * @param width of the type area
 * @param height of the type area
 * @param columns how many columns
 * @param gutter the least space between two; a square script adds what is left over after whole
 *     characters
 */
record Frame(int left, int top, int width, int height, int columns, int gutter) {

  /** The grid with a leading. */
  Grid grid(TypeScale scale, int leading) {
    int room = (width - (columns - 1) * gutter) / columns;
    int column = scale.cjk() && room > 4 * scale.body() ? room / scale.body() * scale.body() : room;
    int between = columns == 1 ? 0 : (width - columns * column) / (columns - 1);
    return new Grid(
        left, top, columns, columns == 1 ? width : column, between, leading, scale.ascent());
  }

  /** Rows that fit with a leading, and the row of air below the last module. */
  int rows(TypeScale scale, int leading) {
    return (height - scale.body()) / leading + 2;
  }
}
