package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.typeset.SetLine;
import java.util.List;

/**
 * The tables of a story, set to the width of its module.
 *
 * @param lines every line with piece, cell and place
 * @param rules where rules run, below the top
 * @param height of all
 */
record TableSetting(List<CellLine> lines, List<Integer> rules, int height) {
  /** No table. */
  static final TableSetting NONE = new TableSetting(List.of(), List.of(), 0);

  TableSetting {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /**
   * A line of a cell.
   *
   * @param cell row by row from 0; -1 for the caption
   */
  record CellLine(int piece, int cell, SetLine line, int x, int baseline) {}
}
