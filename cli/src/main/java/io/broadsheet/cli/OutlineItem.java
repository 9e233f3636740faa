package io.broadsheet.cli;

import java.util.List;
import java.util.OptionalDouble;

/**
 * An item in an outline.
 *
 * @param type {@code article}, {@code photo} or {@code notice}
 * @param kind of a notice; empty for others
 * @param id its id in the edition
 * @param confidence how sure the reading is of it
 * @param entries its texts in reading order
 */
record OutlineItem(
    String type, String kind, String id, OptionalDouble confidence, List<Entry> entries) {
  /** All lines that it comes from. */
  LineSpan where() {
    return entries.stream().map(Entry::where).reduce(LineSpan.UNKNOWN, LineSpan::with);
  }
}
