package io.broadsheet.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

  /** These images, and for what is not among them the other ones. */
  default Images or(Images others) {
    return reference -> {
      Optional<byte[]> own = load(reference);
      return own.isPresent() ? own : others.load(reference);
    };
  }

  /**
   * Images in a folder and the folders in it. A reference that leads out of it, by name or by
   * symbolic link, finds nothing.
   */
  static Images inFolder(Path folder) {
    return reference -> {
      try {
        Path file = folder.resolve(reference);
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
          return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    };
  }
}
