package io.broadsheet.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A set of words, each perhaps with a meaning: {@code 记者:REPORTER}. Case is disregarded. */
final class Words {
  static final Words NONE = new Words(List.of());

  /** By first character, longest first. */
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  private final Map<String, String> meanings = new LinkedHashMap<>();
  private final int longest;

  private Words(List<String> entries) {
    int most = 0;
    for (String entry : entries) {
      int colon = entry.lastIndexOf(':');
      boolean meaning = colon > 0 && colon < entry.length() - 1;
      String word = (meaning ? entry.substring(0, colon) : entry).toLowerCase(Locale.ROOT);
      meanings.put(word, meaning ? entry.substring(colon + 1) : "");
      byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
      most = Math.max(most, word.length());
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
    longest = most;
  }

  static Words of(List<String> entries) {
    return new Words(entries);
  }

  /** All words of the set. */
  List<String> all() {
    return List.copyOf(meanings.keySet());
  }

  boolean has(String word) {
    return word.length() <= longest && meanings.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The meaning of a word of the set; empty if it has none. */
  String meaning(String word) {
    return meanings.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }

  /** The length of the longest word that stands at a place, or 0. */
  int at(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return 0;
    }
    for (String word : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word that ends at a place, or 0. */
  int endingAt(String text, int end) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (has(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  /** Where a word of the set first stands from a place on, or -1. */
  int find(String text, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      int length = at(text, i);
      if (length > 0 && i + length <= to) {
        return i;
      }
    }
    return -1;
  }
}
