package io.broadsheet.format;

import java.time.Instant;
import java.util.Optional;

/**
 * What a writer needs beside edition and options.
 *
 * @param images finds the bytes of images
 * @param timestamp the moment to put in files that must have one, where the edition has no date;
 *     {@code SOURCE_DATE_EPOCH} on the command line. Without it a writer uses the edition's date
 *     (at 00:00 UTC), and without that a fixed moment: never the clock
 */
public record WriteContext(Images images, Optional<Instant> timestamp) {
  /** No images, no timestamp. */
  public static final WriteContext PLAIN = new WriteContext(Images.NONE, Optional.empty());
}
