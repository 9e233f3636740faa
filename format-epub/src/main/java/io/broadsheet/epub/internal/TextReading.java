package io.broadsheet.epub.internal;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the words of inline elements as a reader sees them: a run of white space is one space,
 * and there is none at the ends, but where the style says that it is kept.
 */
final class TextReading {
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "rt",
          "rp",
          "template",
          "svg",
          "math",
          "audio",
          "video",
          "object",
          "iframe",
          "head");

  private final String language;
  private final StringBuilder characters = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Text.ForeignRange> foreign = new ArrayList<>();
  private final Set<Integer> breaks = new TreeSet<>();
  private int kept;

  /**
   * Nothing yet.
   *
   * @param language of what is around it
   */
  TextReading(String language) {
    this.language = language;
  }

  /** The text of an element. */
  static Text of(Element element, String language) {
    TextReading reading = new TextReading(language);
    element.content().forEach(reading::add);
    return reading.text();
  }

  void add(Node node) {
    if (node instanceof Node.Words words) {
      words(words.characters(), false);
    } else {
      element((Element) node);
    }
  }

  private void words(String words, boolean exactly) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (exactly || !Spaces.is(c)) {
        characters.append(c);
      } else if (characters.length() > kept && characters.charAt(characters.length() - 1) != ' ') {
        characters.append(' ');
      }
    }
    if (exactly) {
      kept = characters.length();
    }
  }

  private void element(Element element) {
    if (UNSEEN.contains(element.name())) {
      return;
    }
    if (element.name().equals("br")) {
      lineBreak();
      return;
    }
    if (element.isOf("line")) {
      breaks.add(characters.length());
    }
    int start = characters.length();
    if (element.isOf("kept")) {
      exactly(element);
    } else {
      element.content().forEach(this::add);
    }
    mark(element, start, characters.length());
  }

  /** Keeps all white space of an element, and reads what is marked in it. */
  private void exactly(Element element) {
    for (Node node : element.content()) {
      if (node instanceof Node.Words words) {
        words(words.characters(), true);
      } else {
        Element inner = (Element) node;
        if (inner.isOf("line")) {
          breaks.add(characters.length());
        }
        int start = characters.length();
        exactly(inner);
        mark(inner, start, characters.length());
      }
    }
  }

  /** A line end: a space where words are set apart by spaces, nothing else. */
  private void lineBreak() {
    int length = characters.length();
    if (length > 0 && characters.charAt(length - 1) < 0x2E80) {
      words(" ", false);
    }
    breaks.add(characters.length());
  }

  private void mark(Element element, int start, int end) {
    if (start == end) {
      return;
    }
    if (BOLD.contains(element.name())) {
      marks.add(new Mark.Bold(start, end));
    } else if (ITALIC.contains(element.name())) {
      marks.add(new Mark.Italic(start, end));
    } else if (element.name().equals("a")) {
      element
          .attribute("href")
          .flatMap(TextReading::web)
          .ifPresent(target -> marks.add(new Mark.Link(start, end, target)));
    }
    element
        .attribute("lang")
        .or(() -> element.attribute("xml:lang"))
        .flatMap(TextReading::known)
        .filter(tag -> !tag.equals(language))
        .ifPresent(tag -> foreign.add(new Text.ForeignRange(start, end, tag)));
  }

  private static Optional<URI> web(String href) {
    try {
      URI target = URI.create(href.strip());
      return Hyperlink.of(target).isPresent() ? Optional.of(target) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A language tag in its canonical form; none if it says nothing. */
  static Optional<String> known(String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
      return canonical.equals(Language.UNDETERMINED) ? Optional.empty() : Optional.of(canonical);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** True if nothing was read, or only white space. */
  boolean isBlank() {
    return Spaces.isBlank(characters.toString());
  }

  /** All that was read. */
  Text text() {
    int length = characters.length();
    if (length > kept && characters.charAt(length - 1) == ' ') {
      length--;
      characters.setLength(length);
    }
    int end = length;
    return new Text(
        characters.toString(),
        new Ranges(end).marks(marks),
        new Ranges(end).foreign(foreign),
        breaks.stream().filter(at -> at > 0 && at < end).toList(),
        List.of());
  }
}
