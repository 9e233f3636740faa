package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.WriteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A format to write.
 *
 * @param writer the format's writer
 * @param options its options
 */
record Target(EditionWriter writer, WriteOptions options) {
  /**
   * The file for an input: its name, or that of the folder, with this format's extension; in a
   * folder of that name if it is one of several editions.
   *
   * @param number which of several it is, from 1
   */
  Path fileFor(Path input, OptionalInt number, Path folder) {
    Path name = input.toAbsolutePath().normalize().getFileName();
    String whole = name == null ? "edition" : name.toString();
    String stem = Files.isDirectory(input) ? whole : Editions.formats().stem(whole);
    String extension = "." + writer.format().extensions().get(0);
    return number.isPresent()
        ? folder.resolve(stem).resolve(number.getAsInt() + extension)
        : folder.resolve(stem + extension);
  }
}
