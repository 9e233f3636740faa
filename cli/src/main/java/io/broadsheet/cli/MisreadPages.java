package io.broadsheet.cli;

import io.broadsheet.evaluation.Misreading;
import java.io.PrintWriter;
import java.util.List;

/** What was misread on the pages of one truth. */
record MisreadPages(TruthFolder.Covered covered, List<Misreading> misreadings) {
  /** One line for each item that did not come out whole. */
  void print(PrintWriter out) {
    for (Misreading misreading : misreadings) {
      out.println(
          covered.truth()
              + ", page "
              + misreading.page()
              + ", item "
              + misreading.item()
              + ": "
              + String.join("; ", misreading.problems()));
    }
    if (!misreadings.isEmpty()) {
      out.println();
    }
  }
}
