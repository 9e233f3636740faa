package io.broadsheet.parser.signs;

import io.broadsheet.parser.copy.Edit;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the tables of a page: lines one under the other whose cells agree, as in the weather, in
 * prices and results. What only looks so is left to the other clues.
 */
public final class TableRows {
  /** The words over a column of figures, the first one apart. */
  private static final int LONGEST_HEADING = 5;

  /**
   * A row of a table.
   *
   * @param cells from left to right, as parts of the line; an empty one has no words
   * @param heading true for a row of column headings
   * @param first true for the first row of its table
   */
  public record Row(List<Part> cells, boolean heading, boolean first) {}

  private final List<Line> lines;
  private final List<Signs> signs;
  private final Row[] rows;

  /** Up to where lines were looked at in vain, so that no line is read twice. */
  private final Map<Cells, Integer> inVain = new EnumMap<>(Cells.class);

  private TableRows(List<Line> lines, List<Signs> signs) {
    this.lines = lines;
    this.signs = signs;
    this.rows = new Row[lines.size()];
  }

  /** For each line the row that it is, or null. */
  public static Row[] of(List<Line> lines, List<Signs> signs) {
    TableRows tables = new TableRows(lines, signs);
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      for (Cells kind : Cells.values()) {
        end = end > at ? end : tables.table(at, kind);
      }
      at = Math.max(end, at + 1);
    }
    return tables.rows;
  }

  /** Reads a table from a line on; says where it ends, or the line itself if there is none. */
  private int table(int start, Cells kind) {
    if (start < inVain.getOrDefault(kind, 0)) {
      return start;
    }
    List<List<Part>> table = new ArrayList<>();
    int at = start;
    while (at < lines.size() && (at == start || goesOn(start, at))) {
      List<Part> cells = mayBeRow(at) ? kind.of(lines.get(at).folded()) : List.of();
      if (cells.isEmpty() || !table.isEmpty() && cells.size() != table.get(0).size()) {
        break;
      }
      table.add(cells);
      at++;
    }
    if (!isTable(start, table, kind)) {
      inVain.put(kind, at);
      return start;
    }
    boolean headed = isHeading(start, table) || isRuled(start + 1);
    boolean over = !headed && isHeadOver(start, table, kind);
    for (int i = start; i < at; i++) {
      rows[i] = new Row(table.get(i - start), i == start && headed, i == start && !over);
    }
    return at;
  }

  private boolean isTable(int start, List<List<Part>> table, Cells kind) {
    if (table.size() < kind.fewestRows()) {
      return false;
    }
    boolean index = kind == Cells.LEADERS || kind == Cells.WORDS;
    for (int i = start; index && i < start + table.size(); i++) {
      index = signs.get(i).pageReference();
    }
    boolean plain = kind == Cells.HOURS || kind == Cells.SCORES || kind == Cells.FIGURES;
    return !index && (plain || isRuled(start + 1) || isFramed(start) || hasFigures(start, table));
  }

  /** What is told by fixed words is no row. */
  private boolean mayBeRow(int at) {
    Signs line = signs.get(at);
    return line.opening() == null
        && line.byline() == null
        && line.credit() == null
        && !line.hasTail()
        && !Glyphs.isBullet(lines.get(at).first());
  }

  /** A line under another, without a gap or with the gap that parts all rows. */
  private boolean goesOn(int start, int at) {
    int gap = lines.get(at).blanksBefore();
    boolean ruled = isRuled(at) || at > start + 1 && isRuled(start + 1) && gap == 0;
    return lines.get(at).page() == lines.get(start).page()
        && gap <= 1
        && (ruled || at == start + 1 || gap == lines.get(start + 1).blanksBefore());
  }

  private boolean isRuled(int at) {
    return at < lines.size() && lines.get(at).markup().contains(Edit.Sign.CELL_RULE_ABOVE);
  }

  private boolean isFramed(int at) {
    return lines.get(at).first() == '|' && lines.get(at).last() == '|';
  }

  /** Most rows of a table say something in figures, and not in its first column only. */
  private boolean hasFigures(int start, List<List<Part>> table) {
    int with = 0;
    for (int i = 0; i < table.size(); i++) {
      with += isInFigures(start + i, table.get(i)) ? 1 : 0;
    }
    return with * 3 >= table.size() * 2;
  }

  private boolean isInFigures(int line, List<Part> cells) {
    String text = lines.get(line).folded();
    for (Part cell : cells.subList(1, cells.size())) {
      boolean brief = Line.isUnspaced(text) && cell.to() - cell.from() <= LONGEST_HEADING * 2;
      if (Figures.is(cell.of(text)) || brief && Glyphs.hasDigit(cell.of(text))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeading(int start, List<List<Part>> table) {
    return table.size() > 1
        && !isInFigures(start, table.get(0))
        && !Glyphs.hasDigit(lines.get(start).folded())
        && isInFigures(start + 1, table.get(1));
  }

  /**
   * Takes the line over a table for its column headings if it has as many words as there are
   * columns, or one less where nothing stands over the names.
   */
  private boolean isHeadOver(int start, List<List<Part>> table, Cells kind) {
    if (start == 0
        || rows[start - 1] != null
        || !goesOn(start - 1, start)
        || !mayBeRow(start - 1)) {
      return false;
    }
    Line above = lines.get(start - 1);
    if (above.length() > 2 * Cells.LONGEST_CELL || Glyphs.hasDigit(above.folded())) {
      return false;
    }
    int columns = table.get(0).size();
    List<Part> wide = Cells.GAPS.of(above.folded());
    List<Part> words = wide.isEmpty() ? Figures.words(above.folded()) : wide;
    boolean one = words.size() == columns - 1 && !wide.isEmpty();
    boolean all = words.size() == columns && columns > 2;
    boolean brief = !wide.isEmpty() || kind == Cells.FIGURES && isBrief(above, words);
    if (!brief || !one && !all || lines.get(start).blanksBefore() > 0) {
      return false;
    }
    List<Part> cells = new ArrayList<>(words);
    if (one) {
      cells.add(0, Part.NONE);
    }
    rows[start - 1] = new Row(List.copyOf(cells), true, true);
    return true;
  }

  private static boolean isBrief(Line line, List<Part> words) {
    for (Part word : words) {
      boolean large = Character.isUpperCase(line.folded().charAt(word.from()));
      boolean first = word.from() == 0;
      if (!large || !first && word.to() - word.from() > LONGEST_HEADING) {
        return false;
      }
    }
    return true;
  }
}
