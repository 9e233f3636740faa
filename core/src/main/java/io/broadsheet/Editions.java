package io.broadsheet;

import io.broadsheet.format.EditionReader;
import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.Formats;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Place;
import io.broadsheet.report.WriteReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads and writes editions in every format whose module is on the class path or module path.
 *
 * <pre>{@code
 * Edition edition = Editions.read(Path.of("wujin-daily.txt"));
 * Editions.write(edition, Path.of("wujin-daily.epub"));
 * }</pre>
 *
 * <p>The format of an input is found from its content and name, that of an output from its name.
 * All methods are thread safe. All throw {@link BroadsheetException}s only, but for arguments that
 * are null.
 */
public final class Editions {
  private Editions() {}

  /** Loaded at first use; never changes. */
  private static final class Installed {
    static final Formats FORMATS = Formats.load(Editions.class.getClassLoader());
  }

  /** The installed formats. */
  public static Formats formats() {
    return Installed.FORMATS;
  }

  /**
   * Reads a file, or a folder of text files as the pages of one edition.
   *
   * @throws UnreadableInputException if it is missing, empty or damaged
   * @throws UnsupportedFormatException if no installed format reads it
   * @throws LimitExceededException if it is beyond {@link Limits#DEFAULTS}
   */
  public static Edition read(Path file) {
    return read(file, ReadOptions.defaults());
  }

  /** Reads a file or folder, with what the caller knows of it. */
  public static Edition read(Path file, ReadOptions options) {
    return readWithReport(file, options).edition();
  }

  /**
   * Reads a file or a folder and says how it was understood. The text files of a folder are the
   * pages of one edition, in the natural order of their names: A2 comes before A10. A file that
   * cannot be read is left out, and the report says so.
   */
  public static Reading readWithReport(Path file, ReadOptions options) {
    return Files.isDirectory(file)
        ? EditionFolder.of(file, formats()).read(options)
        : readWithReport(Input.of(file, options.limits()), options);
  }

  /**
   * Reads a file that may hold many editions, as JSON Lines does, one after another: memory is
   * needed for the largest of them only. Any other file or folder is one edition.
   *
   * @param each is handed each edition before the next is read
   * @throws UnreadableInputException if an edition is damaged; those before it were handed on
   */
  public static void readEach(Path file, ReadOptions options, Consumer<Reading> each) {
    if (Files.isDirectory(file)) {
      each.accept(readWithReport(file, options));
      return;
    }
    Input head = Input.headOf(file);
    EditionReader reader = formats().readerFor(head);
    Input.withStream(file, stream -> reader.readEach(head.name(), stream, options, each));
  }

  /**
   * The editions of a folder: the folder itself if it holds text files, else the folders under it
   * that do, in the natural order of their names. Links to folders are not followed.
   *
   * @throws UnreadableInputException if a folder cannot be read
   */
  public static List<Path> editionsIn(Path folder) {
    return EditionFolder.find(folder, formats());
  }

  /**
   * Reads bytes.
   *
   * @param name what to call them in messages and provenance; its extension helps to find the
   *     format
   */
  public static Edition read(String name, byte[] bytes) {
    return readWithReport(Input.of(name, bytes), ReadOptions.defaults()).edition();
  }

  /** Reads a stream to its end and leaves it open. */
  public static Edition read(String name, InputStream stream) {
    ReadOptions options = ReadOptions.defaults();
    return readWithReport(Input.of(name, stream, options.limits()), options).edition();
  }

  /** Reads an input and says how it was understood. */
  public static Reading readWithReport(Input input, ReadOptions options) {
    EditionReader reader = formats().readerFor(input);
    return reader.read(input, options);
  }

  /**
   * Writes a file, whole or not at all, in the format of its extension.
   *
   * @throws UnsupportedFormatException if no installed format has the extension
   * @throws CannotWriteException if the file cannot be written
   */
  public static WriteReport write(Edition edition, Path file) {
    return write(edition, file, writerFor(file).defaults());
  }

  /** Writes a file with options of its format. */
  public static WriteReport write(Edition edition, Path file, WriteOptions options) {
    return write(edition, file, options, WriteContext.PLAIN);
  }

  /** Writes a file with options of its format, images and timestamp. */
  public static WriteReport write(
      Edition edition, Path file, WriteOptions options, WriteContext context) {
    return write(edition, file, writerFor(file).format().id(), options, context);
  }

  /**
   * Writes a file in a format, whatever its name.
   *
   * @param format the format's id, such as {@code epub}
   */
  public static WriteReport write(
      Edition edition, Path file, String format, WriteOptions options, WriteContext context) {
    EditionWriter writer = formats().writer(format);
    return WholeFile.write(file, out -> writer.write(edition, out, options, context));
  }

  /**
   * Writes to a stream and leaves it open.
   *
   * @param format the format's id, such as {@code epub}
   * @throws CannotWriteException if the stream fails
   */
  public static WriteReport write(Edition edition, String format, OutputStream stream) {
    EditionWriter writer = formats().writer(format);
    return write(edition, format, stream, writer.defaults(), WriteContext.PLAIN);
  }

  /** Writes to a stream with options of the format, images and timestamp. */
  public static WriteReport write(
      Edition edition,
      String format,
      OutputStream stream,
      WriteOptions options,
      WriteContext context) {
    try {
      return formats().writer(format).write(edition, stream, options, context);
    } catch (IOException e) {
      throw new CannotWriteException(
          Place.of(format), "the stream failed: " + e.getMessage(), "check where it goes", e);
    }
  }

  /** Writes to bytes. */
  public static byte[] toBytes(Edition edition, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(edition, format, bytes);
    return bytes.toByteArray();
  }

  private static EditionWriter writerFor(Path file) {
    Path name = file.getFileName();
    return formats().writerFor(name == null ? "" : name.toString());
  }
}
