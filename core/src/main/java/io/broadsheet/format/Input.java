package io.broadsheet.format;

import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Bytes to read, with the name to call them by in messages and provenance. */
public final class Input {
  private static final int HEAD = 1 << 16;

  private final String name;
  private final byte[] bytes;

  private Input(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Reads a file whole.
   *
   * @throws UnreadableInputException if it is missing, a folder, or cannot be read
   * @throws LimitExceededException if it is larger than {@link Limits#inputBytes()}
   */
  public static Input of(Path file, Limits limits) {
    return opened(file, in -> new Input(nameOf(file), read(in, limits, Place.of(file.toString()))));
  }

  /**
   * Reads the first bytes of a file: enough for {@link EditionReader#match}.
   *
   * @throws UnreadableInputException if it is missing, a folder, or cannot be read
   */
  public static Input headOf(Path file) {
    return opened(file, in -> new Input(nameOf(file), in.readNBytes(HEAD)));
  }

  /**
   * Hands on a file as a stream, which it closes afterwards.
   *
   * @throws UnreadableInputException if it is missing, a folder, or cannot be read
   */
  public static void withStream(Path file, Consumer<InputStream> reader) {
    opened(
        file,
        in -> {
          reader.accept(in);
          return nameOf(file);
        });
  }

  private static String nameOf(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /** What is made of an open file. */
  private interface Use<T> {
    T of(InputStream in) throws IOException;
  }

  private static <T> T opened(Path file, Use<T> use) {
    Place place = Place.of(file.toString());
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(place, "this is a folder", "name the files in it instead");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return use.of(in);
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(place, "no such file", "check the path", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(place, "permission denied", "make the file readable", e);
    } catch (IOException e) {
      throw new UnreadableInputException(
          place, "cannot be read: " + e.getMessage(), "check the file and its disk", e);
    }
  }

  /**
   * Reads a stream to its end; leaves it open.
   *
   * @throws UnreadableInputException if it cannot be read
   * @throws LimitExceededException if it is longer than {@link Limits#inputBytes()}
   */
  public static Input of(String name, InputStream stream, Limits limits) {
    try {
      return new Input(name, read(stream, limits, Place.of(name)));
    } catch (IOException e) {
      throw new UnreadableInputException(
          Place.of(name), "cannot be read: " + e.getMessage(), "check where it comes from", e);
    }
  }

  /** Takes a copy of bytes. */
  public static Input of(String name, byte[] bytes) {
    return new Input(name, bytes.clone());
  }

  /** Takes text; readers see it as UTF-8. */
  public static Input ofText(String name, String text) {
    return new Input(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] read(InputStream in, Limits limits, Place place) throws IOException {
    int most = (int) Math.min(limits.inputBytes(), Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new LimitExceededException(
          place, "longer than " + most + " bytes", "raise the limit or split the file");
    }
    return bytes;
  }

  /** The name to call it by: a file name without its folder, as a rule. */
  public String name() {
    return name;
  }

  /** Its size in bytes. */
  public int size() {
    return bytes.length;
  }

  /** A copy of all bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** All bytes, read only and not copied. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** A copy of the first bytes, at most so many. */
  public byte[] head(int most) {
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  /** All bytes, to be read. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** The SHA-256 digest in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
