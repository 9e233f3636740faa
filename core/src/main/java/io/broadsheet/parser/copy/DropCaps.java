package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import io.broadsheet.parser.words.Glyphs;

/**
 * Large first letters that stand on a line of their own: {@code T} over {@code he mayor}. Put
 * together with their word where the letter is no word by itself; all letters stay as printed.
 */
final class DropCaps {
  /** Letters that are words in one of the languages read: A man, I saw, Y luego, В городе. */
  private static final String WORDS = "AÀEÉIOÓÔUYZАВИКОСУЯ";

  /** A text under a large first character of Chinese is at least so long. */
  private static final int TEXT = 20;

  private final String text;

  DropCaps(String text) {
    this.text = text;
  }

  /** The line end after such a letter, or null. */
  Edit at(int lineEnd) {
    int letter = lineEnd - 1;
    if (letter < 0 || !Character.isLetter(text.charAt(letter)) || !opensParagraph(letter)) {
      return null;
    }
    int next = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
    if (next >= text.length()) {
      return null;
    }
    char capital = text.charAt(letter);
    boolean joined =
        Glyphs.isHan(capital)
            ? goesOnInHan(next)
            : Character.isUpperCase(capital) && WORDS.indexOf(capital) < 0 && goesOnInWord(next);
    return joined
        ? new Edit(lineEnd, next, "", Repair.Kind.DROP_CAP_JOINED, "letter-on-its-own-line")
        : null;
  }

  /** True for a letter alone on its line, under an empty line or at the top. */
  private boolean opensParagraph(int letter) {
    int breaks = 0;
    int at = letter - 1;
    while (at >= 0 && letter - at < 12 && Glyphs.isBlank(text.charAt(at))) {
      breaks += text.charAt(at) == '\n' || text.charAt(at) == '\r' ? 1 : 0;
      at--;
    }
    boolean pair = letter > 1 && text.charAt(letter - 1) == '\n' && text.charAt(letter - 2) == '\r';
    return breaks > (pair ? 2 : 1) || at < 0 && breaks == letter;
  }

  /** The rest of a word of two letters or more, in small letters or all in capitals. */
  private boolean goesOnInWord(int next) {
    int end = WordsElsewhere.wordEnd(text, next);
    String rest = text.substring(next, end);
    boolean small = !rest.isEmpty() && rest.chars().allMatch(Character::isLowerCase);
    boolean capitals = rest.length() > 1 && rest.chars().allMatch(Character::isUpperCase);
    return (small || capitals) && end < text.length() && text.charAt(end) == ' ';
  }

  private boolean goesOnInHan(int next) {
    for (int at = next; at < next + TEXT; at++) {
      if (at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return false;
      }
    }
    return Glyphs.isHan(text.charAt(next));
  }
}
