package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.Style;
import java.util.ArrayList;
import java.util.List;

/** Reads tables; those that only place things on the page are read as what stands in them. */
final class TableReader {
  /** No table of a paper has more columns. */
  private static final int MOST_COLUMNS = 64;

  private final PartReader in;
  private final BlockReader blocks;

  TableReader(PartReader in, BlockReader blocks) {
    this.in = in;
    this.blocks = blocks;
  }

  private static final class Row {
    private final List<List<Piece>> cells = new ArrayList<>();
    private boolean heading;
    private boolean leftOut;
  }

  /** Reads the table that has just started. */
  void read(List<Piece> out) {
    List<Row> rows = new ArrayList<>();
    in.children(() -> part(rows));
    boolean layout =
        rows.stream().allMatch(row -> row.cells.size() <= 1)
            || rows.stream()
                .flatMap(row -> row.cells.stream())
                .flatMap(List::stream)
                .anyMatch(TableReader::isNoCell);
    if (rows.isEmpty()) {
      return;
    }
    if (layout && !isOurs(rows)) {
      in.remarks.add(DocxFinding.LAYOUT_TABLE);
      rows.forEach(row -> row.cells.forEach(out::addAll));
    } else {
      out.add(grid(rows));
    }
  }

  /** Our own tables may have one column. */
  private boolean isOurs(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells.stream())
        .flatMap(List::stream)
        .allMatch(piece -> piece instanceof Piece.Words words && isCellStyle(words.style()));
  }

  private boolean isCellStyle(String style) {
    return in.styles
        .role(style)
        .filter(role -> role == Style.TABLE_TEXT || role == Style.TABLE_HEAD)
        .isPresent();
  }

  private static boolean isNoCell(Piece piece) {
    return piece instanceof Piece.Words words && words.level() > 0;
  }

  private void part(List<Row> rows) {
    switch (in.element.word()) {
      case "tr" -> {
        Row row = new Row();
        in.children(() -> rowPart(row));
        if (row.leftOut) {
          in.change();
        } else if (!row.cells.isEmpty()) {
          rows.add(row);
        }
      }
      case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> in.children(() -> part(rows));
      default -> in.skip();
    }
  }

  private void rowPart(Row row) {
    switch (in.element.word()) {
      case "trPr" ->
          in.children(
              () -> {
                row.heading |= in.element.word().equals("tblHeader") && in.element.isOn();
                row.leftOut |= in.isLeftOut(in.element.word());
                in.skip();
              });
      case "tc" -> cell(row);
      case "sdt", "sdtContent", "customXml" -> in.children(() -> rowPart(row));
      default -> in.skip();
    }
  }

  private void cell(Row row) {
    List<Piece> content = new ArrayList<>();
    int[] columns = {1};
    in.children(
        () -> {
          if (in.element.word().equals("tcPr")) {
            in.children(
                () -> {
                  if (in.element.word().equals("gridSpan")) {
                    columns[0] = in.element.number("val").orElse(1);
                  } else if (in.element.word().equals("vMerge")) {
                    in.remarks.add(DocxFinding.CELLS_DIVIDED);
                  }
                  in.skip();
                });
          } else {
            blocks.one(content);
          }
        });
    row.cells.add(content);
    if (columns[0] > 1) {
      in.remarks.add(DocxFinding.CELLS_DIVIDED);
    }
    for (int i = 1; i < columns[0] && row.cells.size() < MOST_COLUMNS; i++) {
      row.cells.add(List.of());
    }
  }

  private static Piece.Grid grid(List<Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(1);
    List<Piece.Picture> pictures = new ArrayList<>();
    List<String> bookmarks = new ArrayList<>();
    List<Piece.Row> made = new ArrayList<>();
    for (Row row : rows) {
      List<ParagraphText> cells = new ArrayList<>();
      row.cells.forEach(cell -> cells.add(text(cell, pictures, bookmarks)));
      while (cells.size() < columns) {
        cells.add(new ParagraphText());
      }
      made.add(new Piece.Row(row.heading, cells));
    }
    return new Piece.Grid(made, pictures, bookmarks);
  }

  private static ParagraphText text(
      List<Piece> cell, List<Piece.Picture> pictures, List<String> bookmarks) {
    ParagraphText all = new ParagraphText();
    for (Piece piece : cell) {
      bookmarks.addAll(piece.bookmarks());
      if (piece instanceof Piece.Words words) {
        all.addLine(words.words());
        pictures.addAll(words.pictures());
      } else if (piece instanceof Piece.Grid inner) {
        pictures.addAll(inner.pictures());
        inner.rows().forEach(row -> row.cells().forEach(all::addLine));
      }
    }
    return all;
  }
}
