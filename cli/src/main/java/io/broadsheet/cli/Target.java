package io.broadsheet.cli;

import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.WriteOptions;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A format to write.
 *
 * @param writer the format's writer
 * @param options its options
 */
record Target(EditionWriter writer, WriteOptions options) {
  /** The file for an input: its name, or that of the folder, with this format's extension. */
  Path fileFor(Path input, Path folder) {
    Path name = input.toAbsolutePath().normalize().getFileName();
    String whole = name == null ? "edition" : name.toString();
    int dot = Files.isDirectory(input) ? -1 : whole.lastIndexOf('.');
    String stem = dot > 0 ? whole.substring(0, dot) : whole;
    return folder.resolve(stem + "." + writer.format().extensions().get(0));
  }
}
