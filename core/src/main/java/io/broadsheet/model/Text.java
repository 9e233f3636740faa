package io.broadsheet.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Words, with what is known of them.
 *
 * <p>Holds only characters that XML 1.0 allows (production 2, Char), so that every format can hold
 * every text: readers replace the others and record that as a repair.
 *
 * @param characters the words
 * @param marks bold, italic and links, by range
 * @param foreign stretches in another language than what surrounds them
 * @param breaks where the paper broke the line and that is worth keeping, as in a headline: offsets
 *     of the characters that began a new line, ascending
 * @param source where the characters stood in the source, ascending and apart from one another
 */
public record Text(
    String characters,
    List<Mark> marks,
    List<ForeignRange> foreign,
    List<Integer> breaks,
    List<SourceSpan> source) {

  public Text {
    marks = List.copyOf(marks);
    foreign = List.copyOf(foreign);
    breaks = List.copyOf(breaks);
    source = List.copyOf(source);
    int length = characters.length();
    int illegal = firstIllegal(characters);
    if (illegal >= 0) {
      throw new IllegalArgumentException(
          "U+%04X at %d is no character for a document"
              .formatted((int) characters.charAt(illegal), illegal));
    }
    marks.forEach(mark -> checkRange(mark.start(), mark.end(), length));
    foreign.forEach(range -> checkRange(range.start(), range.end(), length));
    int last = 0;
    for (int at : breaks) {
      if (at <= last || at >= length) {
        throw new IllegalArgumentException("a line break stands inside the text: " + at);
      }
      last = at;
    }
    int end = 0;
    for (SourceSpan span : source) {
      if (span.at() < end || span.endsAt() > length) {
        throw new IllegalArgumentException("spans follow one another inside the text: " + span);
      }
      end = span.endsAt();
    }
  }

  /** Words of which nothing else is known. */
  public static Text of(String characters) {
    return new Text(characters, List.of(), List.of(), List.of(), List.of());
  }

  /** Lines of a headline, put together without anything between them. */
  public static Text ofLines(String... lines) {
    StringBuilder all = new StringBuilder();
    List<Integer> breaks = new ArrayList<>();
    for (String line : lines) {
      if (!all.isEmpty()) {
        breaks.add(all.length());
      }
      all.append(line);
    }
    return new Text(all.toString(), List.of(), List.of(), breaks, List.of());
  }

  /** The same words with other marks. */
  public Text withMarks(List<Mark> marks) {
    return new Text(characters, marks, foreign, breaks, source);
  }

  /** True if there are no characters. */
  public boolean isEmpty() {
    return characters.isEmpty();
  }

  /** The text cut at its {@link #breaks}; one line if there are none. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at : breaks) {
      lines.add(characters.substring(start, at));
      start = at;
    }
    lines.add(characters.substring(start));
    return List.copyOf(lines);
  }

  /**
   * The offset of the first UTF-16 unit that XML 1.0 does not allow, or -1: a control character
   * other than tab, line feed and carriage return, a lone surrogate, U+FFFE or U+FFFF.
   */
  public static int firstIllegal(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE) {
        return i;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < characters.length()
          && Character.isLowSurrogate(characters.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  private static void checkRange(int start, int end, int length) {
    if (start < 0 || end <= start || end > length) {
      throw new IllegalArgumentException(
          "no range of a text of length " + length + ": " + start + "-" + end);
    }
  }

  /**
   * A stretch in another language.
   *
   * @param start first UTF-16 unit
   * @param end after the last unit
   * @param language a BCP 47 tag
   */
  public record ForeignRange(int start, int end, String language) {
    public ForeignRange {
      language = Language.canonical(language);
    }
  }
}
