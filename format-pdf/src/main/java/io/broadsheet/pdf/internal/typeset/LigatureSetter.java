package io.broadsheet.pdf.internal.typeset;

import io.broadsheet.pdf.internal.font.Ligature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts one piece of type for several where a face has a ligature of letters: never over a place
 * where the word may be divided, since that is where the parts of a compound meet, nor over the
 * edge of a style. Of letters that join, two at most become one: programs that read a page tell
 * such a pair apart, but not more.
 */
final class LigatureSetter {
  private final List<Sort> sorts;
  private final int[] costs;
  private final boolean[] divided;
  private final int[] glyphs;
  private final Set<Integer> edges = new HashSet<>();

  private LigatureSetter(Copy copy, Galley.Pieces pieces) {
    this.sorts = pieces.sorts();
    this.costs = pieces.costs();
    this.divided = pieces.divided();
    this.glyphs = sorts.stream().mapToInt(Sort::glyph).toArray();
    copy.stretches().forEach(stretch -> edges.add(stretch.end()));
  }

  /** The pieces with ligatures; the same if there are none. */
  static Galley.Pieces join(Copy copy, Galley.Pieces pieces) {
    return new LigatureSetter(copy, pieces).join(pieces);
  }

  private Galley.Pieces join(Galley.Pieces pieces) {
    List<Sort> joined = new ArrayList<>(sorts.size());
    int[] joinedCosts = new int[costs.length];
    boolean[] joinedDivided = new boolean[divided.length];
    int at = 0;
    while (at < sorts.size()) {
      int place = joined.size();
      joinedCosts[place] = costs[at];
      joinedDivided[place] = divided[at];
      Optional<Ligature> found = ligature(at);
      int next = at + found.map(Ligature::length).orElse(1);
      Sort first = sorts.get(at);
      joined.add(
          found.map(one -> first.joined(sorts.get(next - 1).end(), one.glyph())).orElse(first));
      at = next;
    }
    if (joined.size() == sorts.size()) {
      return pieces;
    }
    int last = joined.size();
    joinedCosts[last] = costs[sorts.size()];
    joinedDivided[last] = divided[sorts.size()];
    return new Galley.Pieces(
        joined, Arrays.copyOf(joinedCosts, last + 1), Arrays.copyOf(joinedDivided, last + 1));
  }

  /** Where the letters end that may become one with the first. */
  private int end(int at) {
    Sort first = sorts.get(at);
    int end = at;
    while (end < sorts.size() && isLetterOf(first, sorts.get(end))) {
      end++;
      if (end < sorts.size()
          && (costs[end] != LineEnds.NEVER || edges.contains(sorts.get(end - 1).end()))) {
        return end;
      }
    }
    return end;
  }

  private static boolean isLetterOf(Sort first, Sort sort) {
    return sort.kind() == Sort.Kind.LETTER
        && sort.face() == first.face()
        && sort.size() == first.size()
        && Character.isLetter(sort.codePoint());
  }

  /** Most letters begin none: that is asked first, and where the letters end only then. */
  private Optional<Ligature> ligature(int at) {
    Sort first = sorts.get(at);
    if (!isLetterOf(first, first) || first.face().ligature(glyphs, at, glyphs.length).isEmpty()) {
      return Optional.empty();
    }
    return first
        .face()
        .ligature(glyphs, at, end(at))
        .filter(found -> !Script.isJoining(first.codePoint()) || found.length() == 2);
  }
}
