package io.broadsheet.cli;

import io.broadsheet.BroadsheetException;
import io.broadsheet.Editions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The editions that the inputs of a command stand for. */
final class EditionInputs {
  private EditionInputs() {}

  /** Files as they are; for a folder, itself or the folders under it that hold pages. */
  static List<Path> of(List<Path> inputs) {
    List<Path> editions = new ArrayList<>();
    for (Path input : inputs) {
      List<Path> found = Files.isDirectory(input) ? editionsIn(input) : List.of(input);
      // Kept where nothing is found, so that reading it says why.
      editions.addAll(found.isEmpty() ? List.of(input) : found);
    }
    return editions;
  }

  private static List<Path> editionsIn(Path folder) {
    try {
      return Editions.editionsIn(folder);
    } catch (BroadsheetException e) {
      return List.of();
    }
  }
}
