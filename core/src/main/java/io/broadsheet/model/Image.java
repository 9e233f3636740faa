package io.broadsheet.model;

import java.util.Optional;

/**
 * A picture by reference; its bytes stay outside the model.
 *
 * @param reference a relative path or a name by which its bytes are found
 * @param mediaType such as {@code image/jpeg}, if known
 * @param alternative what to tell who cannot see it, if someone wrote that
 */
public record Image(String reference, Optional<String> mediaType, Optional<String> alternative) {
  public Image {
    if (reference.isBlank()) {
      throw new IllegalArgumentException("an image needs a reference");
    }
  }

  /** An image of which only the reference is known. */
  public static Image at(String reference) {
    return new Image(reference, Optional.empty(), Optional.empty());
  }
}
