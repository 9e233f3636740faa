package io.broadsheet.format;

import io.broadsheet.model.Edition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a writer needs beside edition and options.
 *
 * @param images finds the bytes of images
 * @param timestamp the moment to date files with; {@code SOURCE_DATE_EPOCH} on the command line
 */
public record WriteContext(Images images, Optional<Instant> timestamp) {
  /** No images, no timestamp. */
  public static final WriteContext PLAIN = new WriteContext(Images.NONE, Optional.empty());

  /** For files that must be dated, of editions without a date: long ago, and plainly not theirs. */
  public static final Instant UNDATED = Instant.parse("1980-02-01T00:00:00Z");

  /**
   * The moment to date a file of an edition with: the timestamp; without one the edition's date at
   * 00:00 UTC; empty if neither is known. It is never the clock's.
   */
  public Optional<Instant> moment(Edition edition) {
    return timestamp.or(
        () -> edition.date().map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }
}
