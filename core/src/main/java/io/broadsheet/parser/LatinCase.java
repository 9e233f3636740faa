package io.broadsheet.parser;

import java.util.Locale;

/** Capitals and small letters. */
final class LatinCase {
  private LatinCase() {}

  private static final Words SMALL = Conventions.ENGLISH.words("small");

  /** A name in ordinary case where the paper sets it in capitals: JANE O'DOE is Jane O'Doe. */
  static String name(String printed) {
    if (!printed.equals(printed.toUpperCase(Locale.ROOT)) || printed.length() < 4) {
      return printed;
    }
    StringBuilder name = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      name.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return name.toString();
  }

  /** The share of words with a capital, small words apart; from 0 to 1. */
  static double capitals(String line) {
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
      if (first < i
          && Character.isLetter(line.charAt(first))
          && !SMALL.has(line.substring(first, i))) {
        words++;
        if (Character.isUpperCase(line.charAt(first))) {
          capitals++;
        }
      }
      from = i + 1;
    }
    return words == 0 ? 0 : (double) capitals / words;
  }
}
