package io.broadsheet.parser.copy;

import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which of the words that line ends divide stand elsewhere in the text, whole or with a hyphen.
 * Made in two walks through the text; holds no more than the divided words.
 */
public final class WordsElsewhere {
  private final String text;

  /** Parts of the divided words and what they may be as a whole, each once. */
  private final Words words;

  private final int[] counts;

  WordsElsewhere(String text) {
    this.text = text;
    Set<String> candidates = new LinkedHashSet<>();
    for (int at = text.indexOf('\n', 1); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (start(at) > 0) {
        candidates(at, candidates);
      }
    }
    this.words = Words.of(List.copyOf(candidates));
    this.counts = new int[words.all().size()];
    if (counts.length > 0) {
      count();
    }
  }

  /** How often a word stands somewhere inside a line; case is disregarded. */
  public int count(String word) {
    int number = words.number(word, 0, word.length());
    return number < 0 ? 0 : counts[number];
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

  private void candidates(int lineEnd, Set<String> candidates) {
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
    candidates.add(left);
    if (!right.isEmpty()) {
      candidates.add(right);
      candidates.add(left + right);
      candidates.add(left + "-" + right);
      if (left.endsWith("k")) {
        candidates.add(left.substring(0, left.length() - 1) + "c" + right);
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
        int number =
            compound && text.charAt(end) == '\u2010'
                ? words.number(text.substring(at, whole).replace('\u2010', '-'), 0, whole - at)
                : words.number(text, at, whole);
        if (number >= 0) {
          counts[number]++;
        }
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

  public static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST && isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    return Glyphs.isLetter(c) && !Glyphs.isUnspaced(c);
  }
}
