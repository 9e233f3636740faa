package io.broadsheet.pdf.internal.typeset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Divides words by patterns: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983). Words with a
 * capital inside are left whole, since they are names or abbreviations, and those that begin with
 * one too, but in German.
 */
public final class PatternHyphenation implements Hyphenation {
  private static final Map<Division, PatternHyphenation> LOADED = new ConcurrentHashMap<>();

  private final Division division;
  private final Map<String, byte[]> values;
  private final int longest;

  private PatternHyphenation(Division division, Map<String, byte[]> values) {
    this.division = division;
    this.values = values;
    this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The patterns of all languages that are known; each loaded at first use. */
  public static Hyphenation bundled() {
    return (word, language) ->
        Division.of(language)
            .map(found -> LOADED.computeIfAbsent(found, PatternHyphenation::load))
            .map(patterns -> patterns.points(word, language))
            .orElseGet(() -> NONE.points(word, language));
  }

  @Override
  public int[] points(String given, String language) {
    String word = division.nounsWithCapitals() ? uncapitalised(given) : given;
    int left = division.left();
    int right = division.right();
    if (word.length() < left + right || !word.chars().allMatch(Character::isLowerCase)) {
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
    return IntStream.rangeClosed(left, word.length() - right)
        .filter(at -> odd[at + 1] % 2 == 1)
        .toArray();
  }

  private static String uncapitalised(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first) ? Character.toLowerCase(first) + word.substring(1) : word;
  }

  private static PatternHyphenation load(Division division) {
    Map<String, byte[]> values = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PatternHyphenation.class.getResourceAsStream(division.resource()),
                StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("%")).forEach(line -> add(values, line.strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PatternHyphenation(division, values);
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
