package io.broadsheet.pdf.internal.makeup;

import java.util.Optional;

/** Knows the pictures of the edition by their references. */
@FunctionalInterface
public interface Pictures {
  /** Size of a picture in pixels, or empty if its bytes are not at hand or cannot be read. */
  Optional<Size> size(String reference);

  /**
   * The size of a picture.
   *
   * @param width in pixels
   * @param height in pixels
   */
  record Size(int width, int height) {}
}
