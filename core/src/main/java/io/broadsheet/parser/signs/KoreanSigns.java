package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs.Credit;
import io.broadsheet.parser.signs.Signs.JumpLine;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fixed words of a line in Korean. */
final class KoreanSigns {
  private static final int LONGEST_OPENING = 60;
  private static final int LONGEST_BYLINE = 60;
  private static final int SHORTEST_TEXT = 10;

  private final String line;
  private final Conventions words;

  private KoreanSigns(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  static Signs of(String line, Conventions words) {
    KoreanSigns signs = new KoreanSigns(line, words);
    Names credit = signs.credit(line);
    String bare = signs.bare();
    Credit signature = credit == null ? signs.signature() : null;
    boolean brief = line.length() <= 20;
    return new Signs(
        signs.opening(),
        credit == null ? signs.byline() : null,
        credit,
        credit == null ? signs.tailCredit() : null,
        signs.jump("jump-out-before", "jump-out-after"),
        signs.jump("", "jump-in-after"),
        signature == null ? null : signature.part(),
        signature == null ? Names.NONE : signature.names(),
        brief && (words.has("column-label", bare) || words.has("briefs-label", bare)),
        ChineseSigns.pageReference(line, words),
        false,
        brief ? words.which("notice:", set -> set.has(bare)) : "");
  }

  private String bare() {
    return Glyphs.without(c -> isFrame((char) c), line);
  }

  private static boolean isFrame(char c) {
    return Glyphs.isBullet(c)
        || Glyphs.isOpener(c)
        || Glyphs.isCloser(c)
        || " |:-—=".indexOf(c) >= 0;
  }

  /** (서울=연합뉴스) 홍길동 기자 =, [서울=뉴시스]. */
  private Opening opening() {
    boolean bracket = "([【".indexOf(line.charAt(0)) >= 0;
    int close = bracket ? closing() : -1;
    int equals = line.indexOf('=');
    if (close < 4 || equals < 2 || equals > close) {
      return null;
    }
    Part whole = new Part(0, close + 1);
    Part place = new Part(1, equals);
    Part agency = new Part(equals + 1, close);
    int end = line.indexOf('=', close);
    if (end > 0 && end < LONGEST_OPENING) {
      Names names = names(line.substring(close + 1, end));
      if (names != null) {
        Part byline = new Part(skip(close + 1), end + 1);
        return new Opening(whole, agency, place, Part.NONE, byline, names, skip(end + 1));
      }
    }
    int body = skip(close + 1);
    return line.length() - body < SHORTEST_TEXT
        ? null
        : new Opening(whole, agency, place, Part.NONE, Part.NONE, Names.NONE, body);
  }

  private int closing() {
    for (int i = 1; i < Math.min(line.length(), LONGEST_OPENING); i++) {
      if (")]】".indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private int skip(int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** 홍길동 기자, 홍길동·김하늘 기자, 홍길동 기자 hong@example.kr. */
  private Names byline() {
    if (line.length() > LONGEST_BYLINE || Glyphs.ends(line)) {
      return null;
    }
    return names(withoutMail(bare()));
  }

  private static String withoutMail(String text) {
    int mail = text.indexOf('@');
    int blank = mail < 0 ? -1 : text.lastIndexOf(' ', mail);
    return blank > 0 ? text.substring(0, blank) : text;
  }

  /** 홍길동 기자 hong@example.kr under a story or behind its last sentence. */
  private Credit signature() {
    int stop = line.lastIndexOf(". ");
    int from = stop < 0 ? 0 : stop + 2;
    String rest = line.substring(from);
    boolean mail = rest.indexOf('@') > 0 && rest.length() <= LONGEST_BYLINE;
    Names names = mail ? names(withoutMail(rest)) : null;
    return names == null ? null : new Credit(new Part(from, line.length()), names);
  }

  /** Names before what they are, or null if there is anything else. */
  private Names names(String text) {
    List<Person> people = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    for (String word : text.strip().split("[ ·,/=]+")) {
      if (words.has("role-after", word)) {
        waiting.forEach(name -> people.add(person(name, Person.Role.REPORTER)));
        waiting.clear();
      } else if (words.has("role-before", word) && people.isEmpty() && waiting.isEmpty()) {
        continue;
      } else if (isName(word)) {
        waiting.add(word);
      } else {
        return null;
      }
    }
    return people.isEmpty() || !waiting.isEmpty() ? null : new Names(List.copyOf(people), false);
  }

  private static boolean isName(String word) {
    return word.length() >= 2
        && word.length() <= 4
        && word.chars().allMatch(c -> Glyphs.isHangul((char) c));
  }

  private static Person person(String name, Person.Role role) {
    return new Person(name, Optional.of(role), Optional.empty());
  }

  /** 사진=홍길동 기자, 운계시 제공, 홍길동 기자 촬영. */
  private Names credit(String text) {
    if (text.length() > 40 || Glyphs.ends(text)) {
      return null;
    }
    int from = text.startsWith("/") || text.startsWith("[") || text.startsWith("(") ? 1 : 0;
    String bare = text.substring(from).strip();
    int start = words.words("credit-start").at(bare, 0);
    if (start > 0 && start < bare.length() && "=:/ ".indexOf(bare.charAt(start)) >= 0) {
      return photographers(bare.substring(start + 1).strip());
    }
    int end = words.words("credit-end").endingAt(bare, bare.length());
    boolean apart =
        end > 0 && end + 1 < bare.length() && bare.charAt(bare.length() - end - 1) == ' ';
    return apart && bare.split(" ").length <= 4
        ? photographers(bare.substring(0, bare.length() - end).strip())
        : null;
  }

  private Names photographers(String text) {
    Names reporters = names(text);
    if (reporters == null) {
      return isName(text)
          ? new Names(List.of(person(text, Person.Role.PHOTOGRAPHER)), false)
          : Names.NONE;
    }
    return new Names(
        reporters.people().stream()
            .map(reporter -> person(reporter.name(), Person.Role.PHOTOGRAPHER))
            .toList(),
        false);
  }

  /** …하고 있다. /사진=홍길동 기자: the credit ends the caption. */
  private Credit tailCredit() {
    int stop = line.lastIndexOf(". ");
    if (stop < SHORTEST_TEXT || line.length() - stop > 40) {
      return null;
    }
    Names names = credit(line.substring(stop + 2));
    return names == null ? null : new Credit(new Part(stop + 2, line.length()), names);
  }

  /** 3면에 계속, ▶관련기사 3면, 1면에서 계속: a line, or behind the last sentence in a sign. */
  private JumpLine jump(String ahead, String behind) {
    int sign = line.lastIndexOf('▶');
    int from = sign > 0 && Glyphs.endsBefore(line, sign) ? sign : 0;
    int text = from;
    while (text < line.length() && isFrame(line.charAt(text))) {
      text++;
    }
    int to = line.length();
    while (to > text && isFrame(line.charAt(to - 1))) {
      to--;
    }
    if (to - text > 20) {
      return null;
    }
    int digits = skip(text + words.words(ahead).at(line, text));
    int end = digits;
    while (end < to && Glyphs.isDigit(line.charAt(end))) {
      end++;
    }
    if (end == digits || end >= to || line.charAt(end) != '면') {
      return null;
    }
    String after = line.substring(end + 1, to).strip();
    boolean stated = digits > text ? after.isEmpty() : words.has(behind, after);
    return stated ? new JumpLine(new Part(from, line.length()), new Part(digits, end)) : null;
  }
}
