package io.broadsheet.parser.furniture;

import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Numerals;
import io.broadsheet.parser.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a date where years, months and days have signs of their own: {@code 2031年5月9日}, {@code
 * 二〇三一年五月九日}, {@code 2031.5.9}, {@code 2031-05-09}, {@code 民國120年5月9日}, {@code 令和13年5月9日（金）}. Years
 * of an era count from it; 元年 is the first.
 */
final class ChineseDate {
  private static final int LONGEST_ERA = 150;
  private static final String WEEKDAYS = "日月火水木金土一二三四五六";

  private final String line;
  private int at;

  /**
   * A date in a line.
   *
   * @param day which one
   * @param end after its last character
   */
  record Found(LocalDate day, int end) {}

  private ChineseDate(String line, int at) {
    this.line = line;
    this.at = at;
  }

  /** The date that stands at a place. */
  static Optional<Found> at(String line, int from) {
    return new ChineseDate(line, from).read();
  }

  private Optional<Found> read() {
    Words eras = Conventions.CHINESE.words("era");
    int era = eras.at(line, at);
    int from = era == 0 ? 0 : Integer.parseInt(eras.meaning(line.substring(at, at + era)));
    at += era;
    int year = era > 0 && line.startsWith("元年", at) ? first() : number();
    boolean counted = from > 0;
    boolean possible = counted ? year > 0 && year <= LONGEST_ERA : year >= 1000;
    if (!possible || at >= line.length()) {
      return Optional.empty();
    }
    char sign = line.charAt(at);
    if (sign != '年' && (era > 0 || ".-/".indexOf(sign) < 0)) {
      return Optional.empty();
    }
    at++;
    int month = number();
    if (at >= line.length() || line.charAt(at) != (sign == '年' ? '月' : sign)) {
      return Optional.empty();
    }
    at++;
    int day = number();
    boolean named = at < line.length() && (line.charAt(at) == '日' || line.charAt(at) == '号');
    at += named && sign == '年' ? 1 : 0;
    int end = weekday();
    return Numerals.day(from + year, month, day).map(date -> new Found(date, end));
  }

  private int first() {
    at++;
    return 1;
  }

  /** A number, perhaps between blanks if the sign of its unit follows: 2031 年 5 月 9 日. */
  private int number() {
    int from = at;
    while (from < line.length() && line.charAt(from) == ' ' && from < at + 2) {
      from++;
    }
    int end = from;
    while (end < line.length() && Glyphs.isNumeral(line.charAt(end))) {
      end++;
    }
    int number = end == from ? -1 : Numerals.of(line.substring(from, end));
    boolean blank = end + 1 < line.length() && line.charAt(end) == ' ';
    at = blank && "年月日号".indexOf(line.charAt(end + 1)) >= 0 ? end + 1 : end;
    return number;
  }

  /** Behind the day of the week in brackets. */
  private int weekday() {
    boolean bracket =
        at + 2 < line.length()
            && line.charAt(at) == '('
            && line.charAt(at + 2) == ')'
            && WEEKDAYS.indexOf(line.charAt(at + 1)) >= 0;
    return bracket ? at + 3 : at;
  }
}
