package io.broadsheet.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A set of words, each perhaps with a meaning: {@code 记者:REPORTER}. Case is disregarded. */
final class Words {
  static final Words NONE = new Words(List.of());

  private final Map<String, String> meanings = new LinkedHashMap<>();

  /** The words by their letters, in an open table: a text is looked up without a copy. */
  private final String[] table;

  /** The words that begin with a letter, and those that end with it, longest first. */
  private final ByLetter byFirst;

  private final ByLetter byLast;
  private final int longest;

  private Words(List<String> entries) {
    int most = 0;
    for (String entry : entries) {
      int colon = entry.lastIndexOf(':');
      boolean meaning = colon > 0 && colon < entry.length() - 1;
      String word = (meaning ? entry.substring(0, colon) : entry).toLowerCase(Locale.ROOT);
      meanings.put(word, meaning ? entry.substring(colon + 1) : "");
      most = Math.max(most, word.length());
    }
    longest = most;
    table = new String[Integer.highestOneBit(Math.max(1, meanings.size())) * 4];
    meanings.keySet().forEach(this::file);
    byFirst = ByLetter.of(meanings.keySet(), word -> word.charAt(0));
    byLast = ByLetter.of(meanings.keySet(), word -> word.charAt(word.length() - 1));
  }

  static Words of(List<String> entries) {
    return new Words(entries);
  }

  private void file(String word) {
    int slot = hash(word, 0, word.length()) & table.length - 1;
    while (table[slot] != null) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = word;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  /** All words of the set. */
  List<String> all() {
    return List.copyOf(meanings.keySet());
  }

  boolean has(String word) {
    return has(word, 0, word.length());
  }

  /** True if a stretch of a text is a word of the set. */
  boolean has(String text, int from, int to) {
    return word(text, from, to) != null;
  }

  /** The meaning of a word of the set; empty if it has none. */
  String meaning(String word) {
    String known = word(word, 0, word.length());
    return known == null ? "" : meanings.get(known);
  }

  private String word(String text, int from, int to) {
    if (to - from > longest) {
      return null;
    }
    int slot = hash(text, from, to) & table.length - 1;
    while (table[slot] != null && !stands(table[slot], text, from, to)) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot];
  }

  private static boolean stands(String word, String text, int from, int to) {
    boolean same = word.length() == to - from;
    for (int i = 0; same && i < word.length(); i++) {
      same = word.charAt(i) == Character.toLowerCase(text.charAt(from + i));
    }
    return same;
  }

  /** The length of the longest word that stands at a place, or 0. */
  int at(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return 0;
    }
    for (String word : byFirst.words(Character.toLowerCase(text.charAt(at)))) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word that ends at a place, or 0. */
  int endingAt(String text, int end) {
    if (end <= 0) {
      return 0;
    }
    for (String word : byLast.words(Character.toLowerCase(text.charAt(end - 1)))) {
      if (word.length() <= end && stands(word, text, end - word.length(), end)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Where a word of the set first stands from a place on, or -1. */
  int find(String text, int from, int to) {
    if (meanings.isEmpty()) {
      return -1;
    }
    for (int i = Math.max(0, from); i < to; i++) {
      int length = byFirst.mayHave(text.charAt(i)) ? at(text, i) : 0;
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

    /** By the last five bits of each letter, which capitals and small letters share. */
    private int some;

    private ByLetter(int size) {
      letters = new char[size];
      words = new String[size][];
    }

    @FunctionalInterface
    private interface Letter {
      char of(String word);
    }

    static ByLetter of(Iterable<String> words, Letter letter) {
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
            table.some |= 1 << (any & 31);
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

    /** A quick look: false for most letters of the alphabet that no word has there. */
    boolean mayHave(char letter) {
      return letter >= 0x80 || letter < 'A' || (some >>> (letter & 31) & 1) != 0;
    }

    String[] words(char letter) {
      String[] found = words[slot(letter)];
      return found == null ? NO_WORDS : found;
    }
  }
}
