package io.broadsheet.parser.furniture;

import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words in small letters that the furniture of a page has: of and for, page, price, the months.
 * Most lines have others, so that one look refuses them before they are taken apart.
 */
final class FurnitureWords {
  /** The sets that {@link AlphabeticFurniture} takes its pieces from. */
  private static final List<String> SETS =
      List.of(
          "weekday",
          "month",
          "date-filler",
          "page-word",
          "issue",
          "issue-number",
          "price",
          "column-label",
          "masthead-word",
          "rights",
          "staff",
          "small");

  private static final Map<Conventions, Words> BY_LANGUAGE = new IdentityHashMap<>();

  static {
    Conventions.all().values().forEach(language -> BY_LANGUAGE.put(language, of(language)));
  }

  private FurnitureWords() {}

  private static Words of(Conventions language) {
    List<String> words = new ArrayList<>(Conventions.ENGLISH.all("small"));
    for (String set : SETS) {
      for (String phrase : language.all(set)) {
        for (String word : phrase.split(" ")) {
          words.add(word.substring(0, letters(word, 0, word.length())));
        }
      }
    }
    words.removeIf(String::isEmpty);
    return Words.of(words);
  }

  /** False for a line with a word in small letters that no furniture has. */
  static boolean mayBeAll(String line, Conventions language) {
    Words known = BY_LANGUAGE.get(language);
    if (known == null || language.has("habit", "sentence-case")) {
      return true;
    }
    int end;
    for (int from = 0; from < line.length(); from = end + 1) {
      end = wordEnd(line, from);
      if (isUnknown(line, from, end, known)) {
        return mayBeLed(line, language);
      }
    }
    return true;
  }

  /** Behind an address, a serial number or a word with a colon anything may stand. */
  private static boolean mayBeLed(String line, Conventions language) {
    Words contact = language.words("contact");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean leads =
          switch (c) {
            case ':', '@', '°' -> true;
            case 'w', 'W' -> isLed(line, i, "www.");
            case 'h', 'H' -> isLed(line, i, "http");
            case 'i', 'I' -> isLed(line, i, "issn");
            default -> false;
          };
      if (leads || contact.mayBegin(c) && contact.at(line, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLed(String line, int at, String by) {
    return line.regionMatches(true, at, by, 0, by.length());
  }

  private static boolean isUnknown(String line, int from, int end, Words known) {
    return from < end
        && Character.isLowerCase(line.charAt(from))
        && isPlain(line, from, end)
        && !known.has(line, from, from + letters(line, from, end));
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length() && !isGap(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '|' || c == '\t' || c == '·';
  }

  /** Letters and marks of text alone; figures and other signs may be anything. */
  private static boolean isPlain(String line, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = line.charAt(i);
      if (!Glyphs.isLetter(c) && ".,;'’-–—!?)\"”".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** How many letters a word begins with. */
  private static int letters(String text, int from, int end) {
    int to = from;
    while (to < end && Glyphs.isLetter(text.charAt(to))) {
      to++;
    }
    return to - from;
  }
}
