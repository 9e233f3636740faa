package io.broadsheet.parser.furniture;

import io.broadsheet.parser.furniture.Token.Kind;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a line of Chinese page furniture apart: 第02版：要闻　2031年5月9日　星期五　责编：甲乙. */
final class ChineseFurniture {
  private static final Conventions WORDS = Conventions.CHINESE;
  private static final int LONGEST = 120;

  private final String line;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private ChineseFurniture(String line) {
    this.line = line;
  }

  /** The pieces of a line that is furniture and nothing else; empty if it is not. */
  static List<Token> tokens(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    ChineseFurniture furniture = new ChineseFurniture(line);
    return furniture.run() ? List.copyOf(furniture.tokens) : List.of();
  }

  private boolean run() {
    while (at < line.length()) {
      if (isBetween(line.charAt(at))) {
        at++;
      } else if (!token()) {
        return false;
      }
    }
    return tokens.stream().anyMatch(token -> token.kind() != Kind.SECTION);
  }

  private static boolean isBetween(char c) {
    return " |/:;,()[]【】·-—".indexOf(c) >= 0;
  }

  private boolean token() {
    return date()
        || word("weekday", Kind.WEEKDAY)
        || pageLabel()
        || serial()
        || issue()
        || staff()
        || contact()
        || weather()
        || masthead()
        || section();
  }

  private boolean word(String set, Kind kind) {
    int length = WORDS.words(set).at(line, at);
    if (length == 0) {
      return false;
    }
    return take(Token.of(kind, line.substring(at, at + length)), at + length);
  }

  private boolean take(Token token, int end) {
    tokens.add(token);
    at = end;
    return true;
  }

