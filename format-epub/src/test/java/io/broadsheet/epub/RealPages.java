package io.broadsheet.epub;

import io.broadsheet.Editions;
import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Pages of text in folders, read as a user reads them. */
final class RealPages {
  private RealPages() {}

  /** The pages in a folder and all folders in it, by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Edition read(Path page) {
    Input input = Input.of(page, Limits.DEFAULTS);
    return Editions.readWithReport(input, ReadOptions.defaults()).edition();
  }
}
