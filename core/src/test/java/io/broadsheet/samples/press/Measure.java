package io.broadsheet.samples.press;

import java.util.ArrayList;
import java.util.List;

/** Sets words in lines of a measure. */
final class Measure {
  private static final String NEVER_FIRST = "，。、；：？！）》」』】”’,.;:?!)…";

  private Measure() {}

  /** The words in lines of so many characters at most, or on one line for a measure of 0. */
  static List<String> lines(
      String words, String indent, int measure, boolean unspaced, boolean hyphens) {
    String all = indent + words;
    if (measure == 0) {
      return List.of(all);
    }
    return unspaced ? byCharacter(all, measure) : byWord(indent, words, measure, hyphens);
  }

  private static List<String> byCharacter(String words, int measure) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < words.length(); ) {
      int end = Math.min(words.length(), at + measure);
      while (end < words.length() && NEVER_FIRST.indexOf(words.charAt(end)) >= 0) {
        end++;
      }
      lines.add(words.substring(at, end));
      at = end;
    }
    return lines;
  }

  private static List<String> byWord(String indent, String words, int measure, boolean hyphens) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    boolean begun = false;
    for (String word : words.split(" ")) {
      String rest = word;
      int room = measure - line.length() - (begun ? 1 : 0);
      if (begun && rest.length() > room) {
        int cut = hyphens ? syllable(rest, room - 1) : 0;
        if (cut > 0) {
          line.append(' ').append(rest, 0, cut).append('-');
          rest = rest.substring(cut);
        }
        lines.add(line.toString());
        line.setLength(0);
        begun = false;
      }
      line.append(begun ? " " : "").append(rest);
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a word may be broken, three letters from either end, within some room; 0 for nowhere. */
  static int syllable(String word, int room) {
    for (int cut = Math.min(room, word.length() - 3); cut >= 3; cut--) {
      if (word.chars().allMatch(Character::isLetter)
          && isVowel(word.charAt(cut - 1))
          && !isVowel(word.charAt(cut))
          && isVowel(word.charAt(cut + 1))) {
        return cut;
      }
    }
    return 0;
  }

  private static boolean isVowel(char c) {
    return "aeiouyäöüéèêàáíóúãõаеёиоуыэюя".indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** A headline on two lines, broken near its middle; as it is if too short for that. */
  static String halved(String headline, boolean unspaced) {
    int middle = headline.length() / 2;
    if (unspaced) {
      return headline.length() < 12 || NEVER_FIRST.indexOf(headline.charAt(middle)) >= 0
          ? headline
          : headline.substring(0, middle) + "\n" + headline.substring(middle);
    }
    int space = headline.indexOf(' ', middle);
    return headline.length() < 24 || space < 0
        ? headline
        : headline.substring(0, space) + "\n" + headline.substring(space + 1);
  }
}
