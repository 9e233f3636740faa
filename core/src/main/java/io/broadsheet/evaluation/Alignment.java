package io.broadsheet.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the words of a line in the truth, character by character. It follows the truth for as long
 * as both agree, steps over what one of them has more, and else looks for the next run that both
 * have.
 */
final class Alignment {
  static final int NOWHERE = -1;

  private static final int STEP = 3;
  private static final int SURE = 3;
  private static final int FAR = 40;

  private final TruthText truth;
  private int expected;

  Alignment(TruthText truth) {
    this.truth = truth;
  }

  /** Where in the truth each character of a line stands, or {@link #NOWHERE}. */
  int[] align(String line) {
    int[] places = new int[line.length()];
    Arrays.fill(places, NOWHERE);
    int before = expected;
    int i = 0;
    int at = begin(line);
    while (i < line.length()) {
      if (at >= 0 && agree(line, i, at, 1)) {
        places[i++] = at++;
        expected = at;
      } else {
        int step = at < 0 ? 0 : step(line, i, at);
        if (step > 0) {
          i += step / 16;
          at += step % 16;
        } else {
          at = best(line, i, truth.places(line, i), at < 0 ? expected : at);
          i += at < 0 ? 1 : 0;
        }
      }
    }
    if (covered(places) * 2 < line.length()) {
      Arrays.fill(places, NOWHERE);
      expected = before;
    }
    return places;
  }

  private static long covered(int[] places) {
    return Arrays.stream(places).filter(place -> place != NOWHERE).count();
  }

  /** Where the line begins: where the one before it ended, or where a piece has just its words. */
  private int begin(String line) {
    if (agree(line, 0, expected, line.length())) {
      return expected;
    }
    List<Integer> whole = truth.pieces(line);
    if (!whole.isEmpty()) {
      return nearest(whole);
    }
    return best(line, 0, truth.places(line, 0), expected);
  }

  private int nearest(List<Integer> places) {
    int best = places.get(0);
    for (int place : places) {
      best = distance(place, expected) < distance(best, expected) ? place : best;
    }
    return best;
  }

  /** What comes later is nearer than what came before. */
  private static long distance(int place, int from) {
    return place >= from ? place - from : 4L * (from - place);
  }

  /** The place that agrees longest, among equals the nearest. */
  private int best(String line, int i, int[] places, int from) {
    int best = NOWHERE;
    int longest = 0;
    for (int place : places) {
      int length = 0;
      while (length < FAR && agree(line, i + length, place + length, 1)) {
        length++;
      }
      boolean nearer = best == NOWHERE || distance(place, from) < distance(best, from);
      if (length > longest || length == longest && nearer) {
        best = place;
        longest = length;
      }
    }
    return best;
  }

  /** How far to step on in the line (times 16) and in the truth until both agree; 0 if too far. */
  private int step(String line, int i, int at) {
    for (int far = 1; far <= STEP; far++) {
      for (int inLine = far; inLine >= 0; inLine--) {
        for (int inTruth = inLine == far ? 0 : far; inTruth <= far; inTruth++) {
          if (agree(line, i + inLine, at + inTruth, SURE)) {
            return inLine * 16 + inTruth;
          }
        }
      }
    }
    return 0;
  }

  private boolean agree(String line, int i, int at, int length) {
    if (i + length > line.length() || at + length > truth.length()) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (line.charAt(i + k) != truth.charAt(at + k)) {
        return false;
      }
    }
    return true;
  }
}
