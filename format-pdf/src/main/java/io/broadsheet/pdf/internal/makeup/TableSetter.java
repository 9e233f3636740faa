package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Table;
import io.broadsheet.pdf.internal.makeup.TableSetting.CellLine;
import io.broadsheet.pdf.internal.typeset.Copy;
import io.broadsheet.pdf.internal.typeset.Fount;
import io.broadsheet.pdf.internal.typeset.Measure;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import io.broadsheet.pdf.internal.typeset.SetLine;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets tables: columns as wide as their words ask for, shared out over the width. */
final class TableSetter {
  private final Typesetter typesetter;
  private final Founts founts;
  private final TypeScale scale;
  private final Story story;
  private final CopyMaker copies;
  private final List<CellLine> lines = new ArrayList<>();
  private final List<Integer> rules = new ArrayList<>();
  private int y;

  TableSetter(Typesetter typesetter, Founts founts, TypeScale scale, Story story) {
    this.typesetter = typesetter;
    this.founts = founts;
    this.scale = scale;
    this.story = story;
    this.copies = new CopyMaker(founts, story.language().orElse(""));
  }

  /** All tables of the story. */
  TableSetting set(int width) {
    for (int i = 0; i < story.pieces().size(); i++) {
      Piece piece = story.pieces().get(i);
      if (piece.kind() == Piece.Kind.TABLE_CAPTION) {
        Copy copy = copies.copy(piece, founts.label(), scale.caption());
        y += scale.body() / 2;
        y = cell(i, -1, copy, 0, width, y);
      } else if (piece.kind() == Piece.Kind.TABLE) {
        y += scale.body() / 3;
        table(i, piece.table().orElseThrow(), width);
      }
    }
    return lines.isEmpty() && rules.isEmpty()
        ? TableSetting.NONE
        : new TableSetting(lines, rules, y + scale.body() / 3);
  }

  private void table(int piece, Table table, int width) {
    int[] widths = columnWidths(table, width);
    int pad = scale.body() / 2;
    rules.add(y);
    int cell = 0;
    for (Table.Row row : table.rows()) {
      int bottom = y + scale.smallLeading();
      int x = 0;
      for (int column = 0; column < widths.length; column++) {
        Fount fount = row.heading() ? founts.label() : founts.caption();
        Copy copy = copies.copy(row.cells().get(column), fount, scale.caption());
        int room = Math.max(scale.body(), widths[column] - pad);
        bottom = Math.max(bottom, cell(piece, cell++, copy, x, room, y + pad / 2));
        x += widths[column];
      }
      y = bottom + pad / 2;
      if (row.heading()) {
        rules.add(y);
      }
    }
    rules.add(y);
  }

  private int cell(int piece, int cell, Copy copy, int x, int width, int top) {
    int at = top;
    int ascent = scale.caption() * (story.cjk() ? 880 : 760) / 1000;
    for (SetLine line : typesetter.set(copy, new Measure(width, 0, Alignment.LEFT))) {
      lines.add(new CellLine(piece, cell, line, x, at + ascent));
      at += scale.smallLeading();
    }
    return at;
  }

  /** Shares of the width by the widest cell of each column, none under a tenth of an even share. */
  private int[] columnWidths(Table table, int width) {
    int columns = table.rows().get(0).cells().size();
    long[] asked = new long[columns];
    long all = 0;
    for (int c = 0; c < columns; c++) {
      asked[c] = scale.body();
      for (Table.Row row : table.rows()) {
        Copy copy = copies.copy(row.cells().get(c), founts.label(), scale.caption());
        asked[c] = Math.max(asked[c], Math.min(width, typesetter.width(copy)) + scale.body());
      }
      all += asked[c];
    }
    int[] widths = new int[columns];
    int left = width;
    for (int c = 0; c < columns; c++) {
      widths[c] = c == columns - 1 ? left : (int) (width * asked[c] / all);
      left -= widths[c];
    }
    return widths;
  }
}
