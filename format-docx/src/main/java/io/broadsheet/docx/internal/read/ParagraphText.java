package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.Style;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The words of a paragraph with what each run says of them. */
final class ParagraphText {
  private final StringBuilder characters = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private boolean broken;

  /**
   * How words are set.
   *
   * @param role the character style, where it is one of ours
   * @param language of the words, where it is stated
   */
  record Format(
      boolean bold,
      boolean italic,
      Optional<URI> link,
      Optional<Style> role,
      Optional<String> language) {
    static final Format PLAIN =
        new Format(false, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private record Run(int start, int end, Format format) {}

  /** Adds words; characters that no document may hold are left out. */
  void add(String words, Format format) {
    String legal = legal(words);
    if (legal.isEmpty()) {
      return;
    }
    if (broken) {
      broken = false;
      breakLine(legal.charAt(0));
    }
    int start = characters.length();
    characters.append(legal);
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.end() == start && last.format().equals(format)) {
      runs.set(runs.size() - 1, new Run(last.start(), characters.length(), format));
    } else {
      runs.add(new Run(start, characters.length(), format));
    }
  }

  /** What follows stands on a new line. */
  void lineBreak() {
    broken = characters.length() > 0;
  }

  private void breakLine(char next) {
    char before = characters.charAt(characters.length() - 1);
    if (isSpaced(before) && isSpaced(next)) {
      // Someone broke the line between two words: the space is gone, the words are two.
      characters.append(' ');
      Run last = runs.get(runs.size() - 1);
      runs.set(runs.size() - 1, new Run(last.start(), characters.length(), last.format()));
    }
    breaks.add(characters.length());
  }

  /** True for letters and digits of scripts that set spaces between words. */
  static boolean isSpaced(char c) {
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script != Character.UnicodeScript.HAN
        && script != Character.UnicodeScript.HIRAGANA
        && script != Character.UnicodeScript.KATAKANA
        && script != Character.UnicodeScript.THAI;
  }

  private static String legal(String words) {
    if (Text.firstIllegal(words) < 0) {
      return words;
    }
    StringBuilder legal = new StringBuilder();
    words
        .codePoints()
        .filter(c -> Text.firstIllegal(Character.toString(c)) < 0)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** Adds another paragraph's words, on a new line. */
  void addLine(ParagraphText other) {
    lineBreak();
    other.appendTo(this);
  }

  /** Adds another paragraph's words without a break. */
  void appendTo(ParagraphText target) {
    int at = 0;
    for (Run run : runs) {
      for (int end = run.start(); end < run.end(); ) {
        int from = end;
        int breakAt =
            breaks.stream().filter(b -> b > from && b < run.end()).findFirst().orElse(run.end());
        if (breaks.contains(from)) {
          target.lineBreak();
        }
        target.add(characters.substring(from, breakAt), run.format());
        end = breakAt;
        at = end;
      }
    }
    assert at == characters.length();
  }

  boolean isBlank() {
    return characters.toString().isBlank();
  }

  int length() {
    return characters.length();
  }

  String characters() {
    return characters.toString();
  }

  /** The languages that runs with words in them state; empty for none. */
  List<Optional<String>> languages() {
    return runs.stream()
        .filter(run -> !characters.substring(run.start(), run.end()).isBlank())
        .map(run -> run.format().language())
        .distinct()
        .toList();
  }

  /** Where the words that have the same role as those at a place end. */
  int endOfRole(int from) {
    Optional<Style> role = role(from);
    int end = from;
    for (Run run : runs) {
      if (run.end() > from && run.start() <= end && run.format().role().equals(role)) {
        end = run.end();
      }
    }
    return Math.max(from + 1, end);
  }

  /** The role of the words at a place. */
  Optional<Style> role(int at) {
    return runs.stream()
        .filter(run -> run.start() <= at && at < run.end())
        .findFirst()
        .flatMap(run -> run.format().role());
  }

  /**
   * The words as a text of the model.
   *
   * @param main the language that is not named again
   */
  Text text(Optional<String> main) {
    return text(0, characters.length(), main);
  }

  Text text(int from, int to, Optional<String> main) {
    List<Mark> marks = new ArrayList<>();
    stretches(from, to, f -> f.bold() ? Optional.of(true) : Optional.empty())
        .forEach(s -> marks.add(new Mark.Bold(s.start(), s.end())));
    stretches(from, to, f -> f.italic() ? Optional.of(true) : Optional.empty())
        .forEach(s -> marks.add(new Mark.Italic(s.start(), s.end())));
    stretches(from, to, Format::link)
        .forEach(s -> marks.add(new Mark.Link(s.start(), s.end(), s.value())));
    List<Text.ForeignRange> foreign = new ArrayList<>();
    stretches(from, to, f -> f.language().filter(tag -> !main.equals(Optional.of(tag))))
        .forEach(s -> foreign.add(new Text.ForeignRange(s.start(), s.end(), s.value())));
    List<Integer> inside =
        breaks.stream().filter(at -> at > from && at < to).map(at -> at - from).toList();
    return new Text(characters.substring(from, to), marks, foreign, inside, List.of());
  }

  private record Stretch<T>(int start, int end, T value) {}

  /** Neighbouring runs that agree in something, put together. */
  private <T> List<Stretch<T>> stretches(int from, int to, Function<Format, Optional<T>> what) {
    List<Stretch<T>> stretches = new ArrayList<>();
    for (Run run : runs) {
      int start = Math.max(run.start(), from) - from;
      int end = Math.min(run.end(), to) - from;
      if (start < end) {
        what.apply(run.format()).ifPresent(value -> join(stretches, start, end, value));
      }
    }
    return stretches;
  }

  private static <T> void join(List<Stretch<T>> stretches, int start, int end, T value) {
    Stretch<T> last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (last != null && last.end() == start && last.value().equals(value)) {
      stretches.set(stretches.size() - 1, new Stretch<>(last.start(), end, value));
    } else {
      stretches.add(new Stretch<>(start, end, value));
    }
  }
}
