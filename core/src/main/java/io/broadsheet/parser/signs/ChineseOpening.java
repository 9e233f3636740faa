package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;

/** Reads 本报讯（记者 甲乙）, 据新华社某地9月8日电, 本报某地讯 at the start of a line. */
final class ChineseOpening {
  private static final Conventions WORDS = Conventions.CHINESE;

  /** A dateline is no longer than this: agency, place, date, 电. */
  private static final int LONGEST_DATELINE = 32;

  private static final int LONGEST_BYLINE = 80;

  private final String line;

  private ChineseOpening(String line) {
    this.line = line;
  }

  /** The opening of a line, or null. */
  static Opening of(String line) {
    return new ChineseOpening(line).read();
  }

  private Opening read() {
    if (line.length() < 3) {
      return null;
    }
    if ("【〔[(".indexOf(line.charAt(0)) >= 0) {
      return ChineseBracket.of(line);
    }
    return filed();
  }

  /** Agency or paper, place, date and 电 or 讯. */
  private Opening filed() {
    int at = WORDS.words("cut-by-us").at(line, 0);
    int agency = WORDS.words("own-paper").at(line, at);
    boolean own = agency > 0;
    agency = Math.max(agency, WORDS.words("agency").at(line, at));
    if (agency == 0) {
      agency = WORDS.words("agency").at(line, 0);
      at = 0;
    }
    if (agency == 0) {
      return wired();
    }
    int from = at + agency;
    int last = Math.min(line.length(), from + LONGEST_DATELINE);
    for (int i = from; i < last; i++) {
      int filed = WORDS.words("filed").at(line, i);
      if (filed > 0 && isComplete(i, i + filed, from, own)) {
        return dateline(at, from, i, i + filed);
      }
      if (!isInDateline(line.charAt(i))) {
        return null;
      }
    }
    return null;
  }

  /** 某地十三日電 and a gap, the agency (某某社) before it or not named: the older papers' way. */
  private Opening wired() {
    int end = Math.min(line.length() - 1, LONGEST_DATELINE / 2 + 4);
    int agency = 0;
    for (int i = 2; i < end; i++) {
      char c = line.charAt(i);
      int wired = WORDS.words("wired").at(line, i);
      if (wired > 0 && line.charAt(i + wired) == ' ' && hasDay(agency, i)) {
        return dateline(0, agency, i, i + wired);
      }
      if (c == '社' && i <= 6) {
        agency = i + 1;
      } else if (!Glyphs.isHan(c) && !Glyphs.isDigit(c)) {
        return null;
      }
    }
    return null;
  }

  private boolean hasDay(int from, int to) {
    int day = line.lastIndexOf('日', to);
    return day > from + 1 && to - day <= 3 && Glyphs.isNumeral(line.charAt(day - 1));
  }

  private static boolean isInDateline(char c) {
    return Glyphs.isHan(c)
        || Glyphs.isDigit(c)
        || c == ' '
        || c == '·'
        || c == '、'
        || c == '/'
        || c == '('
        || c == ')';
  }

  /** 电 and 讯 are parts of other words too: a date, a gap or a bracket must show that it ends. */
  private boolean isComplete(int filed, int end, int from, boolean own) {
    if (end >= line.length()) {
      return filed == from && own;
    }
    char next = line.charAt(end);
    boolean shortWord = WORDS.words("filed-short").at(line, filed) == end - filed;
    if (filed == from && own && shortWord) {
      return true;
    }
    if (next == ' ' || next == '(' || next == '【' || next == '—') {
      return true;
    }
    char before = line.charAt(filed - 1);
    return (before == '日' || before == '专') && shortWord || next == ':' && shortWord;
  }

  private Opening dateline(int agencyFrom, int from, int filed, int end) {
    int digit = from;
    while (digit < filed && !(Glyphs.isNumeral(line.charAt(digit)) && isDate(digit, filed))) {
      digit++;
    }
    Part date = isDate(digit, filed) ? new Part(digit, filed) : Part.NONE;
    Part place = trimmed(from, date.isEmpty() ? filed : digit);
    int at = skipBlanks(end);
    Part byline = Part.NONE;
    ChineseNames.Result names = null;
    if (at < line.length() && line.charAt(at) == '(') {
      ChineseNames.Result found = inBrackets(at);
      if (found != null && found.sawRole()) {
        names = found;
        byline = new Part(at, close(at) + 1);
      }
    } else {
      int reported = reported(at);
      if (reported > 0) {
        names = ChineseNames.scan(line, at, WORDS.words("reports").find(line, at, reported), "");
        byline = names == null ? Part.NONE : new Part(at, reported);
      }
    }
    Part agency = new Part(agencyFrom, from);
    return opening(new Part(0, end), agency, place, date, byline, names);
  }

  private boolean isDate(int from, int to) {
    return from < to && line.charAt(to - 1) == '日' || from < to && line.startsWith("日", to - 1);
  }

  private Part trimmed(int from, int to) {
    int end = to;
    while (end > from && line.charAt(end - 1) == ' ') {
      end--;
    }
    return new Part(skipBlanks(from) >= end ? end : skipBlanks(from), end);
  }

  /** 记者甲乙报道： without brackets; where it ends, or -1. */
  private int reported(int at) {
    if (WORDS.words("role").at(line, at) == 0) {
      return -1;
    }
    int last = Math.min(line.length(), at + 40);
    int found = WORDS.words("reports").find(line, at, last);
    if (found < 0) {
      return -1;
    }
    int end = found + WORDS.words("reports").at(line, found);
    boolean colon = end < line.length() && ":,".indexOf(line.charAt(end)) >= 0;
    return colon ? end + 1 : -1;
  }

  private ChineseNames.Result inBrackets(int open) {
    int close = close(open);
    return close < 0 ? null : ChineseNames.scan(line, open + 1, close, "");
  }

  private int close(int open) {
    int close = line.indexOf(')', open);
    return close - open > LONGEST_BYLINE ? -1 : close;
  }

  private Opening opening(
      Part dateline, Part agency, Part place, Part date, Part byline, ChineseNames.Result names) {
    int body = skipBlanks(Math.max(dateline.to(), byline.to()));
    Names people = names == null ? Names.NONE : names.names();
    return new Opening(dateline, agency, place, date, byline, people, body);
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
