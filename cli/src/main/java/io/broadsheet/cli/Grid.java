package io.broadsheet.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in columns: names at the left, figures at the right of their columns. */
final class Grid {
  private final List<String> heads = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  Grid(String title, String... columns) {
    heads.add(title);
    heads.addAll(List.of(columns));
  }

  void column(String head) {
    heads.add(head);
  }

  void row(String name, List<String> values) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(values);
    rows.add(row);
  }

  /** An empty line follows. */
  void print(PrintWriter out) {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths[i] = Math.max(heads.get(i).length(), widest);
    }
    print(heads, widths, out);
    rows.forEach(row -> print(row, widths, out));
    out.println();
  }

  private static void print(List<String> row, int[] widths, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String space = " ".repeat(widths[i] - row.get(i).length());
      line.append(i == 0 ? row.get(0) + space : "  " + space + row.get(i));
    }
    out.println(line.toString().stripTrailing());
  }
}
