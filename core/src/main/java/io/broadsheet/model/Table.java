package io.broadsheet.model;

import java.util.List;
import java.util.Optional;

/**
 * A table: scores, prices, weather.
 *
 * @param caption what it shows, if printed
 * @param rows from top to bottom, at least one, all with the same number of cells
 */
public record Table(Optional<Text> caption, List<Row> rows) implements Block {
  public Table {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a table has a row");
    }
    if (rows.stream().mapToInt(row -> row.cells().size()).distinct().count() != 1) {
      throw new IllegalArgumentException("the rows of a table have the same number of cells");
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }

  /**
   * One row.
   *
   * @param heading true for a row of column headings
   * @param cells from left to right, at least one
   */
  public record Row(boolean heading, List<Text> cells) {
    public Row {
      cells = List.copyOf(cells);
      if (cells.isEmpty()) {
        throw new IllegalArgumentException("a row has a cell");
      }
    }
  }
}
