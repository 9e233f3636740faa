package io.broadsheet.docx.internal.read;

import io.broadsheet.archive.Archive;
import io.broadsheet.xml.XmlReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lists of a document (ECMA-376-1, 17.9) and the signs that Word sets before their entries. */
final class ListTable {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final int MOST_LEVELS = 9;

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  private record Level(String format, String pattern, int start) {}

  static ListTable of(Archive archive, Optional<String> part) {
    ListTable table = new ListTable();
    part.filter(archive::has).ifPresent(name -> table.read(archive.xml(name)));
    return table;
  }

  private void read(XmlReader xml) {
    Element element = new Element(xml);
    String kind = "";
    String number = "";
    String level = "";
    while (xml.next()) {
      if (xml.event() == XmlReader.Event.START) {
        switch (element.word()) {
          case "abstractNum" -> kind = element.value("abstractNumId").orElse("");
          case "num" -> number = element.value("numId").orElse("");
          case "abstractNumId" -> kinds.put(number, element.value().orElse(""));
          case "lvl" -> {
            level = kind + "/" + element.value("ilvl").orElse("0");
            levels.putIfAbsent(level, new Level("bullet", "", 1));
          }
          case "start" -> {
            int start = element.number("val").orElse(1);
            levels.computeIfPresent(level, (k, l) -> new Level(l.format(), l.pattern(), start));
          }
          case "numFmt" -> {
            String format = element.value().orElse("decimal");
            levels.computeIfPresent(level, (k, l) -> new Level(format, l.pattern(), l.start()));
          }
          case "lvlText" -> {
            String pattern = element.value().orElse("");
            levels.computeIfPresent(level, (k, l) -> new Level(l.format(), pattern, l.start()));
          }
          default -> {}
        }
      }
    }
  }

  /** The sign before the next entry of a list, with the space after it; empty if it has none. */
  String sign(String list, int depth) {
    int at = Math.max(0, Math.min(depth, MOST_LEVELS - 1));
    String kind = kinds.getOrDefault(list, "");
    Level level = levels.get(kind + "/" + at);
    if (level == null || level.format().equals("none")) {
      return "";
    }
    if (level.format().equals("bullet")) {
      return bullet(level.pattern());
    }
    int[] count = counts.computeIfAbsent(list, id -> new int[MOST_LEVELS]);
    count[at]++;
    Arrays.fill(count, at + 1, MOST_LEVELS, 0);
    String sign = level.pattern();
    for (int i = 0; i <= at; i++) {
      Level part = levels.getOrDefault(kind + "/" + i, level);
      int number = part.start() - 1 + Math.max(1, count[i]);
      sign = sign.replace("%" + (i + 1), number(part.format(), number));
    }
    boolean wide = !sign.isEmpty() && sign.charAt(sign.length() - 1) >= 0x2E80;
    return sign.isEmpty() || wide ? sign : sign + " ";
  }

  /** Signs of symbol fonts mean nothing outside of them. */
  private static String bullet(String sign) {
    boolean known = !sign.isBlank() && (sign.charAt(0) < 0xE000 || sign.charAt(0) > 0xF8FF);
    return (known ? sign : "•") + " ";
  }

  private static String number(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital" ->
          chinese(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    String letter = String.valueOf((char) ('A' + Math.floorMod(number - 1, 26)));
    return letter.repeat(Math.min(9, 1 + Math.floorDiv(Math.max(0, number - 1), 26)));
  }

  private static String chinese(int number) {
    if (number < 0 || number > 99) {
      return Integer.toString(number);
    }
    String ones = number % 10 == 0 && number > 0 ? "" : digit(number % 10);
    String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
    return tens + ones;
  }

  private static String digit(int digit) {
    return CHINESE.substring(digit, digit + 1);
  }
}
