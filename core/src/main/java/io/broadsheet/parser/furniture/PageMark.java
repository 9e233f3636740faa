package io.broadsheet.parser.furniture;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.furniture.Token.Kind;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Numerals;
import io.broadsheet.parser.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that some program put between the pages of a text: {@code --- page 3 ---}, {@code === 第3版
 * ===}, {@code [Page A2]}, {@code <!-- page 2 -->}, {@code ## Page 3}. It has a word for page, and
 * is framed by two strokes at least or by a bracket.
 *
 * @param label what it calls the page
 * @param section the section that it names; may be empty
 */
record PageMark(String label, String section) {
  private static final int LONGEST = 48;
  private static final String STROKES = "-=*#~_+<>!|—–─━═";
  private static final Words PAGE_WORDS = pageWords();

  private static Words pageWords() {
    List<String> words = new ArrayList<>();
    for (Conventions conventions : Conventions.all().values()) {
      words.addAll(conventions.all("page-word"));
    }
    return Words.of(words);
  }

  /** What a line says if it is a mark by itself. */
  static Optional<PageMark> framed(Line line) {
    String text = line.folded();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int from = 0;
    int to = text.length();
    while (from < to && isFrame(text.charAt(from))) {
      from++;
    }
    while (to > from && isFrame(text.charAt(to - 1))) {
      to--;
    }
    String before = text.substring(0, from).strip();
    String after = text.substring(to).strip();
    return isFrame(before, after) ? bare(text.substring(from, to)) : Optional.empty();
  }

  private static boolean isFrame(char c) {
    return c == ' ' || STROKES.indexOf(c) >= 0 || "[]【】".indexOf(c) >= 0;
  }

  private static boolean isFrame(String before, String after) {
    boolean bracket =
        before.equals("[") && after.equals("]") || before.equals("【") && after.equals("】");
    boolean heading = !before.isEmpty() && before.chars().allMatch(c -> c == '#');
    return bracket
        || heading && (after.isEmpty() || after.equals(before))
        || before.length() >= 2 && after.length() >= 2;
  }

  /** What the words of a mark say, without its frame. */
  static Optional<PageMark> bare(String words) {
    boolean counted = words.startsWith("第");
    int word = counted ? 1 : PAGE_WORDS.at(words, 0);
    int from = skip(words, word);
    int to = from;
    while (to < words.length() && isLabel(words.charAt(to), to == from)) {
      to++;
    }
    String label = words.substring(from, to);
    if (PageLabel.key(label).isEmpty()) {
      return Optional.empty();
    }
    int unit = skip(words, to);
    int length = word > 1 ? 0 : PAGE_WORDS.at(words, unit);
    if (word == 0 && length == 0 || counted && length == 0) {
      return Optional.empty();
    }
    return rest(words, unit + length).map(section -> new PageMark(label, section));
  }

  /** Nothing, a count of all pages, or a section may follow. */
  private static Optional<String> rest(String words, int from) {
    String rest = words.substring(skip(words, from)).strip();
    String count =
        rest.startsWith("/") ? rest.substring(1) : rest.startsWith("of ") ? rest.substring(3) : "";
    if (rest.isEmpty() || !count.isEmpty() && Numerals.of(count.strip()) > 0) {
      return Optional.of("");
    }
    boolean named = from < words.length() && !Character.isLetterOrDigit(words.charAt(from));
    boolean words2 = rest.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '·');
    return named && words2 && rest.length() <= 20 ? Optional.of(rest) : Optional.empty();
  }

  private static boolean isLabel(char c, boolean first) {
    return Glyphs.isNumeral(c) || c >= 'A' && c <= 'Z' && first || c == '-' && !first;
  }

  private static int skip(String words, int from) {
    int at = from;
    while (at < words.length() && " .:".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** As the furniture of a page states it. */
  List<Token> tokens() {
    Token page = Token.of(Kind.PAGE_LABEL, label);
    return section.isEmpty() ? List.of(page) : List.of(page, Token.of(Kind.SECTION, section));
  }
}
