package io.broadsheet.evaluation;

import io.broadsheet.report.LineReading;

/**
 * A line of the source, with what was made of its characters and what the truth has for them.
 *
 * @param reading what it was taken for
 * @param words its characters, folded
 * @param places of each of them in the truth, or {@link Alignment#NOWHERE}
 */
record Line(LineReading reading, Folding.Placed words, int[] places) {
  /** How far into a line or piece its beginning is still known. */
  static final int NEAR = 5;

  int length() {
    return places.length;
  }

  /** True if the truth has it. */
  boolean isAligned() {
    return first() < length();
  }

  /** Index of the first character that the truth has; the length if it has none. */
  int first() {
    int i = 0;
    while (i < length() && places[i] == Alignment.NOWHERE) {
      i++;
    }
    return i;
  }

  /** Index of the last character that the truth has, or -1. */
  int last() {
    int i = length() - 1;
    while (i >= 0 && places[i] == Alignment.NOWHERE) {
      i--;
    }
    return i;
  }

  /** Index of the first character that came into a text; the length if none did. */
  int firstPlaced(FoundText found) {
    int i = 0;
    while (i < length() && !found.isPlaced(words.places()[i])) {
      i++;
    }
    return i;
  }

  /** Index of the last character that came into a text, or -1. */
  int lastPlaced(FoundText found) {
    int i = length() - 1;
    while (i >= 0 && !found.isPlaced(words.places()[i])) {
      i--;
    }
    return i;
  }
}
