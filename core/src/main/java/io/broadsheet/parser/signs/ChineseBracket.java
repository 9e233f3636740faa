package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;
import java.util.List;

/**
 * Reads an opening that stands in brackets whole: （记者 甲乙）, 【本報訊】, 【記者甲乙／某地報導】, 【某報記者甲乙某地報導】,
 * 〔某某社某地八日電〕.
 */
final class ChineseBracket {
  private static final Conventions WORDS = Conventions.CHINESE;
  private static final Words ROLES = WORDS.words("role");
  private static final int LONGEST = 40;

  private static final int LONGEST_BYLINE = 80;

  /** The name of the reporter's paper or agency is no longer than this. */
  private static final int LONGEST_HOUSE = 8;

  /** Fewer characters of text than this make a note of the bracket, not an opening. */
  private static final int SHORTEST_TEXT = 10;

  private final String line;
  private final int close;

  private ChineseBracket(String line, int close) {
    this.line = line;
    this.close = close;
  }

  /** The opening of a line that begins with a bracket, or null. */
  static Opening of(String line) {
    int kind = "【〔[(".indexOf(line.charAt(0));
    int close = kind < 0 ? -1 : line.indexOf("】〕])".charAt(kind));
    if (close < 2 || close > LONGEST_BYLINE || line.length() <= close + 1) {
      return null;
    }
    ChineseBracket bracket = new ChineseBracket(line, close);
    boolean text = line.length() >= close + SHORTEST_TEXT;
    if (line.charAt(0) == '(') {
      return text ? bracket.reporter() : null;
    }
    return close > LONGEST ? null : bracket.read();
  }

  private Opening read() {
    int own = WORDS.words("own-paper").at(line, 1);
    if (own > 0 && WORDS.words("filed").endingAt(line, close) > 0 && close <= 12) {
      return dateline(new Part(1, 1 + own));
    }
    int slash = line.indexOf('/', 1);
    if (slash > 0 && slash < close) {
      ChineseNames.Result names = ChineseNames.scan(line, 1, slash, "REPORTER");
      if (names != null && !names.isEmpty()) {
        return byline(names.names());
      }
    }
    Opening wired = wired();
    return wired == null ? reporter() : wired;
  }

  /** 〔某某社某地八日電〕: an agency's name, a day of the month, 電. */
  private Opening wired() {
    int end = close - WORDS.words("wired").endingAt(line, close);
    int agency = WORDS.words("agency").at(line, 1);
    int house = line.indexOf('社', 1) + 1;
    int from = agency > 0 ? 1 + agency : house;
    boolean day = end < close && line.charAt(end - 1) == '日';
    return day && from > 2 && from <= LONGEST_HOUSE && from < end
        ? dateline(new Part(1, from))
        : null;
  }

  private Opening dateline(Part agency) {
    return new Opening(
        new Part(0, close + 1), agency, Part.NONE, Part.NONE, Part.NONE, Names.NONE, text());
  }

  /** Who reports, perhaps behind the name of a house and before a place: the two cannot be told. */
  private Opening reporter() {
    int role = 1;
    while (role < close && role <= LONGEST_HOUSE && ROLES.at(line, role) == 0) {
      role++;
    }
    boolean house = role == 1 || "報报社台網网".indexOf(line.charAt(role - 1)) >= 0;
    if (role >= close || ROLES.at(line, role) == 0) {
      return null;
    }
    ChineseNames.Result names = ChineseNames.scan(line, house ? role : 1, close, "");
    if (names != null && names.sawRole()) {
      return byline(names.names());
    }
    int filed = WORDS.words("filed").endingAt(line, close);
    int from = role + ROLES.at(line, role);
    boolean glued = house && filed > 0 && close - from - filed >= 4;
    return glued && isPlain(from, close) ? byline(new Names(List.of(), true)) : null;
  }

  private boolean isPlain(int from, int to) {
    return line.substring(from, to)
        .chars()
        .allMatch(c -> Glyphs.isHan((char) c) || Glyphs.isDigit((char) c) || " 、".indexOf(c) >= 0);
  }

  private Opening byline(Names names) {
    return new Opening(
        Part.NONE, Part.NONE, Part.NONE, Part.NONE, new Part(0, close + 1), names, text());
  }

  private int text() {
    int at = close + 1;
    while (at < line.length() && Glyphs.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
