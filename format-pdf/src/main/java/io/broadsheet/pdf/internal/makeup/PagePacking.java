package io.broadsheet.pdf.internal.makeup;

/**
 * A page packed.
 *
 * @param grid its grid
 * @param layout what stands where
 * @param cost points, white foot and leading included
 */
record PagePacking(Grid grid, Layout layout, int cost) {}
