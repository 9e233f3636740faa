package io.broadsheet.parser.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers and dates as newspapers print them. */
public final class Numerals {
  private Numerals() {}

  private static final String CHINESE = "〇一二三四五六七八九";

  /** A number in Western or Chinese digits, up to 9999; -1 if it is none. */
  public static int of(String printed) {
    if (printed.isEmpty() || printed.length() > 6) {
      return -1;
    }
    if (printed.indexOf('百') >= 0) {
      return hundreds(printed);
    }
    if (printed.indexOf('十') >= 0 || printed.indexOf('廿') >= 0) {
      return tens(printed);
    }
    int number = 0;
    for (int i = 0; i < printed.length(); i++) {
      int digit = digit(printed.charAt(i));
      if (digit < 0) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static int digit(char c) {
    return Glyphs.isDigit(c) ? c - '0' : CHINESE.indexOf(c == '零' ? '〇' : c);
  }

  /** 一百一十, 百零三: hundreds with what follows. */
  private static int hundreds(String printed) {
    int hundred = printed.indexOf('百');
    int hundreds = hundred == 0 ? 1 : hundred == 1 ? digit(printed.charAt(0)) : -1;
    String rest = printed.substring(hundred + 1);
    int below = rest.isEmpty() ? 0 : of(rest);
    return hundreds < 0 || below < 0 || below > 99 ? -1 : hundreds * 100 + below;
  }

  private static int tens(String printed) {
    int ten = printed.indexOf('十');
    if (ten < 0) {
      ten = printed.indexOf('廿');
      int unit = ten + 1 < printed.length() ? digit(printed.charAt(ten + 1)) : 0;
      return ten == 0 && unit >= 0 ? 20 + unit : -1;
    }
    int tens = ten == 0 ? 1 : ten == 1 ? digit(printed.charAt(0)) : -1;
    int unit = ten + 1 == printed.length() ? 0 : digit(printed.charAt(ten + 1));
    return tens < 0 || unit < 0 || ten + 2 < printed.length() ? -1 : tens * 10 + unit;
  }

  /** A day of the calendar, if there is such a day. */
  public static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1500 || year > 2999) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
