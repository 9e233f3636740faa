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

/** Reads the fixed words of a line in Japanese. */
final class JapaneseSigns {
  private static final int LONGEST_OPENING = 40;
  private static final int LONGEST_TAIL = 32;
  private static final int SHORTEST_TEXT = 10;

  private final String line;
  private final Conventions words;

  private JapaneseSigns(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  static Signs of(String line, Conventions words) {
    JapaneseSigns signs = new JapaneseSigns(line, words);
    Names credit = signs.credit();
    Credit tail = credit == null ? signs.tailCredit() : null;
    Credit signature = credit == null && tail == null ? signs.signature() : null;
    String bare = signs.bare();
    return new Signs(
        signs.opening(),
        credit == null && signature == null ? signs.byline() : null,
        credit,
        tail,
        signs.jump("jump-out-after", true),
        signs.jump("jump-in-after", false),
        signature == null ? null : signature.part(),
        signature == null ? Names.NONE : signature.names(),
        line.length() <= 14 && words.has("column-label", bare),
        ChineseSigns.pageReference(line, words),
        signs.mayBeName(),
        line.length() <= 14 ? words.which("notice:", set -> set.has(bare)) : "");
  }

  private String bare() {
    return Glyphs.without(c -> isFrame((char) c), line);
  }

  private static boolean isFrame(char c) {
    return Glyphs.isBullet(c)
        || Glyphs.isOpener(c)
        || Glyphs.isCloser(c)
        || " ◇▽▼|:-—=".indexOf(c) >= 0;
  }

  /** 【ロンドン＝山野晴子】, two sites 【甲＝X、乙＝Y】, 【ロンドン共同】. */
  private Opening opening() {
    int close = line.charAt(0) == '【' ? line.indexOf('】') : -1;
    if (close < 2 || close > LONGEST_OPENING || line.length() - close < SHORTEST_TEXT) {
      return null;
    }
    Part whole = new Part(0, close + 1);
    int equals = line.lastIndexOf('=', close);
    int agency = words.words("agency").endingAt(line, close);
    if (equals > 0) {
      Part place = new Part(1, line.indexOf('='));
      return new Opening(
          Part.NONE, Part.NONE, place, Part.NONE, whole, reporters(1, close), close + 1);
    }
    Part by = new Part(close - agency, close);
    Part place = new Part(1, close - agency);
    return agency > 0
        ? new Opening(whole, by, place, Part.NONE, Part.NONE, Names.NONE, close + 1)
        : null;
  }

  /** The names behind each ＝. */
  private Names reporters(int from, int to) {
    List<Person> people = new ArrayList<>();
    for (String site : line.substring(from, to).split("[、,]")) {
      String name = site.substring(site.indexOf('=') + 1).strip();
      if (isName(name)) {
        people.add(person(name, Person.Role.REPORTER));
      }
    }
    return new Names(List.copyOf(people), people.isEmpty());
  }

  private static Person person(String name, Person.Role role) {
    return new Person(name.replace(" ", ""), Optional.of(role), Optional.empty());
  }

  private boolean isName(String name) {
    if (name.length() < 2
        || name.length() > 12
        || words.words("not-in-name").find(name, 0, name.length()) >= 0) {
      return false;
    }
    return name.chars()
        .allMatch(c -> Glyphs.isHan((char) c) || Glyphs.isKana((char) c) || c == '·' || c == ' ');
  }

  /** A family name and two or three characters: 山野晴子. */
  private boolean mayBeName() {
    int family = words.words("surname").at(line, 0);
    int given = line.length() - family;
    return family > 0 && given >= 1 && given <= 3 && isName(line);
  }

  /** 山野晴子記者, 論説委員・山野晴子, 文・山野晴子. */
  private Names byline() {
    if (line.length() > LONGEST_TAIL || Glyphs.ends(line)) {
      return null;
    }
    String bare = bare();
    int after = words.words("role-after").endingAt(bare, bare.length());
    if (after > 0 && isName(bare.substring(0, bare.length() - after))) {
      return one(bare.substring(0, bare.length() - after), Person.Role.REPORTER);
    }
    int before = words.words("role-before").at(bare, 0);
    boolean dot =
        before > 0 && before + 1 < bare.length() && "·/: ".indexOf(bare.charAt(before)) >= 0;
    return dot && isName(bare.substring(before + 1))
        ? one(bare.substring(before + 1), Person.Role.AUTHOR)
        : null;
  }

  private static Names one(String name, Person.Role role) {
    return new Names(List.of(person(name, role)), false);
  }

  /** 山野晴子撮影, 写真・山野晴子, 雲渓市提供. */
  private Names credit() {
    return line.length() <= LONGEST_TAIL && !Glyphs.ends(line) ? credit(bare()) : null;
  }

  private Names credit(String text) {
    int end = words.words("credit-end").endingAt(text, text.length());
    String name = text.substring(0, text.length() - end);
    if (end > 0 && name.length() > 1 && name.length() <= 16) {
      boolean person =
          words
              .words("credit-end")
              .meaning(text.substring(text.length() - end))
              .equals("PHOTOGRAPHER");
      return person && isName(name) ? one(name, Person.Role.PHOTOGRAPHER) : Names.NONE;
    }
    int start = words.words("credit-start").at(text, 0);
    boolean dot = start > 0 && start + 1 < text.length() && "·/:=".indexOf(text.charAt(start)) >= 0;
    return dot && isName(text.substring(start + 1))
        ? one(text.substring(start + 1), Person.Role.PHOTOGRAPHER)
        : null;
  }

  /** …＝雲渓市で、山野晴子撮影: the credit ends the caption. */
  private Credit tailCredit() {
    int comma =
        Math.max(line.lastIndexOf('、'), Math.max(line.lastIndexOf('='), line.lastIndexOf('。')));
    if (comma < SHORTEST_TEXT || line.length() - comma > LONGEST_TAIL) {
      return null;
    }
    String rest = line.substring(comma + 1).strip();
    Names names = rest.isEmpty() ? null : credit(rest);
    return names == null ? null : new Credit(new Part(comma + 1, line.length()), names);
  }

  /** …した。（共同）, …した。（山野晴子）, …した。【山野晴子】. */
  private Credit signature() {
    char last = line.charAt(line.length() - 1);
    int open = last == ')' ? line.lastIndexOf('(') : last == '】' ? line.lastIndexOf('【') : -1;
    if (open < 0
        || line.length() - open > LONGEST_TAIL
        || open > 0 && !Glyphs.ends(line.substring(Math.max(0, open - 2), open).strip())) {
      return null;
    }
    String inside = line.substring(open + 1, line.length() - 1);
    Part part = new Part(open, line.length());
    if (words.has("agency", inside)) {
      return new Credit(part, Names.NONE);
    }
    List<Person> people = new ArrayList<>();
    for (String name : inside.split("[、,]")) {
      if (!isName(name)) {
        return null;
      }
      people.add(person(name, Person.Role.REPORTER));
    }
    return new Credit(part, new Names(List.copyOf(people), false));
  }

  /** （2面に続く）, 〈1面から続く〉, ＝関連記事3面. */
  private JumpLine jump(String set, boolean atEnd) {
    for (int i = 0; i < line.length(); i++) {
      int word = words.words(set).at(line, i);
      if (word == 0 || i == 0 || line.charAt(i - 1) != '面') {
        continue;
      }
      int digits = i - 1;
      while (digits > 0 && Glyphs.isNumeral(line.charAt(digits - 1))) {
        digits--;
      }
      int from = digits > 0 && isFrame(line.charAt(digits - 1)) ? digits - 1 : digits;
      int to = i + word < line.length() && isFrame(line.charAt(i + word)) ? i + word + 1 : i + word;
      boolean placed = atEnd ? to == line.length() : from == 0;
      if (digits < i - 1 && placed) {
        return new JumpLine(new Part(from, to), new Part(digits, i - 1));
      }
    }
    return null;
  }
}
