package io.broadsheet.model;

import java.util.Optional;

/**
 * Which issue of the paper this is.
 *
 * @param number the running number as printed (第N期)
 * @param volume the volume as printed
 * @param edition the edition label: morning, city, second …
 */
public record Issue(Optional<String> number, Optional<String> volume, Optional<String> edition) {
  /** An issue of which nothing is known. */
  public static final Issue UNKNOWN =
      new Issue(Optional.empty(), Optional.empty(), Optional.empty());

  /** An issue of which only the number is known. */
  public static Issue numbered(String number) {
    return new Issue(Optional.of(number), Optional.empty(), Optional.empty());
  }
}
