package io.broadsheet.parser.story;

import io.broadsheet.model.Repair;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.TableRows;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that is being put together row by row. */
final class TableDraft {
  private final Ledger ledger;
  private final List<Table.Row> rows = new ArrayList<>();

  TableDraft(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Adds a row; bars and leaders between its cells are read as the borders that they are. */
  void add(Decided line) {
    TableRows.Row row = line.row();
    int start = line.line().from();
    int at = 0;
    List<Text> cells = new ArrayList<>();
    for (Part cell : row.cells()) {
      if (!cell.isEmpty()) {
        border(start + at, start + cell.from(), line.confidence());
        at = cell.to();
      }
      cells.add(TextDraft.of(ledger, start + cell.from(), start + cell.to()));
    }
    border(start + at, line.line().to(), line.confidence());
    rows.add(new Table.Row(row.heading(), cells));
  }

  private void border(int from, int to, double confidence) {
    int start = from;
    int end = to;
    while (start < end && Glyphs.isBlank(ledger.text().charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.isBlank(ledger.text().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      new TextDraft(ledger)
          .mend(Repair.Kind.SIGN_READ, start, end, "", "border-of-cells", confidence);
    }
  }

  int columns() {
    return rows.isEmpty() ? 0 : rows.get(0).cells().size();
  }

  Table table() {
    return new Table(Optional.empty(), rows);
  }
}
