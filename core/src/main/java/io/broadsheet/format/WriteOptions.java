package io.broadsheet.format;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.report.Place;

/** Options of one writer; each format module has a record of its own. */
public interface WriteOptions {
  /**
   * These options as those of a format.
   *
   * @param own the format's class of options
   * @throws InvalidOptionException if they are another format's
   */
  default <O extends WriteOptions> O as(Class<O> own, Format format) {
    if (own.isInstance(this)) {
      return own.cast(this);
    }
    throw new InvalidOptionException(
        Place.of(format.id()),
        "options of another format: " + getClass().getSimpleName(),
        "give " + own.getSimpleName());
  }
}
