package io.broadsheet.parser.furniture;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.PageLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts the lines of a file into pages: at form feeds, at page marks, and, where there is neither,
 * at the folio lines.
 */
public final class PageTurns {
  private PageTurns() {}

  /** The lines of each page; every line is on one. */
  public static List<List<Line>> pages(List<Line> lines, PageMarks marks, PageLanguage language) {
    Set<Integer> starts = new TreeSet<>();
    starts.add(0);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).page() != lines.get(i - 1).page()) {
        starts.add(i);
      }
    }
    if (!marks.isEmpty()) {
      starts.addAll(atMarks(lines, marks));
    } else if (starts.size() == 1) {
      starts.addAll(FolioTurns.starts(lines, language));
    }
    return cut(lines, new ArrayList<>(starts));
  }

  private static List<List<Line>> cut(List<Line> lines, List<Integer> starts) {
    List<List<Line>> pages = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      pages.add(List.copyOf(lines.subList(starts.get(i), end)));
    }
    return pages;
  }

  /**
   * A mark heads its page; but where text stands above the first and none below the last, it ends.
   */
  private static Set<Integer> atMarks(List<Line> lines, PageMarks marks) {
    Set<Integer> starts = new TreeSet<>();
    boolean feet = areFeet(lines, marks);
    String before = null;
    for (int i = 0; i < lines.size(); i++) {
      if (marks.at(lines.get(i)).isEmpty()) {
        continue;
      }
      String label = PageLabel.key(marks.at(lines.get(i)).orElseThrow().label());
      boolean other = !label.equals(before);
      before = label;
      int from = i > 0 && FurnitureFinder.isRule(lines.get(i - 1)) ? i - 1 : i;
      boolean ruled = i + 1 < lines.size() && FurnitureFinder.isRule(lines.get(i + 1));
      int after = ruled ? i + 2 : i + 1;
      if (other && !feet && hasText(lines, from, marks)) {
        starts.add(from);
      } else if (other && feet && after < lines.size()) {
        starts.add(after);
      }
    }
    return starts;
  }

  private static boolean areFeet(List<Line> lines, PageMarks marks) {
    int last = lines.size() - 1;
    while (last > 0 && FurnitureFinder.isRule(lines.get(last))) {
      last--;
    }
    boolean above = marks.at(lines.get(0)).isEmpty() && !FurnitureFinder.isRule(lines.get(0));
    return above && marks.at(lines.get(last)).isPresent();
  }

  /** True if anything else stands above on the page. */
  private static boolean hasText(List<Line> lines, int at, PageMarks marks) {
    if (at == 0 || lines.get(at - 1).page() != lines.get(at).page()) {
      return false;
    }
    return at > 1 || marks.at(lines.get(0)).isPresent() || !FurnitureFinder.isRule(lines.get(0));
  }
}
