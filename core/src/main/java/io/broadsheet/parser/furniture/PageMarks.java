package io.broadsheet.parser.furniture;

import io.broadsheet.parser.copy.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a file that a program put between its pages. */
public final class PageMarks {
  /** A file without any. */
  static final PageMarks NONE = new PageMarks(Map.of(), Set.of());

  private final Map<Integer, PageMark> byLine;
  private final Set<Integer> rules;

  private PageMarks(Map<Integer, PageMark> byLine, Set<Integer> rules) {
    this.rules = Set.copyOf(rules);
    this.byLine = Map.copyOf(byLine);
  }

  /** Finds them; one that is not framed counts if a rule stands above and below it. */
  public static PageMarks in(List<Line> lines) {
    Map<Integer, PageMark> found = new HashMap<>();
    Set<Integer> rules = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean ruled =
          i > 0
              && i + 1 < lines.size()
              && FurnitureFinder.isRule(lines.get(i - 1))
              && FurnitureFinder.isRule(lines.get(i + 1));
      PageMark.framed(line)
          .or(() -> ruled ? PageMark.bare(line.folded()) : Optional.empty())
          .ifPresent(mark -> found.put(line.number(), mark));
      if (ruled && found.containsKey(line.number())) {
        rules.add(lines.get(i - 1).number());
        rules.add(lines.get(i + 1).number());
      }
    }
    return new PageMarks(found, rules);
  }

  boolean isEmpty() {
    return byLine.isEmpty();
  }

  /** True for a rule above or below a mark. */
  boolean frames(Line line) {
    return !rules.isEmpty() && rules.contains(line.number());
  }

  /** What a line says of its page if it is a mark. */
  Optional<PageMark> at(Line line) {
    return byLine.isEmpty() ? Optional.empty() : Optional.ofNullable(byLine.get(line.number()));
  }
}
