package io.broadsheet.json;

import io.broadsheet.LimitExceededException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.report.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time. */
final class Lines {
  private final String name;
  private final InputStream stream;
  private final long longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;

  Lines(String name, InputStream stream, long longest) {
    this.name = name;
    this.stream = stream;
    this.longest = longest;
  }

  /** The number of the line last read, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line, without its end; empty after the last.
   *
   * @throws LimitExceededException if it is too long
   */
  Optional<Input> next() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    number++;
    boolean ended = false;
    while (!ended && fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, at, end - at);
      if (line.size() > longest) {
        throw new LimitExceededException(
            Place.of(name).line(number),
            "a line longer than " + longest + " bytes",
            "raise the limit or split the edition");
      }
      ended = end < filled;
      at = end + 1;
    }
    return ended || line.size() > 0
        ? Optional.of(Input.of(name, line.toByteArray()))
        : Optional.empty();
  }

  private boolean fill() {
    if (at < filled) {
      return true;
    }
    try {
      at = 0;
      filled = stream.read(buffer);
      return filled > 0;
    } catch (IOException e) {
      throw new UnreadableInputException(
          Place.of(name), "cannot be read: " + e.getMessage(), "check where it comes from", e);
    }
  }
}
