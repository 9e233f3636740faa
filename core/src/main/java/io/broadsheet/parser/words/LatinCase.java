package io.broadsheet.parser.words;

import java.util.Locale;

/** Capitals and small letters, in all alphabets that have both. */
public final class LatinCase {
  private LatinCase() {}

  private static final Words SMALL = Conventions.ENGLISH.words("small");
  private static final Words PARTICLE = Conventions.ENGLISH.words("particle");

  /** True if no small letter is in a text, and a capital is. */
  public static boolean isCapitals(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(text.charAt(i));
    }
    return capital;
  }

  /**
   * A name in ordinary case where the paper sets it in capitals: JANE O'DOE is Jane O'Doe, Иван
   * ПЕТРОВ is Иван Петров.
   */
  public static String name(String printed) {
    StringBuilder name = new StringBuilder();
    boolean whole = isCapitals(printed);
    for (String word : printed.split(" ", -1)) {
      name.append(name.length() == 0 ? "" : " ");
      boolean particle = whole && name.length() > 0 && PARTICLE.has(word);
      boolean initials = word.indexOf('.') >= 0 || word.length() < 3 && !particle;
      if (particle) {
        name.append(word.toLowerCase(Locale.ROOT));
      } else {
        name.append(initials || !isCapitals(word) ? word : ordinary(word));
      }
    }
    return name.toString();
  }

  private static String ordinary(String word) {
    StringBuilder ordinary = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ordinary.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return ordinary.toString();
  }

  /** True if a letter of a text is a capital or a small one. */
  public static boolean isCased(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The share of words with a capital, small words apart; from 0 to 1. */
  public static double capitals(String line) {
    return capitals(line, SMALL);
  }

  /** The same by the small words of a language; a script without small letters is all capitals. */
  public static double capitals(String line, Words small) {
    int words = 0;
    int capitals = 0;
    int from = 0;
    int most = Math.min(line.length(), 200);
    for (int i = 0; i <= most; i++) {
      if (i < most && line.charAt(i) != ' ') {
        continue;
      }
      int first = from;
      while (first < i && !Character.isLetterOrDigit(line.charAt(first))) {
        first++;
      }
      if (first < i && Character.isLetter(line.charAt(first)) && !small.has(line, first, i)) {
        words++;
        if (!Character.isLowerCase(line.charAt(first))) {
          capitals++;
        }
      }
      from = i + 1;
    }
    return words == 0 ? 0 : (double) capitals / words;
  }
}
