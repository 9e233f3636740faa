package io.broadsheet.format;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.UnsupportedFormatException;
import io.broadsheet.report.Place;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readers and writers at hand.
 *
 * @param readers in the order of their formats' ids
 * @param writers in the order of their formats' ids
 */
public record Formats(List<EditionReader> readers, List<EditionWriter> writers) {
  public Formats {
    readers =
        readers.stream()
            .sorted(Comparator.comparing((EditionReader reader) -> reader.format().id()))
            .toList();
    writers =
        writers.stream()
            .sorted(Comparator.comparing((EditionWriter writer) -> writer.format().id()))
            .toList();
  }

  /** Finds all providers that a class loader sees. */
  public static Formats load(ClassLoader loader) {
    return new Formats(
        ServiceLoader.load(EditionReader.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .toList(),
        ServiceLoader.load(EditionWriter.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * The reader that is surest of an input; of several that only know its name, the one with the
   * longest extension of it.
   *
   * @throws UnreadableInputException if the input is empty
   * @throws UnsupportedFormatException if no reader wants it
   */
  public EditionReader readerFor(Input input) {
    if (input.size() == 0) {
      throw new UnreadableInputException(
          Place.of(input.name()), "the file is empty", "check where it comes from");
    }
    EditionReader best = null;
    Match sure = Match.NO;
    for (EditionReader reader : readers) {
      Match match = reader.match(input);
      boolean closer =
          match == Match.NAME && match == sure && extension(reader, input) > extension(best, input);
      if (match.compareTo(sure) > 0 || closer) {
        best = reader;
        sure = match;
      }
    }
    if (best == null) {
      throw new UnsupportedFormatException(
          Place.of(input.name()),
          "not a format that is read here",
          "give one of: " + ids(readers.stream().map(EditionReader::format).toList()));
    }
    return best;
  }

  private static int extension(EditionReader reader, Input input) {
    return reader.format().extensionLength(input.name());
  }

  /**
   * The reader that makes one edition of the files of a folder, a page each.
   *
   * @throws UnsupportedFormatException if there is none
   */
  public EditionReader readerOfPages() {
    return readers.stream()
        .filter(EditionReader::readsPages)
        .findFirst()
        .orElseThrow(() -> unknown("folder", "no installed format reads a folder of pages"));
  }

  /**
   * The writer of a format.
   *
   * @param id the format's id, such as {@code epub}
   * @throws UnsupportedFormatException if there is none
   */
  public EditionWriter writer(String id) {
    return writers.stream()
        .filter(writer -> writer.format().id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown("'" + id + "'", "no format of this name is written here"));
  }

  /**
   * The writer for a file of this name: the one with the longest extension of it.
   *
   * @throws UnsupportedFormatException if no format has this extension
   */
  public EditionWriter writerFor(String fileName) {
    return writers.stream()
        .filter(writer -> writer.format().hasExtensionOf(fileName))
        .max(Comparator.comparingInt(writer -> writer.format().extensionLength(fileName)))
        .orElseThrow(() -> unknown(fileName, "no format with this extension is written here"));
  }

  /** A file's name without its extension: the longest that a format here has, or any other. */
  public String stem(String fileName) {
    int known =
        Stream.concat(
                readers.stream().map(EditionReader::format),
                writers.stream().map(EditionWriter::format))
            .mapToInt(format -> format.extensionLength(fileName))
            .max()
            .orElse(0);
    int dot = known > 0 ? fileName.length() - known - 1 : fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  private UnsupportedFormatException unknown(String place, String problem) {
    return new UnsupportedFormatException(
        Place.of(place),
        problem,
        "use one of: " + ids(writers.stream().map(EditionWriter::format).toList()));
  }

  private static String ids(List<Format> formats) {
    return formats.stream().map(Format::id).distinct().collect(Collectors.joining(", "));
  }
}
