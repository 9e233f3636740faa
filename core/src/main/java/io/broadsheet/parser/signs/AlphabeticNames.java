package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import io.broadsheet.parser.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads names of people in languages of the alphabet: {@code Jane Dunmore and Ruth Adair}, {@code
 * Carl von der Aue}, {@code И. ПЕТРОВ}. Precision first: what may be no name is none.
 */
public final class AlphabeticNames {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 48;

  private final Conventions words;

  public AlphabeticNames(Conventions words) {
    this.words = words;
  }

  /** Names joined by commas and "and", or null if these are no names. */
  public Names read(String text, Person.Role role) {
    if (!mayBeNames(text)) {
      return null;
    }
    List<Person> people = new ArrayList<>();
    for (String part : parts(text)) {
      String name = part.strip();
      if (!isName(name)) {
        return null;
      }
      people.add(new Person(LatinCase.name(name), Optional.of(role), Optional.empty()));
    }
    return people.isEmpty() ? null : new Names(List.copyOf(people), false);
  }

  /** A quick look: false for a text with a word that no name has, as nearly all lines are. */
  private boolean mayBeNames(String text) {
    int end;
    for (int from = 0; from < text.length(); from = end + 1) {
      int blank = text.indexOf(' ', from);
      end = blank < 0 ? text.length() : blank;
      if (from < end && !mayStandInNames(text, from, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayStandInNames(String text, int from, int end) {
    char first = text.charAt(from);
    boolean mark = !Character.isLetter(first);
    int to = end - (isComma(text.charAt(end - 1)) ? 1 : 0);
    return mark
        || isCapital(first)
        || isElision(text, from + 1, to)
        || isElision(text, from + 2, to)
        || words.words("particle").has(text, from, to)
        || words.words("and").has(text, from, end);
  }

  private static boolean isElision(String text, int at, int end) {
    return at < end && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '،' || c == '/';
  }

  /** Cuts at commas and at the language's words for "and". */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    Words and = words.words("and");
    StringBuilder part = new StringBuilder();
    for (String word : text.strip().split(" ")) {
      boolean comma = !word.isEmpty() && isComma(word.charAt(word.length() - 1));
      if (and.has(word)) {
        parts.add(part.toString());
        part.setLength(0);
        continue;
      }
      part.append(part.length() == 0 ? "" : " ");
      part.append(comma ? word.substring(0, word.length() - 1) : word);
      if (comma) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    parts.add(part.toString());
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** Two words or more, all with a capital but for particles: von, de la, di. */
  boolean isName(String name) {
    int count = Glyphs.parts(name);
    if (count < 2 || count > MOST_WORDS || name.length() > LONGEST) {
      return false;
    }
    String[] parts = name.split(" ");
    int capitals = 0;
    for (String word : parts) {
      if (isNamePart(word)) {
        capitals++;
      } else if (!words.words("particle").has(word)) {
        return false;
      }
    }
    String last = parts[parts.length - 1];
    return capitals > 1 && isNamePart(last) && last.length() > 1;
  }

  /** A word that may stand in a name: letters, the first a capital where a script has capitals. */
  private boolean isNamePart(String word) {
    if (word.isEmpty() || !beginsName(word) || !isEvenlySet(word)) {
      return false;
    }
    boolean stop = word.endsWith(".") && word.length() > 5 && !isInitials(word);
    if (stop || words.has("not-in-name", word) || words.has("byline-end", word)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && !isMark(c) && ".'’-‐״׳\"".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** O'Dowd and d'Abbazia begin with a capital, the one behind its elision. */
  private static boolean beginsName(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    boolean elided = apostrophe > 0 && apostrophe < 3 && apostrophe + 1 < word.length();
    return isCapital(word.charAt(0)) || elided && isCapital(word.charAt(apostrophe + 1));
  }

  /** A capital inside a word stands near its start, as in McLean; else the word is misread. */
  private static boolean isEvenlySet(String word) {
    for (int i = 1; i < word.length(); i++) {
      boolean inside =
          Character.isLetter(word.charAt(i - 1)) && Character.isLowerCase(word.charAt(i - 1));
      if (inside && i > 3 && Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** A given name and the family name in capitals, {@code Иван ПЕТРОВ}, and nothing else. */
  boolean isPrintedAsSignature(String name) {
    int space = name.lastIndexOf(' ');
    Words habits = words.words("habit");
    boolean never = !habits.has("signature-capitals") && !habits.has("signature-initials");
    if (never || space < 2 || !isName(name)) {
      return false;
    }
    String family = name.substring(space + 1);
    String given = name.substring(0, space);
    boolean initials = true;
    for (String word : given.split(" ")) {
      initials &= isInitials(word);
    }
    if (family.length() < 3 || family.indexOf('.') >= 0) {
      return false;
    }
    boolean capitals = LatinCase.isCapitals(family);
    boolean closed = Character.isLetter(family.charAt(family.length() - 1));
    boolean habit = words.has("habit", capitals ? "signature-capitals" : "signature-initials");
    return habit && closed && (initials || capitals && isOrdinary(given));
  }

  /** True if a given name is not in capitals, particles apart. */
  private boolean isOrdinary(String given) {
    for (String word : given.split(" ")) {
      if (LatinCase.isCapitals(word) && !words.has("particle", word) && !isInitials(word)) {
        return false;
      }
    }
    return !LatinCase.isCapitals(given);
  }

  /** И., А.Б., Ю. */
  private static boolean isInitials(String word) {
    if (word.length() < 2 || word.length() > 6 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
