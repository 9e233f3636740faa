package io.broadsheet.samples.press;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way every time for the same seed. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A whole number from low to high, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T of(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  @SafeVarargs
  final <T> T of(T... things) {
    return things[random.nextInt(things.length)];
  }

  /** Dice that fall on their own: what is thrown with them moves nothing here. */
  Dice fork() {
    return new Dice(random.nextLong());
  }
}
