package io.broadsheet.cli;

import io.broadsheet.CannotWriteException;
import io.broadsheet.Editions;
import io.broadsheet.evaluation.Truth;
import io.broadsheet.model.Edition;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the start of a truth file, to a file or where the command's words go. */
final class TruthOutput {
  private final Path file;
  private final PrintWriter out;

  /**
   * @param file may be null
   */
  TruthOutput(Path file, PrintWriter out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Writes it; a file that is there already may be someone's work and is left alone.
   *
   * @throws CannotWriteException if there is a file, or it cannot be written
   */
  void write(Edition edition) {
    byte[] json = Editions.toBytes(Truth.draft(edition), "json");
    if (file == null) {
      out.print(new String(json, StandardCharsets.UTF_8));
      out.flush();
      return;
    }
    try {
      Files.write(file, json, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new CannotWriteException(
          Place.of(file.toString()),
          "this file is there already, perhaps with corrections",
          "choose another, or remove it first",
          e);
    } catch (IOException e) {
      throw new CannotWriteException(
          Place.of(file.toString()),
          "cannot be written: " + e.getMessage(),
          "choose another place",
          e);
    }
  }
}
