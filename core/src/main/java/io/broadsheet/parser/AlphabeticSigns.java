package io.broadsheet.parser;

import io.broadsheet.model.Person;
import io.broadsheet.parser.Opening.Names;
import io.broadsheet.parser.Opening.Part;
import io.broadsheet.parser.Signs.JumpLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the fixed words of a line in a language of the alphabet. */
final class AlphabeticSigns {
  private static final int LONGEST = 72;

  private final String line;
  private final Conventions words;

  private AlphabeticSigns(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  static Signs of(String line, Conventions words) {
    AlphabeticSigns signs = new AlphabeticSigns(line, words);
    boolean brief = line.length() <= LONGEST;
    Names credit = brief ? signs.credit() : null;
    return new Signs(
        AlphabeticOpening.of(line),
        brief && credit == null ? signs.byline() : null,
        credit,
        null,
        brief ? signs.jumpOut() : null,
        brief ? signs.jumpIn() : null,
        null,
        Names.NONE,
        brief && words.words("column-label").has(line.strip()),
        false,
        false,
        brief ? words.which("notice:", set -> set.has(line.strip())) : "");
  }

  /** True if the line tells what the writer named above is: Staff Writer, Reuters. */
  static boolean continuesByline(String line, Conventions words) {
    if (line.length() > 40 || Glyphs.ends(line)) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean title = line.split(" ").length <= 4 && words.words("byline-end").has(last);
    return words.words("byline-after").has(lower) || title;
  }

  private Names byline() {
    if (words.words("byline-whole").has(line)) {
      return Names.NONE;
    }
    boolean by = line.length() > 4 && line.regionMatches(true, 0, "by ", 0, 3);
    if (!by || line.endsWith(".") && line.length() > 40) {
      return null;
    }
    int comma = line.indexOf(',');
    Names names = names(line.substring(3, comma > 0 ? comma : line.length()), Person.Role.REPORTER);
    boolean after =
        comma < 0
            || continuesByline(line.substring(comma + 1).strip(), words)
            || names(line.substring(3).replace(" and ", ", "), Person.Role.REPORTER) != null;
    if (names == null || !after) {
      return null;
    }
    Names several =
        comma > 0 && !continuesByline(line.substring(comma + 1).strip(), words)
            ? names(line.substring(3), Person.Role.REPORTER)
            : null;
    return several == null ? names : several;
  }

  /** Names joined by commas and "and", or null if these are no names. */
  private Names names(String text, Person.Role role) {
    List<Person> people = new ArrayList<>();
    for (String part : text.replace(" and ", ",").replace(" AND ", ",").split(",")) {
      String name = part.strip();
      if (!isName(name)) {
        return null;
      }
      people.add(new Person(LatinCase.name(name), Optional.of(role), Optional.empty()));
    }
    return people.isEmpty() ? null : new Names(List.copyOf(people), false);
  }

  private boolean isName(String name) {
    String[] parts = name.split(" ");
    if (name.isBlank() || parts.length > 4 || name.length() > 40) {
      return false;
    }
    for (String word : parts) {
      boolean particle = word.length() <= 3 && !words.words("not-in-name").has(word);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (word.isEmpty() || Character.isDigit(word.charAt(0)) || !capital && !particle) {
        return false;
      }
      if (words.words("not-in-name").has(word)) {
        return false;
      }
    }
    return parts.length > 1 || Character.isUpperCase(name.charAt(0));
  }

  private Names credit() {
    int start = words.words("credit-start").at(line, 0);
    if (start > 0) {
      String name = line.substring(start).strip();
      int slash = name.indexOf('/');
      Names names =
          names(slash > 0 ? name.substring(0, slash).strip() : name, Person.Role.PHOTOGRAPHER);
      return names != null ? names : isShort(name) ? Names.NONE : null;
    }
    int slash = line.indexOf('/');
    if (slash <= 0 || line.indexOf('/', slash + 1) > 0 || line.length() > 48) {
      return null;
    }
    String house = line.substring(slash + 1).strip();
    boolean known = false;
    for (String word : house.split(" ")) {
      known |= words.words("credit-after-slash").has(word);
    }
    return known ? names(line.substring(0, slash).strip(), Person.Role.PHOTOGRAPHER) : null;
  }

  private boolean isShort(String name) {
    return name.split(" ").length <= 5 && !Glyphs.ends(name);
  }

  private JumpLine jumpOut() {
    int word = words.words("jump-out").at(line, open());
    return word == 0 ? null : jump(open() + word, true);
  }

  private JumpLine jumpIn() {
    int word = words.words("jump-in").at(line, open());
    boolean gluedLabel =
        word > 0
            && line.charAt(open() + word - 1) != ' '
            && line.regionMatches(true, open(), "from ", 0, 5)
            && word == 6;
    return word == 0 ? null : jump(open() + word - (gluedLabel ? 1 : 0), false);
  }

  private int open() {
    return !line.isEmpty() && line.charAt(0) == '(' ? 1 : 0;
  }

  /** What follows must be a page label, perhaps after a catchword: See BUDGET, Page A6. */
  private JumpLine jump(int from, boolean out) {
    int to = line.length();
    while (to > from && " ).".indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    int label = to;
    while (label > from && isLabel(line.charAt(label - 1))) {
      label--;
    }
    boolean digit = label < to && Glyphs.isDigit(line.charAt(to - 1));
    String between = line.substring(Math.min(from, label), label).strip();
    int comma = between.lastIndexOf(',');
    String page = between.substring(comma + 1).strip();
    boolean named = page.isEmpty() || words.words("page-word").has(page);
    boolean catchword = comma < 0 || out && isCapitals(between.substring(0, comma));
    return digit && to - label <= 4 && named && catchword
        ? new JumpLine(new Part(0, line.length()), new Part(label, to))
        : null;
  }

  private static boolean isLabel(char c) {
    return Glyphs.isDigit(c) || c >= 'A' && c <= 'Z' || c == '-';
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && text.length() <= 30;
  }
}
