package io.broadsheet.format;

import java.io.IOException;
import java.util.Optional;

/** Finds the bytes of an {@link io.broadsheet.model.Image} by its reference. */
@FunctionalInterface
public interface Images {
  /** No image has bytes. */
  Images NONE = reference -> Optional.empty();

  /**
   * The bytes of an image, or empty if there are none.
   *
   * @throws IOException if they are there and cannot be read
   */
  Optional<byte[]> load(String reference) throws IOException;
}
