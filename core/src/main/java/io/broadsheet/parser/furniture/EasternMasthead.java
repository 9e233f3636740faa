package io.broadsheet.parser.furniture;

import io.broadsheet.parser.words.Glyphs;
import java.util.List;

/**
 * The words of a Japanese or Korean masthead in Chinese, one for one: the papers write a date, a
 * number and a page in the same form.
 */
final class EasternMasthead {
  private static final List<String[]> WEEKDAYS =
      List.of(
          new String[] {"월요일", "星期一"},
          new String[] {"화요일", "星期二"},
          new String[] {"수요일", "星期三"},
          new String[] {"목요일", "星期四"},
          new String[] {"금요일", "星期五"},
          new String[] {"토요일", "星期六"},
          new String[] {"일요일", "星期日"});

  /** Units behind a number, and the sign of an ordinal before it. */
  private static final String KOREAN_UNITS = "년월일호면";

  private static final String CHINESE_UNITS = "年月日期版";

  private static final String JAPANESE_DAYS = "月火水木金土日";
  private static final String CHINESE_DAYS = "一二三四五六日";

  private EasternMasthead() {}

  /** The line with those words in Chinese, character for character; others stay. */
  static String inChinese(String line) {
    if (!Glyphs.hasHangul(line)) {
      return inChineseFromJapanese(line);
    }
    String weekdays = line;
    for (String[] pair : WEEKDAYS) {
      weekdays = weekdays.replace(pair[0], pair[1]);
    }
    StringBuilder han = new StringBuilder(weekdays);
    for (int i = 0; i < han.length(); i++) {
      int unit = KOREAN_UNITS.indexOf(han.charAt(i));
      if (unit >= 0 && i > 0 && Glyphs.isDigit(han.charAt(i - 1))) {
        han.setCharAt(i, CHINESE_UNITS.charAt(unit));
      } else if (han.charAt(i) == '제'
          && i + 1 < han.length()
          && Glyphs.isDigit(han.charAt(i + 1))) {
        han.setCharAt(i, '第');
      }
    }
    return han.toString();
  }

  /** The label of a Korean folio: 3면, 3면 종합; null if the line is none. */
  static String pageLabel(String line) {
    int end = 0;
    while (end < line.length() && end < 3 && Glyphs.isDigit(line.charAt(end))) {
      end++;
    }
    boolean page = end > 0 && end < line.length() && line.charAt(end) == '면';
    boolean folio = page && line.length() <= end + 8 && line.indexOf(' ', end + 2) < 0;
    return folio && (line.length() == end + 1 || line.charAt(end + 1) == ' ')
        ? line.substring(0, end)
        : null;
  }

  /** 1面 is a page; 面 in other words stays. Weekdays and the year of an era stand in brackets. */
  private static String inChineseFromJapanese(String line) {
    int at = line.indexOf('面');
    boolean page = at > 0 && at <= 3 && Glyphs.isNumeral(line.charAt(at - 1));
    boolean alone = page && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    if (alone) {
      return line.replace('面', '版');
    }
    if (line.indexOf("曜日") < 0 && line.indexOf("(令和") < 0) {
      return line;
    }
    String chinese = line;
    for (int day = 0; day < JAPANESE_DAYS.length(); day++) {
      chinese =
          chinese.replace(
              "(" + JAPANESE_DAYS.charAt(day) + "曜日)", " 星期" + CHINESE_DAYS.charAt(day) + " ");
      chinese = chinese.replace(JAPANESE_DAYS.charAt(day) + "曜日", "星期" + CHINESE_DAYS.charAt(day));
    }
    return pageInChinese(chinese);
  }

  /** 3面 beside a date is the page. */
  private static String pageInChinese(String line) {
    int at = line.indexOf('面');
    boolean number = at > 0 && Glyphs.isNumeral(line.charAt(at - 1));
    boolean alone = number && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    return alone ? line.replace('面', '版') : line;
  }
}
