package io.broadsheet.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which of the words that line ends divide stand elsewhere in the text, whole or with a hyphen.
 * Made in two walks through the text; holds no more than the divided words.
 */
final class WordsElsewhere {
  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();

  WordsElsewhere(String text) {
    this.text = text;
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at) == '\n' && start(at) > 0) {
        candidates(at);
      }
    }
    if (!counts.isEmpty()) {
      count();
    }
  }

  /** How often a word stands somewhere inside a line; case is disregarded. */
  int count(String word) {
    return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Where the word starts that a hyphen before a line end divides, or -1. */
  private int start(int lineEnd) {
    int hyphen = lineEnd - 1;
    while (hyphen > 0 && lineEnd - hyphen < 8 && Glyphs.isBlank(text.charAt(hyphen))) {
      hyphen--;
    }
    boolean divided = Glyphs.isHyphen(text.charAt(hyphen)) && hyphen > 0;
    int from = hyphen;
    while (divided && from > 0 && isLetter(text, from - 1) && hyphen - from < LONGEST) {
      from--;
    }
    return from < hyphen ? from : -1;
  }

  private void candidates(int lineEnd) {
    int from = start(lineEnd);
    int hyphen = from;
    while (!Glyphs.isHyphen(text.charAt(hyphen))) {
      hyphen++;
    }
    int next = lineEnd;
    while (next < text.length() && next - lineEnd < 16 && Glyphs.isBlank(text.charAt(next))) {
      next++;
    }
    String left = text.substring(from, hyphen).toLowerCase(Locale.ROOT);
    String right = text.substring(next, wordEnd(text, next)).toLowerCase(Locale.ROOT);
    counts.put(left, 0);
    if (!right.isEmpty()) {
      counts.put(right, 0);
      counts.put(left + right, 0);
      counts.put(left + "-" + right, 0);
      if (left.endsWith("k")) {
        counts.put(left.substring(0, left.length() - 1) + "c" + right, 0);
      }
    }
  }

  private void count() {
    int at = 0;
    boolean afterHyphen = false;
    while (at < text.length()) {
      if (!isLetter(text, at)) {
        afterHyphen &= Glyphs.isBlank(text.charAt(at));
        at++;
        continue;
      }
      int end = wordEnd(text, at);
      boolean compound = end + 1 < text.length() && isHyphenInside(end);
      int whole = compound ? wordEnd(text, end + 1) : end;
      boolean divided = whole < text.length() && Glyphs.isHyphen(text.charAt(whole));
      if (!afterHyphen && !divided && whole - at <= 2 * LONGEST) {
        String word = text.substring(at, whole).toLowerCase(Locale.ROOT);
        counts.computeIfPresent(compound ? word.replace('\u2010', '-') : word, (w, n) -> n + 1);
      }
      afterHyphen = divided;
      at = divided ? whole + 1 : whole;
    }
  }

  private boolean isHyphenInside(int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '\u2010') && isLetter(text, at + 1);
  }

  /** No word of a newspaper is longer. */
  private static final int LONGEST = 40;

  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST && isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c) && !Glyphs.isUnspaced(c);
  }
}
