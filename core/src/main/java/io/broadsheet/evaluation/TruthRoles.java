package io.broadsheet.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which roles a truth can be asked for: not every truth tells all. */
final class TruthRoles {
  private static final Set<TextRole> KINDS_OF_PARAGRAPH =
      EnumSet.of(TextRole.SUBHEADING, TextRole.ENTRY, TextRole.PULL_QUOTE);
  private static final Set<TextRole> OFTEN_LEFT_OUT =
      EnumSet.of(TextRole.BYLINE, TextRole.DATELINE, TextRole.CREDIT, TextRole.JUMP);
  private static final int LONGEST_BYLINE = 80;

  private final TruthText truth;
  private final boolean whole;
  private final List<String> names;

  /**
   * @param whole whether the truth has every word as printed
   */
  TruthRoles(TruthText truth, List<ComparedItem> items, boolean whole) {
    this.truth = truth;
    this.whole = whole;
    this.names =
        items.stream()
            .flatMap(item -> item.names.stream())
            .filter(name -> name.length() > 1)
            .distinct()
            .toList();
  }

  /** A role that was found, or a paragraph where the truth does not tell kinds of them apart. */
  TextRole comparable(TextRole found) {
    return KINDS_OF_PARAGRAPH.contains(found) && !whole && !truth.names(found)
        ? TextRole.PARAGRAPH
        : found;
  }

  /**
   * What a line is that the truth does not have word for word: a byline, where it has just the
   * names, or furniture; null if the truth leaves such things out.
   */
  TextRole elsewhere(Line line, TextRole found) {
    boolean byline =
        !whole
            && line.length() <= LONGEST_BYLINE
            && names.stream().anyMatch(line.words().characters()::contains);
    if (byline) {
      return TextRole.BYLINE;
    }
    return leavesOut(found) ? null : TextRole.FURNITURE;
  }

  /** True if the truth does not say where text in that role stands. */
  boolean leavesOut(TextRole role) {
    return !whole && OFTEN_LEFT_OUT.contains(role);
  }
}
