package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.Locale;

/**
 * Reads a byline that fills a line in languages of the alphabet: {@code By JANE DUNMORE, Staff
 * Writer}, {@code Von unserem Korrespondenten Carl Ahrens}, {@code Иван ПЕТРОВ, наш корр.}.
 */
final class AlphabeticByline {
  private static final int LONGEST = 84;
  private static final int LONGEST_PLACE = 30;

  private final String line;
  private final Conventions words;
  private final AlphabeticNames names;

  AlphabeticByline(String line, Conventions words) {
    this.line = line;
    this.words = words;
    this.names = new AlphabeticNames(words);
  }

  /** The names of the byline, none if it names nobody; or null if the line is none. */
  Names read() {
    String bare = bare();
    if (bare.length() > LONGEST || bare.length() < 3) {
      return null;
    }
    if (words.has("byline-whole", bare)) {
      return Names.NONE;
    }
    int start = phrase("byline-start", bare);
    if (start > 0) {
      return afterPhrase(bare.substring(start));
    }
    int by = phrase("by", bare);
    if (by > 0) {
      boolean sentence = bare.endsWith(".") && bare.length() > 40;
      return sentence ? null : named(bare.substring(by));
    }
    return signed(bare);
  }

  /** The line without brackets, dashes and signs around it. */
  private String bare() {
    return Glyphs.without(
        c -> " (–—-".indexOf(c) >= 0 || isSign((char) c),
        c -> " )–—|".indexOf(c) >= 0 || isSign((char) c),
        line);
  }

  private static boolean isSign(char c) {
    return Glyphs.isBullet(c) || c == '*';
  }

  /** The length of a phrase that stands whole at the start, or 0. */
  private int phrase(String set, String text) {
    int length = words.words(set).at(text, 0);
    boolean whole = length < text.length() && !Character.isLetter(text.charAt(length));
    boolean closed = length > 0 && text.charAt(length - 1) == ':';
    return length > 0 && (whole || closed) ? length : 0;
  }

  /** Behind "from our correspondent" stands a name, a place or nothing. */
  private Names afterPhrase(String rest) {
    String bare = trimmed(rest);
    if (bare.isEmpty()) {
      return Names.NONE;
    }
    Names people = named(bare);
    if (people != null) {
      return people;
    }
    boolean sentence = Glyphs.parts(bare) > 4 || Glyphs.ends(bare) && bare.indexOf(' ') > 0;
    return sentence ? null : Names.NONE;
  }

  /** One name or several, each perhaps with what the writer is or where. */
  private Names named(String text) {
    String all = withoutMail(trimmed(text));
    Names whole = names.read(all, Person.Role.REPORTER);
    if (whole != null) {
      return whole;
    }
    int cut = cut(all);
    if (cut < 0) {
      return words.has("agency", all) ? Names.NONE : null;
    }
    String after = trimmed(all.substring(cut)).replace(")", "");
    Names before = names.read(all.substring(0, cut), Person.Role.REPORTER);
    return before != null && (isTitle(after, words) || isPlace(after)) ? before : null;
  }

  /** Where the names end: at a comma, a bar, a bracket or a dash. */
  private static int cut(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCut(c) || isDash(c) && text.charAt(i - 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCut(char c) {
    return switch (c) {
      case ',', '،', '|', '(', '/', '·', ';' -> true;
      default -> false;
    };
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '-';
  }

  private static String withoutMail(String text) {
    int at = text.indexOf('@');
    int blank = at < 0 ? -1 : text.lastIndexOf(' ', at);
    return blank > 0 ? trimmed(text.substring(0, blank)) : text;
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && " :,،|(/·;–—-".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ,،|/·;".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** At most four words, the first with a capital: Berlin, Port Ellery, z. Zt. Rom. */
  private static boolean isPlace(String text) {
    return text.length() <= LONGEST_PLACE
        && Glyphs.parts(text) <= 4
        && !text.isEmpty()
        && !Character.isLowerCase(text.charAt(0))
        && !Glyphs.ends(text);
  }

  /** A name in the form of a signature, or a name and a place with a bar between. */
  private Names signed(String text) {
    int cut = cut(text);
    String name = cut > 0 ? text.substring(0, cut).strip() : text;
    boolean house = words.has("byline-whole", name) || words.has("agency", name);
    if (house && cut > 0 && text.charAt(cut) == '|') {
      return Names.NONE;
    }
    String stripped = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    Names people = names.read(stripped, Person.Role.REPORTER);
    if (people == null) {
      return null;
    }
    String after = cut > 0 ? trimmed(text.substring(cut)) : "";
    boolean bar = cut > 0 && text.charAt(cut) == '|';
    boolean told = cut > 0 && isTitle(after, words);
    boolean signed = bar || told || names.isPrintedAsSignature(stripped);
    boolean fits = cut < 0 || told || isPlace(after);
    return signed && fits ? people : null;
  }

  /** True if the words name what a writer does: Staff Writer, envoyé spécial. */
  static boolean isOffice(String text, Conventions words) {
    int last = text.lastIndexOf(' ') + 1;
    return words.has("byline-after", text)
        || text.length() <= 40
            && words.words("byline-end").has(text, last, text.length())
            && Glyphs.parts(text) <= 4
            && !Glyphs.ends(text);
  }

  /** True if the words tell what a writer is or writes for: Staff Writer, Reuters. */
  static boolean isTitle(String text, Conventions words) {
    if (text.length() > 40 || text.isEmpty() || Glyphs.ends(text) && !text.endsWith("rr.")) {
      return words.has("byline-after", text);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean title = words.has("byline-end", last) && Glyphs.parts(text) <= 4;
    return title
        || words.has("byline-after", lower)
        || words.has("agency", lower)
        || PaperName.is(text, words);
  }
}