  private int numeralsFrom(int from) {
    int end = from;
    while (end < line.length() && Glyphs.isNumeral(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean date() {
    Optional<ChineseDate.Found> found = ChineseDate.at(line, at);
    return found.isPresent() && take(Token.day(found.get().day()), found.get().end());
  }

  /** 第02版, 3版, A1版, A02 at an end of the line. */
  private boolean pageLabel() {
    int from = line.startsWith("第", at) ? at + 1 : at;
    int end = from;
    while (end < line.length() && line.charAt(end) >= 'A' && line.charAt(end) <= 'Z') {
      end++;
    }
    int letters = end - from;
    end = numeralsFrom(end);
    boolean digits = end - from > letters && letters <= 1 && end - from <= 4;
    if (digits && line.startsWith("版", end)) {
      return take(Token.of(Kind.PAGE_LABEL, line.substring(from, end)), end + 1);
    }
    boolean alone = end == line.length() || line.charAt(end) == ' ';
    return digits
        && letters == 1
        && alone
        && take(Token.of(Kind.PAGE_LABEL, line.substring(from, end)), end);
  }

  private boolean serial() {
    if (!line.startsWith("CN", at) && !line.startsWith("ISSN", at)) {
      return false;
    }
    int end = at;
    while (end < line.length() && line.charAt(end) != ' ' && !Glyphs.isHan(line.charAt(end))) {
      end++;
    }
    return take(Token.of(Kind.SERIAL, line.substring(at, end)), end);
  }

  /** 第12345期, 总第12345期, 第 12345 号; the one counted from the first issue is 总第. */
  private boolean issue() {
    boolean running = line.startsWith("总", at) || line.startsWith("總", at);
    int from = running ? at + 1 : at;
    if (!line.startsWith("第", from)) {
      return false;
    }
    int start = skipBlanks(from + 1);
    int end = numeralsFrom(start);
    int unit = skipBlanks(end);
    boolean issue = end > start && unit < line.length() && "期号號".indexOf(line.charAt(unit)) >= 0;
    Kind kind = running ? Kind.RUNNING_ISSUE : Kind.ISSUE;
    return issue && take(Token.of(kind, line.substring(start, end)), unit + 1);
  }

  /** 责编：甲乙 丙丁 — with the names that follow. */
  private boolean staff() {
    int length = WORDS.words("staff").at(line, at);
    int after = skipBlanks(at + length);
    if (length == 0
        || after >= line.length()
        || line.charAt(after) != ':' && after == at + length) {
      return false;
    }
    int end = line.charAt(after) == ':' ? after + 1 : after;
    int names = 0;
    while (end < line.length()) {
      int from = skipBlanks(end);
      int to = from;
      while (to < line.length() && (Glyphs.isHan(line.charAt(to)) || line.charAt(to) == '·')) {
        to++;
      }
      boolean next =
          WORDS.words("staff").at(line, from) > 0
              || WORDS.words("section").has(line.substring(from, to));
      if (to == from || to - from > 4 || next || to < line.length() && line.charAt(to) == '版') {
        break;
      }
      names++;
      end = to;
      if (end < line.length() && "、,/".indexOf(line.charAt(end)) >= 0) {
        end++;
      }
    }
    return names > 0 && take(Token.of(Kind.STAFF, line.substring(at, end)), end);
  }

  private boolean contact() {
    int length = WORDS.words("contact").at(line, at);
    boolean address =
        line.indexOf('@', at) > at || line.startsWith("www.", at) || line.startsWith("http", at);
    boolean number = length > 0 && line.startsWith(":", skipBlanks(at + length));
    boolean stated = length > 0 && tokens.isEmpty() && line.length() <= 80 && number;
    return (stated || address && tokens.isEmpty() && line.indexOf('。') < 0)
        && take(Token.of(Kind.CONTACT, line.substring(at)), line.length());
  }

  private boolean weather() {
    int length = WORDS.words("weather-word").at(line, at);
    boolean degrees = line.indexOf('℃', at) > 0 || line.indexOf("°C", at) > 0;
    boolean line1 =
        degrees && line.length() <= 40 && line.indexOf('。') < 0 && line.indexOf(',') < 0;
    return line1
        && (length > 0 || !tokens.isEmpty())
        && take(Token.of(Kind.WEATHER, line.substring(at)), line.length());
  }

  /** A word of the masthead and what goes with it up to the next gap. */
  private boolean masthead() {
    int length = WORDS.words("masthead-word").at(line, at);
    if (length == 0) {
      return lunar();
    }
    String word = line.substring(at, at + length);
    int end = at + length;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    int value = skipBlanks(end);
    end = value;
    while (end < line.length() && line.charAt(end) != ' ') {
      end++;
    }
    if (line.startsWith("CN", value)) {
      at = value;
      return serial();
    }
    boolean postal = word.endsWith("代号");
    if (!postal && !tokens.isEmpty()
        || postal
        || word.length() > 2
        || word.equals("今日") && line.startsWith("版", end - 1)) {
      return take(Token.of(postal ? Kind.POSTAL : Kind.MASTHEAD, line.substring(value, end)), end);
    }
    return false;
  }

  /** 壬寅年四月廿一 */
  private boolean lunar() {
    boolean stem = "甲乙丙丁戊己庚辛壬癸".indexOf(line.charAt(at)) >= 0;
    boolean branch = at + 2 < line.length() && "子丑寅卯辰巳午未申酉戌亥".indexOf(line.charAt(at + 1)) >= 0;
    if (!stem || !branch || line.charAt(at + 2) != '年') {
      return false;
    }
    int end = at + 3;
    while (end < line.length()
        && (Glyphs.isNumeral(line.charAt(end)) || "月正冬腊初闰".indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    return take(Token.of(Kind.LUNAR, line.substring(at, end)), end);
  }

  /** Korean sections stand apart behind a date and a page, else 3면 계속 would be one. */
  private boolean isOfName(char c) {
    boolean apart = tokens.size() >= 2 && line.charAt(at - 1) == ' ';
    return Glyphs.isHan(c) || apart && Glyphs.isHangul(c);
  }

  private boolean section() {
    int end = at;
    while (end < line.length() && isOfName(line.charAt(end))) {
      end++;
    }
    String word = line.substring(at, end);
    boolean labelled = tokens.stream().anyMatch(token -> token.kind() == Kind.PAGE_LABEL);
    if (WORDS.words("section").has(word) || labelled && word.length() >= 2 && word.length() <= 4) {
      return take(Token.of(Kind.SECTION, word), end);
    }
    boolean name =
        word.length() >= 3
            && word.length() <= 10
            && WORDS.words("paper-end").endingAt(word, word.length()) > 0;
    return name && line.length() > word.length() && take(Token.of(Kind.NAME, word), end);
  }

  private int skipBlanks(int from) {
    int next = from;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
