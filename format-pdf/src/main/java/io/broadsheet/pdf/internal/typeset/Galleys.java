package io.broadsheet.pdf.internal.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets copy into galleys, and keeps the last ones: make-up tries the same words in many measures. A
 * galley does not depend on its measure unless something in it is too wide for a line.
 */
final class Galleys {
  /** Pieces of type that are kept, some 60 bytes each. */
  private static final int MOST_KEPT = 200_000;

  private final LineEnds lineEnds;
  private final Map<Copy, Kept> kept = new HashMap<>();
  private int keptPieces;

  /** A galley and the width of the widest part of it that no line end divides. */
  private record Kept(Galley galley, long widest) {}

  Galleys(LineEnds lineEnds) {
    this.lineEnds = lineEnds;
  }

  Galley galley(Copy copy, int measure) {
    Kept known = kept.get(copy);
    if (known != null && known.widest() <= measure) {
      return known.galley();
    }
    Directions directions = Directions.of(copy);
    List<Sort> sorts = TypeCase.pick(copy, directions);
    boolean cjk = copy.isCjk();
    boolean[] divided = new boolean[sorts.size() + 1];
    int[] costs = lineEnds.costs(copy, sorts, cjk, divided);
    long widest = LineEnds.widest(sorts, costs);
    if (widest > measure) {
      LineEnds.despair(sorts, costs, measure);
    }
    Galley galley =
        LigatureSetter.join(copy, new Galley.Pieces(sorts, costs, divided)).galley(cjk, directions);
    if (widest <= measure) {
      keep(copy, new Kept(galley, widest));
    }
    return galley;
  }

  private void keep(Copy copy, Kept galley) {
    keptPieces += galley.galley().length();
    if (keptPieces > MOST_KEPT) {
      kept.clear();
      keptPieces = galley.galley().length();
    }
    kept.put(copy, galley);
  }
}
