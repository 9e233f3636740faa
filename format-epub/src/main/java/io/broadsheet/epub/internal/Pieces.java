package io.broadsheet.epub.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts what is too long for one document: old readers take documents up to 260 KB. What goes on
 * from the piece before has the class {@link #CONTINUED}.
 */
final class Pieces {
  /** The class of a paragraph, list, table or item that goes on from the one before. */
  static final String CONTINUED = "continued";

  /** A document with this many UTF-16 units is full: three bytes each, and room for one block. */
  static final int DOCUMENT = 40_000;

  /** The longest piece of a block. */
  private static final int BLOCK = 20_000;

  private Pieces() {}

  /** Where the pieces of a text begin, and its end: between words where there are spaces. */
  static List<Integer> cuts(String characters) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    int start = 0;
    while (characters.length() - start > BLOCK) {
      int space = characters.lastIndexOf(' ', start + BLOCK);
      int end = space > start + BLOCK / 2 ? space : start + BLOCK;
      boolean inside =
          Character.isSurrogatePair(characters.charAt(end - 1), characters.charAt(end));
      start = inside ? end - 1 : end;
      cuts.add(start);
    }
    cuts.add(characters.length());
    return cuts;
  }

  /** Entries in groups that are not too long; one that is too long alone stands alone. */
  static <E> List<List<E>> groups(List<E> entries, ToIntFunction<E> length) {
    List<List<E>> groups = new ArrayList<>();
    List<E> group = new ArrayList<>();
    int sum = 0;
    for (E entry : entries) {
      int next = length.applyAsInt(entry);
      if (!group.isEmpty() && sum + next > BLOCK) {
        groups.add(group);
        group = new ArrayList<>();
        sum = 0;
      }
      group.add(entry);
      sum += next;
    }
    groups.add(group);
    return groups;
  }
}
