package io.broadsheet.model;

import java.util.OptionalDouble;

/** Numbers from 0 to 1. */
final class Unit {
  private Unit() {}

  static void check(OptionalDouble confidence) {
    confidence.ifPresent(Unit::check);
  }

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1: " + confidence);
    }
  }
}
