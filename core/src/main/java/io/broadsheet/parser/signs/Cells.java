package io.broadsheet.parser.signs;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** What parts the cells of a table's row; in the order in which they are tried. */
enum Cells {
  /** {@code | Corn | 4.10 |}; the bars at both ends may be missing. */
  BARS(2) {
    @Override
    List<Part> cut(String line) {
      return Cells.mayBe(line, '|') ? bars(line) : List.of();
    }
  },
  TABS(2) {
    @Override
    List<Part> cut(String line) {
      return Cells.mayBe(line, '\t') ? parted(line, "\t") : List.of();
    }
  },
  /** {@code Corn ...... 4.10} */
  LEADERS(2) {
    @Override
    List<Part> cut(String line) {
      return leader(line);
    }
  },
  /** Two blanks and more. */
  GAPS(2) {
    @Override
    List<Part> cut(String line) {
      return Glyphs.ends(line) ? List.of() : parted(line, "  ");
    }
  },
  /** {@code 19:30} and what is on then. */
  HOURS(3) {
    @Override
    List<Part> cut(String line) {
      return Figures.hour(line) > 0 && line.length() <= LONGEST_CELL && !Glyphs.ends(line)
          ? cells(line, Figures.hour(line), line.length())
          : List.of();
    }
  },
  /** {@code 青菜 2.5元 2.6元}: a blank is a gap where words have none between them. */
  WORDS(3) {
    @Override
    List<Part> cut(String line) {
      boolean words = Line.isUnspaced(line) && line.length() <= LONGEST_CELL && !Glyphs.ends(line);
      return words ? parted(line, " ") : List.of();
    }
  },
  /** {@code Corn 4.10 4.15}: a name and the same number of figures behind it. */
  FIGURES(3) {
    @Override
    List<Part> cut(String line) {
      return Line.isUnspaced(line) ? List.of() : Figures.behindName(line);
    }
  },
  /** {@code Eastport 24, Bellmoor 7} */
  SCORES(3) {
    @Override
    List<Part> cut(String line) {
      return Line.isUnspaced(line) ? List.of() : scores(line);
    }
  };

  static final int LONGEST_CELL = 40;
  private static final int LONGEST_ROW = 200;
  private static final int MOST_CELLS = 20;
  private static final int LONGEST_VALUE = 16;

  private final int fewestRows;

  Cells(int fewestRows) {
    this.fewestRows = fewestRows;
  }

  /** Fewer rows are as well something else. */
  int fewestRows() {
    return fewestRows;
  }

  abstract List<Part> cut(String line);

  /** The cells of a line from left to right, perhaps empty ones; none if they are not parted so. */
  List<Part> of(String line) {
    if (line.length() > LONGEST_ROW) {
      return List.of();
    }
    List<Part> cells = cut(line);
    boolean row = cells.size() > 1 && cells.size() <= MOST_CELLS;
    return row && cells.stream().allMatch(this::isBrief) ? cells : List.of();
  }

  private boolean isBrief(Part cell) {
    return this == BARS || cell.to() - cell.from() <= LONGEST_CELL;
  }

  private static boolean mayBe(String line, char parting) {
    return line.indexOf(parting) >= 0;
  }

  private static List<Part> bars(String line) {
    int last = line.length() - 1;
    boolean framed = line.charAt(0) == '|' && line.charAt(last) == '|' && last > 0;
    List<Part> cells = new ArrayList<>();
    int from = line.charAt(0) == '|' ? 1 : 0;
    int end = line.charAt(last) == '|' ? last : line.length();
    while (from <= end) {
      int bar = line.indexOf('|', from);
      int to = bar < 0 || bar > end ? end : bar;
      cells.add(stripped(line, from, to));
      from = to + 1;
    }
    return framed || cells.size() > 2 ? cells : List.of();
  }

  private static List<Part> parted(String line, String gap) {
    List<Part> cells = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int at = line.indexOf(gap, from);
      int to = at < 0 ? line.length() : at;
      cells.add(stripped(line, from, to));
      from = to;
      while (from < line.length() && Glyphs.isBlank(line.charAt(from))) {
        from++;
      }
    }
    return cells;
  }

  private static List<Part> leader(String line) {
    int to = -1;
    for (int i = line.length() - 1; i > 0 && line.length() - i <= LONGEST_VALUE && to < 0; i--) {
      boolean spaced = line.charAt(i - 1) == ' ' && i > 1 && isDot(line.charAt(i - 2));
      to = isDot(line.charAt(i)) && (isDot(line.charAt(i - 1)) || spaced) ? i + 1 : -1;
    }
    int from = to;
    int dots = 0;
    while (from > 0 && (isDot(line.charAt(from - 1)) || line.charAt(from - 1) == ' ')) {
      from--;
      dots += line.charAt(from) == '…' ? 3 : line.charAt(from) == ' ' ? 0 : 1;
    }
    boolean value = to > 0 && to < line.length() && Glyphs.hasDigit(line.substring(to));
    return value && from > 0 && dots >= 3
        ? List.of(stripped(line, 0, from), stripped(line, to, line.length()))
        : List.of();
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '·' || c == '…' || c == '_';
  }

  private static List<Part> scores(String line) {
    int semicolon = line.indexOf("; ");
    int cut = semicolon > 0 ? semicolon : line.indexOf(", ", line.indexOf(' ') + 1);
    boolean two =
        cut > 3
            && line.length() <= LONGEST_CELL + LONGEST_VALUE
            && line.indexOf(line.charAt(cut) + " ", cut + 1) < 0
            && Figures.endsName(line, 0, cut)
            && Figures.endsName(line, cut + 2, line.length());
    return two ? cells(line, cut + 1, line.length()) : List.of();
  }

  private static List<Part> cells(String line, int cut, int end) {
    return List.of(stripped(line, 0, cut), stripped(line, cut, end));
  }

  static Part stripped(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Glyphs.isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.isBlank(line.charAt(end - 1))) {
      end--;
    }
    return new Part(start, end);
  }
}
