package io.broadsheet.cli;

import io.broadsheet.evaluation.MisreadLine;
import io.broadsheet.evaluation.Misreading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What was misread on the pages of one truth.
 *
 * @param truth its file
 * @param pages the file of each page
 * @param items that did not come out whole
 * @param lines that were taken for something else than they are
 */
record MisreadPages(Path truth, List<Path> pages, List<Misreading> items, List<MisreadLine> lines) {
  private static final int EXCERPT = 60;

  /** One line for each. */
  void print(PrintWriter out) {
    for (Misreading item : items) {
      out.println(
          truth
              + ", page "
              + item.page()
              + ", item "
              + item.item()
              + ": "
              + String.join("; ", item.problems()));
    }
    for (MisreadLine line : lines) {
      out.println(
          String.format(
              Locale.ROOT,
              "%s, line %d: %s, sure to %.0f %%: %s",
              page(line),
              line.line(),
              what(line),
              100 * line.confidence(),
              Columns.fitted(line.words(), EXCERPT)));
    }
    if (!items.isEmpty() || !lines.isEmpty()) {
      out.println();
    }
  }

  /** The file of a line's page. */
  Path page(MisreadLine line) {
    return line.page() <= pages.size() ? pages.get(line.page() - 1) : truth;
  }

  private static String what(MisreadLine line) {
    if (line.found() != line.truth()) {
      return line.found().word() + " instead of " + line.truth().word();
    }
    return line.joined()
        ? line.found().word() + " joined to the text before it"
        : line.found().word() + " not joined to the text before it";
  }
}
