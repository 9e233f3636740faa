package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** All texts of a truth in one, folded, with what each character is. */
final class TruthText {
  private static final char BETWEEN_ITEMS = '\n';

  private final StringBuilder all = new StringBuilder();
  private final List<TextRole> roles = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final Map<String, List<Integer>> pieces = new HashMap<>();
  private final Set<TextRole> named = EnumSet.noneOf(TextRole.class);
  private final RunIndex index;
  private final boolean[] found;

  TruthText(List<TruthItem> items, List<ComparedItem> compared) {
    for (int i = 0; i < items.size(); i++) {
      for (Passage passage : items.get(i).passages()) {
        add(passage, compared.get(i).page);
      }
      all.append(BETWEEN_ITEMS);
    }
    this.index = new RunIndex(all);
    this.found = new boolean[all.length()];
  }

  private void add(Passage passage, int page) {
    String text = passage.text();
    String words = Folding.placed(text, 0, text.length()).characters();
    if (!words.isEmpty()) {
      pieces.computeIfAbsent(words, w -> new ArrayList<>()).add(all.length());
      starts.add(all.length());
      roles.add(passage.role());
      pages.add(page);
      named.add(passage.role());
      all.append(words);
    }
  }

  int length() {
    return all.length();
  }

  char charAt(int at) {
    return all.charAt(at);
  }

  /** Number of the piece that a character is in. */
  int piece(int at) {
    int i = Collections.binarySearch(starts, at);
    return i >= 0 ? i : -i - 2;
  }

  int start(int piece) {
    return starts.get(piece);
  }

  TextRole role(int piece) {
    return roles.get(piece);
  }

  /** True if the truth has any text in that role. */
  boolean names(TextRole role) {
    return named.contains(role);
  }

  /** Where pieces with just these words begin. */
  List<Integer> pieces(String words) {
    return pieces.getOrDefault(words, List.of());
  }

  /** Where a run of {@link RunIndex#LENGTH} characters stands; empty if in very many places. */
  int[] places(CharSequence words, int at) {
    return index.places(words, at);
  }

  void found(int at) {
    found[at] = true;
  }

  /** Counts the characters that were not found, each for its page. */
  void countMissing(IntFunction<Tally> tallies) {
    for (int at = 0; at < found.length; at++) {
      if (!found[at] && all.charAt(at) != BETWEEN_ITEMS) {
        int piece = piece(at);
        tallies.apply(pages.get(piece)).missing(roles.get(piece));
      }
    }
  }
}
