package io.broadsheet.parser.words;

import java.time.LocalDate;

/** A day as a dateline has it, as a rule without a year: 5月9日, 9日, May 9, 9 mai. */
public final class MonthDay {
  private MonthDay() {}

  /** True if the words may stand for this day. */
  public static boolean matches(String printed, LocalDate day, Conventions words) {
    int month = 0;
    int number = 0;
    int from = 0;
    for (int i = 0; i <= printed.length(); i++) {
      char c = i < printed.length() ? printed.charAt(i) : ' ';
      if (Glyphs.isNumeral(c) || Character.isLetter(c) && !isSign(c)) {
        continue;
      }
      String piece = printed.substring(from, i);
      int value = Numerals.of(piece);
      if (c == '月' || words.has("month", piece)) {
        month = c == '月' ? value : Integer.parseInt(words.words("month").meaning(piece));
      } else if (value > 0 && value <= 31) {
        number = value;
      }
      from = i + 1;
    }
    return number == day.getDayOfMonth() && (month == 0 || month == day.getMonthValue());
  }

  private static boolean isSign(char c) {
    return "年月日号".indexOf(c) >= 0;
  }
}
