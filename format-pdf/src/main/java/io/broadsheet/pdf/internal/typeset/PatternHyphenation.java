package io.broadsheet.pdf.internal.typeset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Divides words by patterns: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983). Words with a
 * capital are left whole, since they may be names. English only so far.
 */
public final class PatternHyphenation implements Hyphenation {
  /** Letters that stay before a hyphen, and after. */
  private static final int LEFT = 2;

  private static final int RIGHT = 3;

  private final Map<String, byte[]> values;
  private final int longest;

  private PatternHyphenation(Map<String, byte[]> values) {
    this.values = values;
    this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Loaded at first use; never changes. */
  private static final class English {
    static final PatternHyphenation PATTERNS = load("hyph-en-us.txt");
  }

  /** The patterns of all languages that are known. */
  public static Hyphenation bundled() {
    return (word, language) ->
        language.equals("en") || language.startsWith("en-")
            ? English.PATTERNS.points(word, language)
            : NONE.points(word, language);
  }

  @Override
  public int[] points(String word, String language) {
    if (word.length() < LEFT + RIGHT || !word.chars().allMatch(Character::isLowerCase)) {
      return new int[0];
    }
    String dotted = "." + word + ".";
    int[] odd = new int[dotted.length() + 1];
    for (int from = 0; from < dotted.length(); from++) {
      for (int to = from + 1; to <= Math.min(dotted.length(), from + longest); to++) {
        byte[] found = values.get(dotted.substring(from, to));
        for (int i = 0; found != null && i < found.length; i++) {
          odd[from + i] = Math.max(odd[from + i], found[i]);
        }
      }
    }
    return IntStream.rangeClosed(LEFT, word.length() - RIGHT)
        .filter(at -> odd[at + 1] % 2 == 1)
        .toArray();
  }

  private static PatternHyphenation load(String resource) {
    Map<String, byte[]> values = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PatternHyphenation.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("%")).forEach(line -> add(values, line.strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PatternHyphenation(values);
  }

  /** A pattern such as {@code a5b2c}: a figure stands for the place before the next letter. */
  private static void add(Map<String, byte[]> values, String pattern) {
    String letters = pattern.replaceAll("\\d", "");
    byte[] figures = new byte[letters.length() + 1];
    int at = 0;
    for (char c : pattern.toCharArray()) {
      if (Character.isDigit(c)) {
        figures[at] = (byte) (c - '0');
      } else {
        at++;
      }
    }
    values.put(letters, figures);
  }
}
