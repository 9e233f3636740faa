package io.broadsheet.pdf.internal.makeup;

import java.util.List;

/**
 * What the make-up is asked for; lengths in thousandths of a point.
 *
 * @param sheets papers to try, the first on which everything fits; the last holds what fits on none
 * @param bodySizes sizes of running text to choose from; empty for the usual ones
 * @param remade true to pack all stories anew, false to keep them on the pages of the source
 */
public record MakeupOptions(List<Sheet> sheets, List<Integer> bodySizes, boolean remade) {
  public MakeupOptions {
    sheets = List.copyOf(sheets);
    bodySizes = List.copyOf(bodySizes);
  }

  /**
   * A sheet of paper.
   *
   * @param name for reports
   * @param margin on all four sides
   * @param columns how many
   * @param gutter the least space between columns
   */
  public record Sheet(String name, int width, int height, int margin, int columns, int gutter) {}
}
