package io.broadsheet.json;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Collects the words of inline elements. */
final class MarkupText {
  private static final Set<String> RUNS_CODE = Set.of("javascript", "vbscript", "data");

  private final boolean exact;
  private final Predicate<Markup.Element> passedOver;
  private final StringBuilder characters = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Text.ForeignRange> foreign = new ArrayList<>();
  private final Set<Integer> breaks = new TreeSet<>();

  /**
   * Nothing yet.
   *
   * @param exact whether white space counts; otherwise a run of it is one space, and there is none
   *     at the ends
   * @param passedOver elements that are no part of these words
   */
  MarkupText(boolean exact, Predicate<Markup.Element> passedOver) {
    this.exact = exact;
    this.passedOver = passedOver;
  }

  static Text of(Markup.Element element, boolean exact) {
    MarkupText text = new MarkupText(exact, inner -> false);
    element.content().forEach(text::add);
    return text.text();
  }

  void add(Markup markup) {
    if (markup instanceof Markup.Words words) {
      words(words.characters());
    } else if (markup instanceof Markup.Element element && !passedOver.test(element)) {
      element(element);
    }
  }

  private void words(String words) {
    if (exact) {
      characters.append(words);
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        characters.append(c);
      } else if (characters.length() > 0 && characters.charAt(characters.length() - 1) != ' ') {
        characters.append(' ');
      }
    }
  }

  private void element(Markup.Element element) {
    if (element.name().equals("br")) {
      if (!exact && characters.length() > 0 && isSpaced(characters.length() - 1)) {
        words(" ");
      }
      breaks.add(characters.length());
      return;
    }
    int start = characters.length();
    element.content().forEach(this::add);
    if (start < characters.length()) {
      mark(element, start, characters.length());
    }
  }

  /** True of writing that sets words apart by spaces. */
  private boolean isSpaced(int at) {
    return characters.charAt(at) < 0x2E80;
  }

  private void mark(Markup.Element element, int start, int end) {
    switch (element.name()) {
      case "b", "strong" -> marks.add(new Mark.Bold(start, end));
      case "i", "em", "cite" -> marks.add(new Mark.Italic(start, end));
      case "a" ->
          element
              .attribute("href")
              .flatMap(MarkupText::target)
              .ifPresent(target -> marks.add(new Mark.Link(start, end, target)));
      default -> {}
    }
    element.attribute("lang").flatMap(tag -> foreign(start, end, tag)).ifPresent(foreign::add);
  }

  /** None if the tag names no language. */
  private static Optional<Text.ForeignRange> foreign(int start, int end, String tag) {
    try {
      return Optional.of(new Text.ForeignRange(start, end, tag));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where a link leads, unless it would run something. */
  private static Optional<URI> target(String href) {
    try {
      URI target = URI.create(href);
      boolean runs =
          target.getScheme() != null
              && RUNS_CODE.contains(target.getScheme().toLowerCase(Locale.ROOT));
      return runs ? Optional.empty() : Optional.of(target);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean isBlank() {
    return characters.toString().isBlank();
  }

  /** All that was read. */
  Text text() {
    int length = characters.length();
    if (!exact && length > 0 && characters.charAt(length - 1) == ' ') {
      length--;
    }
    int end = length;
    return new Text(
        characters.substring(0, end),
        marks.stream().flatMap(mark -> within(mark, end).stream()).toList(),
        foreign.stream()
            .filter(range -> range.start() < end)
            .map(
                range ->
                    new Text.ForeignRange(
                        range.start(), Math.min(end, range.end()), range.language()))
            .toList(),
        breaks.stream().filter(at -> at > 0 && at < end).toList(),
        List.of());
  }

  private static Optional<Mark> within(Mark mark, int end) {
    int stop = Math.min(end, mark.end());
    if (mark.start() >= stop) {
      return Optional.empty();
    } else if (mark instanceof Mark.Link link) {
      return Optional.of(new Mark.Link(mark.start(), stop, link.target()));
    } else if (mark instanceof Mark.Bold) {
      return Optional.of(new Mark.Bold(mark.start(), stop));
    }
    return Optional.of(new Mark.Italic(mark.start(), stop));
  }
}
