package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs.Credit;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import io.broadsheet.parser.words.Words;
import java.util.regex.Pattern;

/**
 * Reads whose picture it is in languages of the alphabet: {@code Photo by Jane Dunmore}, {@code
 * JANE DUNMORE/AP}, {@code Foto: dpa}, {@code © Agence}; on a line of its own or after a caption.
 */
final class AlphabeticCredit {
  private static final int LONGEST = 72;
  private static final int LONGEST_HOUSE = 48;
  private static final int MOST_WORDS = 6;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

  private final String line;
  private final Conventions words;
  private final Words starts;
  private final Words signs;
  private final AlphabeticNames names;

  AlphabeticCredit(String line, Conventions words) {
    this.line = line;
    this.words = words;
    this.starts = words.words("credit-start");
    this.signs = words.words("credit-sign");
    this.names = new AlphabeticNames(words);
  }

  /** The names of a credit that fills the line, none if it names nobody; or null. */
  Names whole() {
    if (line.length() > LONGEST) {
      return null;
    }
    boolean bracket = line.startsWith("(") && line.endsWith(")");
    return credit(bracket ? line.substring(1, line.length() - 1) : line);
  }

  /** A credit after a caption, in brackets or after the full stop; or null. */
  Credit tail() {
    int least = Math.max(1, line.length() - LONGEST);
    for (int at = line.length() - 3; at > least; at--) {
      char c = line.charAt(at);
      boolean bracket = c == '(' || c == '[';
      if (!bracket && c != '/' && line.charAt(at - 1) != ' ') {
        continue;
      }
      boolean slash = c == '/' && Glyphs.ends(line, 0, at);
      Names people = slash ? names.read(line.substring(at + 1), Person.Role.PHOTOGRAPHER) : null;
      if (people != null) {
        return new Credit(new Part(at, line.length()), people);
      }
      boolean start = isSignOrWord(at) && mayPrecede(at);
      boolean sentence = line.charAt(at - 1) == ' ' && Glyphs.endsBefore(line, at);
      if (!bracket && !start && !sentence) {
        continue;
      }
      boolean closed = ")]".indexOf(line.charAt(line.length() - 1)) >= 0;
      Names found =
          bracket
              ? closed ? credit(line.substring(at + 1, line.length() - 1)) : null
              : credit(line.substring(at));
      if (found != null) {
        return new Credit(new Part(at, line.length()), found);
      }
      if (!bracket && sentence && !isInitial(at - 2)) {
        return null;
      }
    }
    return null;
  }

  /** The stop of an initial ends no sentence: Foto: И. Петров. */
  private boolean isInitial(int stop) {
    return stop > 1
        && Character.isUpperCase(line.charAt(stop - 1))
        && !Character.isLetter(line.charAt(stop - 2));
  }

  private boolean isSignOrWord(int at) {
    return line.charAt(at - 1) == ' ' && startsCredit(line, at) > 0;
  }

  /** A credit in the same line comes after a sentence, a dash, a bar or a slash. */
  private boolean mayPrecede(int at) {
    int before = at - 1;
    while (before > 0 && line.charAt(before) == ' ') {
      before--;
    }
    return "|/–—-".indexOf(line.charAt(before)) >= 0
        || line.charAt(at - 1 + startsCredit(line, at)) == ':'
        || Glyphs.ends(line, 0, before + 1);
  }

  private int startsCredit(String text, int at) {
    int word = starts.at(text, at);
    if (word == 0 && signs.at(text, at) > 0) {
      boolean small = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
      return small ? 0 : 1;
    }
    boolean whole =
        word > 0 && (at + word == text.length() || !Character.isLetter(text.charAt(at + word)));
    boolean closed = word > 0 && !Character.isLetter(text.charAt(at + word - 1));
    return whole || closed ? word : 0;
  }

  private Names credit(String text) {
    String bare = text.strip();
    if (words.has("credit-whole", bare)) {
      return Names.NONE;
    }
    int start = startsCredit(bare, 0);
    if (start > 0) {
      return named(bare, start);
    }
    int end = words.words("credit-end").endingAt(bare, bare.length());
    if (end > 0 && end < bare.length()) {
      return names.read(bare.substring(0, bare.length() - end), Person.Role.PHOTOGRAPHER);
    }
    return byHouse(bare);
  }

  /** Photo by Jane Dunmore/AP, Foto: dpa. */
  private Names named(String text, int start) {
    String name = text.substring(start).strip();
    while (name.startsWith(":")) {
      name = name.substring(1).strip();
    }
    if (name.isEmpty()) {
      return null;
    }
    int slash = name.indexOf('/');
    String photographer = slash > 0 ? name.substring(0, slash).strip() : name;
    Names people = names.read(withoutHouse(photographer), Person.Role.PHOTOGRAPHER);
    if (people != null) {
      return people;
    }
    boolean telling = !Character.isLetter(text.charAt(start - 1)) || text.indexOf(' ') < start;
    boolean sentence = Glyphs.ends(name) && Glyphs.parts(name) > 2;
    boolean capital = LatinCase.capitals(name) >= 0.5 || isHouse(name) || telling && slash > 0;
    boolean brief = Glyphs.parts(name) <= MOST_WORDS && !sentence;
    boolean certain = text.charAt(start - 1) == ':' || text.charAt(0) == '©' || start > 7;
    return brief && (certain || capital) ? Names.NONE : null;
  }

  /** The photographer of Jane Dunmore (AP) or Jane Dunmore, AP. */
  private String withoutHouse(String name) {
    int cut = Math.max(name.indexOf(" ("), name.indexOf(','));
    boolean house = cut > 0 && isHouse(name.substring(cut).replace(')', ' ').substring(1));
    return house ? name.substring(0, cut) : name;
  }

  /** JANE DUNMORE/AP, REUTERS/Jane Dunmore. */
  private Names byHouse(String text) {
    int slash = text.indexOf('/');
    boolean one = slash > 0 && text.indexOf('/', slash + 1) < 0;
    if (!one || text.length() > LONGEST_HOUSE) {
      return null;
    }
    String left = text.substring(0, slash).strip();
    String right = text.substring(slash + 1).strip();
    if (isHouse(right)) {
      return names.read(left, Person.Role.PHOTOGRAPHER);
    }
    return isHouse(left) ? names.read(right, Person.Role.PHOTOGRAPHER) : null;
  }

  private boolean isHouse(String text) {
    String bare = text.replace('(', ' ').strip();
    if (words.words("agency").has(bare)) {
      return true;
    }
    if (Glyphs.parts(bare) > 4) {
      return false;
    }
    boolean known = false;
    for (String word : BETWEEN_WORDS.split(bare)) {
      known |= words.has("credit-after-slash", word) || words.has("agency", word);
    }
    return known;
  }
}
