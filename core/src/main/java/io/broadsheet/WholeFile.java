package io.broadsheet;

import io.broadsheet.report.Place;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears whole or not at all: written beside its place, then moved there. */
final class WholeFile {
  private WholeFile() {}

  /** What fills the file. */
  @FunctionalInterface
  interface Filling<R> {
    R write(OutputStream out) throws IOException;
  }

  static <R> R write(Path file, Filling<R> filling) {
    if (Files.isDirectory(file)) {
      throw cannot(file, "a folder of this name is in the way", "choose another name", null);
    }
    Path absolute = file.toAbsolutePath();
    // Not a "temporary file" of the JDK's: those are private to their owner, and stay so.
    Path part = absolute.resolveSibling("." + UUID.randomUUID() + ".part");
    boolean moved = false;
    try {
      R result;
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), 1 << 16)) {
        result = filling.write(out);
      }
      move(part, absolute);
      moved = true;
      return result;
    } catch (NoSuchFileException e) {
      throw cannot(file, "its folder does not exist", "make the folder first", e);
    } catch (AccessDeniedException e) {
      throw cannot(file, "permission denied", "choose a folder that can be written", e);
    } catch (IOException e) {
      throw cannot(
          file, "cannot be written: " + reason(e), "check the folder and the space left", e);
    } finally {
      if (!moved) {
        discard(part);
      }
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static CannotWriteException cannot(
      Path file, String problem, String remedy, IOException cause) {
    return new CannotWriteException(Place.of(file.toString()), problem, remedy, cause);
  }
}
