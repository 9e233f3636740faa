package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs.Credit;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who signs a story at its end in languages of the alphabet: {@code (hil)}, {@code
 * (dpa/AFP)}, {@code dpa}, {@code — Jane Dunmore}, {@code И. ПЕТРОВ}, {@code Reporting by Jane
 * Dunmore}.
 */
final class AlphabeticSignature {
  private static final int LONGEST = 60;
  private static final int LONGEST_TAGLINE = 120;
  private static final int LONGEST_INITIALS = 4;
  private static final Pattern BETWEEN_SOURCES = Pattern.compile("[/,-]");

  private final String line;
  private final Conventions words;
  private final AlphabeticNames names;

  AlphabeticSignature(String line, Conventions words) {
    this.line = line;
    this.words = words;
    this.names = new AlphabeticNames(words);
  }

  /** A signature that fills the line or stands after its last sentence; or null. */
  Credit read() {
    Names whole = whole();
    if (whole != null) {
      return new Credit(new Part(0, line.length()), whole);
    }
    int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    if (open > 0 && line.length() - open <= LONGEST && afterSentence(open)) {
      Names inside = bracketed(line.substring(open + 1, line.length() - 1));
      return inside == null ? null : new Credit(new Part(open, line.length()), inside);
    }
    int from = open < 0 ? afterLastSentence() : -1;
    Names bare = from > 0 ? bare(line.substring(from)) : null;
    return bare == null ? null : new Credit(new Part(from, line.length()), bare);
  }

  private Names whole() {
    if (line.length() > LONGEST_TAGLINE) {
      return null;
    }
    boolean bracket = line.startsWith("(") && line.endsWith(")");
    String text = bracket ? line.substring(1, line.length() - 1) : line;
    Names told = tagline(text);
    if (told != null) {
      return told;
    }
    return bracket ? bracketed(text) : line.length() <= LONGEST ? bare(line) : null;
  }

  /** What may stand in brackets after a story: initials, a source, names. */
  private Names bracketed(String text) {
    String bare = text.strip();
    if (isSource(bare)) {
      return Names.NONE;
    }
    if (isInitials(bare)) {
      Person writer = new Person(bare, Optional.of(Person.Role.REPORTER), Optional.empty());
      return new Names(List.of(writer), false);
    }
    Names told = tagline(bare);
    return told != null ? told : names.read(bare, Person.Role.REPORTER);
  }

  /** What may stand without brackets: a source in small letters or a name after a dash. */
  private Names bare(String text) {
    String bare = text.strip();
    boolean dash = bare.length() > 4 && "—–".indexOf(bare.charAt(0)) >= 0;
    if (dash) {
      return names.read(bare.substring(1), Person.Role.REPORTER);
    }
    boolean small = bare.length() <= 8 && Character.isLowerCase(first(bare));
    if (small && isSource(bare)) {
      return Names.NONE;
    }
    String signed = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    int comma = signed.indexOf(',');
    String name = comma > 0 ? signed.substring(0, comma) : signed;
    boolean placed =
        comma > 0 && text.length() == line.length() && !words.has("habit", "title-case");
    if (placed && isPlace(signed.substring(comma + 1).strip())) {
      return names.read(name, Person.Role.AUTHOR);
    }
    boolean told =
        names.isPrintedAsSignature(name)
            && (comma < 0 || AlphabeticByline.isTitle(signed.substring(comma + 1).strip(), words));
    return told ? names.read(name, Person.Role.REPORTER) : null;
  }

  /** One word with a capital, behind the name of a letter's writer. */
  private static boolean isPlace(String text) {
    return text.length() > 2
        && text.indexOf(' ') < 0
        && Character.isUpperCase(text.charAt(0))
        && text.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** Agencies, one or several: dpa, dpa/AFP, Reuters. */
  private boolean isSource(String text) {
    if (words.has("agency", text)) {
      return true;
    }
    boolean several = text.indexOf('/') > 0 || text.indexOf(',') > 0 || text.indexOf('-') > 0;
    String[] parts = several ? BETWEEN_SOURCES.split(text) : new String[0];
    for (String part : parts) {
      if (!words.has("agency", part.strip())) {
        return false;
      }
    }
    return parts.length > 1;
  }

  /** Two to four small letters, as writers sign short pieces. */
  private static boolean isInitials(String text) {
    if (text.length() < 2 || text.length() > LONGEST_INITIALS) {
      return false;
    }
    return text.chars().allMatch(Character::isLowerCase);
  }

  /** Reporting by Jane Dunmore; editing by John Roe. Jane Dunmore reported from Port Ellery. */
  private Names tagline(String text) {
    int start = words.words("signature-start").at(text, 0);
    if (start > 0 && start < text.length() && !Character.isLetter(text.charAt(start))) {
      String rest = text.substring(start).strip();
      int end = rest.indexOf(';');
      String first = end > 0 ? rest.substring(0, end) : rest;
      first = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
      int in = first.indexOf(" in ");
      Names people = names.read(in > 0 ? first.substring(0, in) : first, Person.Role.REPORTER);
      boolean brief = text.length() <= LONGEST;
      return people != null ? people : brief ? Names.NONE : null;
    }
    int verb = words.words("signature-verb").find(text, 0, Math.min(text.length(), LONGEST));
    return verb > 0 ? names.read(text.substring(0, verb), Person.Role.REPORTER) : null;
  }

  private boolean afterSentence(int open) {
    int before = open - 1;
    while (before > 0 && line.charAt(before) == ' ') {
      before--;
    }
    return Glyphs.ends(line, Math.max(0, before - 3), before + 1);
  }

  /** Behind the last full stop that something follows, initials let by; or -1. */
  private int afterLastSentence() {
    for (int at = line.length() - 3; at > 0 && at > line.length() - LONGEST; at--) {
      boolean blank = line.charAt(at) == ' ' && Glyphs.ends(line, Math.max(0, at - 3), at);
      if (blank && !isInitial(at - 1)) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The stop of an initial: И. Петров. */
  private boolean isInitial(int stop) {
    return stop > 1
        && line.charAt(stop) == '.'
        && Character.isUpperCase(line.charAt(stop - 1))
        && !Character.isLetter(line.charAt(stop - 2));
  }
}
