package io.broadsheet.cli;

import io.broadsheet.format.Reading;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers the editions of an input from 1, unless there is only one; holds back one of them. */
final class Numbering {
  private Optional<Reading> held = Optional.empty();
  private int count;

  /** What is done with an edition and its number. */
  interface Use {
    void with(OptionalInt number, Reading reading);
  }

  /** Takes the next edition; hands on the one before it. */
  void next(Reading reading, Use use) {
    if (held.isPresent()) {
      use.with(OptionalInt.of(count), held.get());
    }
    count++;
    held = Optional.of(reading);
  }

  /** Hands on the last. */
  void end(Use use) {
    if (held.isPresent()) {
      use.with(count > 1 ? OptionalInt.of(count) : OptionalInt.empty(), held.get());
    }
  }
}
