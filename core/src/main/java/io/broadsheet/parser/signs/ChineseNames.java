package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells people apart in 记者 甲乙 通讯员 丙丁戊: roles and names, glued or not. */
final class ChineseNames {
  private static final Words ROLES = Conventions.CHINESE.words("role");
  private static final Words NEVER = Conventions.CHINESE.words("name-never");
  private static final Words REPORTS = Conventions.CHINESE.words("reports");
  private static final Words SURNAMES = Conventions.CHINESE.words("surname");
  private static final Words NOT_IN_NAME = Conventions.CHINESE.words("not-in-name");
  private static final Words COUNTED = Conventions.CHINESE.words("counted");
  private static final Words HOUSES = Conventions.CHINESE.words("own-paper");
  private static final Words AGENCIES = Conventions.CHINESE.words("agency");
  private static final Words STATIONED = Conventions.CHINESE.words("stationed");

  /** The name of the place that a correspondent is stationed at is no longer than this. */
  private static final int LONGEST_STATION = 12;

  private final String line;
  private final int to;
  private final List<Person> people = new ArrayList<>();
  private boolean unsplit;
  private boolean sawRole;
  private int at;

  private ChineseNames(String line, int from, int to) {
    this.line = line;
    this.at = from;
    this.to = to;
  }

  /** The length of a role's words at a place: 记者, 本报驻某国记者; 0 if none is there. */
  static int role(String line, int at) {
    int role = ROLES.at(line, at);
    if (role > 0) {
      return role;
    }
    int house = Math.max(HOUSES.at(line, at), AGENCIES.at(line, at));
    int place = at + house + STATIONED.at(line, at + house);
    int last = place == at + house ? at : Math.min(line.length(), place + LONGEST_STATION);
    for (int i = place; i < last && Glyphs.isHan(line.charAt(i)); i++) {
      role = i > place ? ROLES.at(line, i) : 0;
      if (role > 0) {
        return i + role - at;
      }
    }
    return 0;
  }

  /** What such words say of a person: the last of them tell. */
  private static String meaning(String printed) {
    int at = 0;
    while (ROLES.at(printed, at) != printed.length() - at) {
      at++;
    }
    return ROLES.meaning(printed.substring(at));
  }

  /** What the scan of a stretch gave; null if it holds anything but roles and names. */
  static Result scan(String line, int from, int to, String role) {
    ChineseNames names = new ChineseNames(line, from, to);
    return names.run(role) ? names.result() : null;
  }

  /**
   * Roles and names and nothing else.
   *
   * @param names the people
   * @param sawRole whether a role word was there
   */
  record Result(Names names, boolean sawRole) {
    boolean isEmpty() {
      return names.people().isEmpty() && !names.unsplit();
    }
  }

  private Result result() {
    return new Result(new Names(List.copyOf(people), unsplit), sawRole);
  }

  private boolean run(String given) {
    String role = given;
    String printed = "";
    while (at < to) {
      char c = line.charAt(at);
      if (isSeparator(c)) {
        at++;
        continue;
      }
      int length = role(line, at);
      if (length > 0 && at + length <= to) {
        printed = line.substring(at, at + length);
        role = meaning(printed);
        sawRole = true;
        at += length;
        continue;
      }
      int reports = REPORTS.at(line, at);
      if (reports > 0 && at + reports == to && sawRole) {
        at = to;
        continue;
      }
      if (!name(role, printed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '、' || c == ',' || c == ':' || c == '/' || c == ';';
  }

  private boolean name(String role, String printed) {
    int start = at;
    while (at < to && (Glyphs.isHan(line.charAt(at)) || line.charAt(at) == '·')) {
      if (at > start && ROLES.at(line, at) > 0) {
        break;
      }
      boolean family = at == start && SURNAMES.at(line, at) > 0;
      if (!family && NOT_IN_NAME.at(line, at) > 0) {
        return false;
      }
      at++;
    }
    String name = line.substring(start, at);
    boolean count = name.endsWith("人") && COUNTED.endingAt(name, name.length() - 1) > 0;
    if (NEVER.has(name) || name.isEmpty() || count) {
      return false;
    }
    boolean foreign = name.indexOf('·') > 0;
    if (foreign ? name.length() <= 20 : name.length() >= 2 && name.length() <= 4) {
      people.add(person(name, role, printed));
      return true;
    }
    if (name.length() == 1) {
      return loneCharacters(name, role, printed);
    }
    unsplit = true;
    return name.length() <= 12;
  }

  /** A short name set with a gap to fill the line: 甲 乙. */
  private boolean loneCharacters(String first, String role, String printed) {
    int next = at;
    while (next < to && line.charAt(next) == ' ') {
      next++;
    }
    if (next == at || next >= to || !Glyphs.isHan(line.charAt(next))) {
      return false;
    }
    if (next + 1 < to && Glyphs.isHan(line.charAt(next + 1))) {
      return false;
    }
    people.add(person(first + line.charAt(next), role, printed));
    at = next + 1;
    return true;
  }

  private static Person person(String name, String role, String printed) {
    return new Person(
        name,
        role.isEmpty() ? Optional.empty() : Optional.of(Person.Role.valueOf(role)),
        printed.isEmpty() ? Optional.empty() : Optional.of(printed));
  }
}
