package io.broadsheet.evaluation;

import java.util.Arrays;

/** Where each run of characters stands in a text. */
final class RunIndex {
  static final int LENGTH = 6;
  private static final int MOST = 32;

  private final CharSequence text;
  private final long[] places;

  /** The places, ordered by a number made of the run. */
  RunIndex(CharSequence text) {
    this.text = text;
    this.places = new long[Math.max(0, text.length() - LENGTH + 1)];
    for (int at = 0; at < places.length; at++) {
      places[at] = (long) number(text, at) << 32 | at;
    }
    Arrays.sort(places);
  }

  private static int number(CharSequence text, int at) {
    int number = 0;
    for (int i = at; i < at + LENGTH; i++) {
      number = 31 * number + text.charAt(i);
    }
    return number;
  }

  int[] places(CharSequence words, int at) {
    if (at + LENGTH > words.length()) {
      return new int[0];
    }
    long number = number(words, at);
    int from = firstFrom(number << 32);
    int to = from;
    while (to < places.length && places[to] >> 32 == number) {
      if (++to - from > MOST) {
        return new int[0];
      }
    }
    return Arrays.stream(places, from, to)
        .mapToInt(place -> (int) place)
        .filter(place -> same(words, at, place))
        .toArray();
  }

  private int firstFrom(long key) {
    int i = Arrays.binarySearch(places, key);
    return i >= 0 ? i : -i - 1;
  }

  private boolean same(CharSequence words, int at, int place) {
    for (int i = 0; i < LENGTH; i++) {
      if (words.charAt(at + i) != text.charAt(place + i)) {
        return false;
      }
    }
    return true;
  }
}
