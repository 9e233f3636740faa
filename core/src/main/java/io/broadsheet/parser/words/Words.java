package io.broadsheet.parser.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A set of words, each perhaps with a meaning: {@code 记者:REPORTER}. Case is disregarded. */
public final class Words {
  static final Words NONE = new Words(List.of());

  /** The words in the order given, and what each means. */
  private final List<String> words;

  private final List<String> meanings;

  /** An open table of the words by their letters: their numbers and 1 more; 0 where none is. */
  private final int[] table;

  /** The words that begin with a letter, and those that end with it, longest first. */
  private final ByLetter byFirst;

  private final ByLetter byLast;
  private final int longest;
  private final int shortest;

  private Words(List<String> entries) {
    Map<String, String> read = new LinkedHashMap<>();
    for (String entry : entries) {
      int colon = entry.lastIndexOf(':');
      boolean meaning = colon > 0 && colon < entry.length() - 1;
      String word = (meaning ? entry.substring(0, colon) : entry).toLowerCase(Locale.ROOT);
      read.put(word, meaning ? entry.substring(colon + 1) : "");
    }
    words = List.copyOf(read.keySet());
    meanings = List.copyOf(read.values());
    longest = words.stream().mapToInt(String::length).max().orElse(0);
    shortest = words.stream().mapToInt(String::length).min().orElse(0);
    table = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    for (int number = 0; number < words.size(); number++) {
      file(number);
    }
    byFirst = ByLetter.of(words, word -> word.charAt(0));
    byLast = ByLetter.of(words, word -> word.charAt(word.length() - 1));
  }

  public static Words of(List<String> entries) {
    return new Words(entries);
  }

  private void file(int number) {
    String word = words.get(number);
    int slot = hash(word, 0, word.length()) & table.length - 1;
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = number + 1;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + Glyphs.small(text.charAt(i));
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  /** All words of the set. */
  public List<String> all() {
    return words;
  }

  public boolean has(String word) {
    return has(word, 0, word.length());
  }

  /** True if a stretch of a text is a word of the set. */
  public boolean has(String text, int from, int to) {
    return number(text, from, to) >= 0;
  }

  /** The meaning of a word of the set; empty if it has none. */
  public String meaning(String word) {
    int number = number(word, 0, word.length());
    return number < 0 ? "" : meanings.get(number);
  }

  /** The place in {@link #all} of the word that a stretch of a text is; -1 if it is none. */
  public int number(String text, int from, int to) {
    int length = to - from;
    if (length > longest || length < shortest || !mayStand(text, from, to)) {
      return -1;
    }
    int slot = hash(text, from, to) & table.length - 1;
    while (table[slot] != 0 && !stands(words.get(table[slot] - 1), text, from, to)) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot] - 1;
  }

  /** A quick look at both ends of a stretch: false for most that are no word of the set. */
  private boolean mayStand(String text, int from, int to) {
    return from < to && byFirst.mayHave(text.charAt(from)) && byLast.mayHave(text.charAt(to - 1));
  }

  private static boolean stands(String word, String text, int from, int to) {
    boolean same = word.length() == to - from;
    for (int i = 0; same && i < word.length(); i++) {
      same = word.charAt(i) == Glyphs.small(text.charAt(from + i));
    }
    return same;
  }

  /** True if a word begins at a place, as {@link String#regionMatches} sees it in either case. */
  private static boolean begins(String word, String text, int at) {
    boolean same = word.length() <= text.length() - at;
    for (int i = 0; same && i < word.length(); i++) {
      char c = text.charAt(at + i);
      char of = word.charAt(i);
      same = c == of || (c < 0x80 && of < 0x80 ? Glyphs.small(c) == of : isCaseOf(c, of));
    }
    return same;
  }

  private static boolean isCaseOf(char c, char letter) {
    char upper = Character.toUpperCase(c);
    char other = Character.toUpperCase(letter);
    return upper == other || Character.toLowerCase(upper) == Character.toLowerCase(other);
  }

  /** A quick look: false for most letters that no word of the set begins with. */
  public boolean mayBegin(char letter) {
    return byFirst.mayHave(letter);
  }

  /** The length of the longest word that stands at a place, or 0. */
  public int at(String text, int at) {
    if (at < 0 || at >= text.length() || !byFirst.mayHave(text.charAt(at))) {
      return 0;
    }
    for (String word : byFirst.words(Glyphs.small(text.charAt(at)))) {
      if (begins(word, text, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word that ends at a place, or 0. */
  public int endingAt(String text, int end) {
    if (end <= 0 || !byLast.mayHave(text.charAt(end - 1))) {
      return 0;
    }
    for (String word : byLast.words(Glyphs.small(text.charAt(end - 1)))) {
      if (word.length() <= end && stands(word, text, end - word.length(), end)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Where a word of the set first stands from a place on, or -1. */
  public int find(String text, int from, int to) {
    if (words.isEmpty()) {
      return -1;
    }
    for (int i = Math.max(0, from); i < to; i++) {
      int length = mayBegin(text.charAt(i)) ? at(text, i) : 0;
      if (length > 0 && i + length <= to) {
        return i;
      }
    }
    return -1;
  }

  /** Words by one of their letters. */
  private static final class ByLetter {
    private static final String[] NO_WORDS = {};

    /** An open table of letters, and the words of each. */
    private final char[] letters;

    private final String[][] words;

    /** The letters and signs of ASCII that words have there, capitals with small letters: bits. */
    private final long[] ascii = new long[2];

    /** Letters of scripts without case, by their last eight bits. */
    private final long[] caseless = new long[4];

    private boolean others;

    private ByLetter(int size) {
      letters = new char[size];
      words = new String[size][];
    }

    @FunctionalInterface
    private interface Letter {
      public char of(String word);
    }

    public static ByLetter of(List<String> words, Letter letter) {
      Map<Character, List<String>> lists = new TreeMap<>();
      for (String word : words) {
        lists.computeIfAbsent(letter.of(word), any -> new ArrayList<>()).add(word);
      }
      ByLetter table = new ByLetter(Integer.highestOneBit(Math.max(1, lists.size())) * 4);
      lists.forEach(
          (any, list) -> {
            list.sort(Comparator.comparingInt(String::length).reversed());
            int slot = table.slot(any);
            table.letters[slot] = any;
            table.see(any);
            table.words[slot] = list.toArray(String[]::new);
          });
      return table;
    }

    /** Where a letter stands in the table, or would stand. */
    private int slot(char letter) {
      int slot = letter * 0x9E37 >>> 4 & letters.length - 1;
      while (words[slot] != null && letters[slot] != letter) {
        slot = slot + 1 & letters.length - 1;
      }
      return slot;
    }

    private void see(char letter) {
      if (letter >= 0x80) {
        caseless[letter >> 6 & 3] |= 1L << letter;
        others = true;
        return;
      }
      ascii[letter >> 6] |= 1L << letter;
      char capital = Character.toUpperCase(letter);
      ascii[capital >> 6] |= 1L << capital;
      // Some capitals beyond ASCII have a small letter in it: İ, the sign of the Kelvin.
      others |= letter == 'i' || letter == 'k';
    }

    /** A quick look: false for nearly all letters that no word has there. */
    boolean mayHave(char letter) {
      if (letter < 0x80) {
        return (ascii[letter >> 6] >>> letter & 1) != 0;
      }
      return others
          && (!Glyphs.isCaseless(letter) || (caseless[letter >> 6 & 3] >>> letter & 1) != 0);
    }

    String[] words(char letter) {
      String[] found = words[slot(letter)];
      return found == null ? NO_WORDS : found;
    }
  }
}
