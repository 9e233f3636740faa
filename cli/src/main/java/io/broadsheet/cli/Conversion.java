package io.broadsheet.cli;

import io.broadsheet.CannotWriteException;
import io.broadsheet.Editions;
import io.broadsheet.format.Images;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.format.WriteContext;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is done with one input. */
final class Conversion {
  private final List<Target> targets;
  private final Path folder;
  private final ReadOptions reading;
  private final Optional<Instant> timestamp;

  Conversion(List<Target> targets, Path folder, ReadOptions reading, Optional<Instant> timestamp) {
    this.targets = targets;
    this.folder = folder;
    this.reading = reading;
    this.timestamp = timestamp;
  }

  /** Two inputs must not be written to one file, nor an input be written over. */
  void refuseClashes(List<Path> inputs, CommandLine command) {
    Map<Path, Path> taken = new HashMap<>();
    for (Path input : inputs) {
      taken.put(place(input), input);
    }
    for (Path input : inputs) {
      for (Target target : targets) {
        Path file = place(target.fileFor(input, OptionalInt.empty(), folder));
        Path other = taken.putIfAbsent(file, input);
        if (other != null) {
          throw new ParameterException(
              command,
              "'%s' would be written over: it comes from or belongs to '%s' and '%s'; use another --out"
                  .formatted(target.fileFor(input, OptionalInt.empty(), folder), other, input));
        }
      }
    }
  }

  private static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /**
   * Makes the folder to write to.
   *
   * @throws CannotWriteException if that fails
   */
  void makeFolder() {
    makeFolder(folder);
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotWriteException(
          Place.of(folder.toString()),
          "the folder cannot be made: " + e.getMessage(),
          "choose another --out",
          e);
    }
  }

  /** Reads an input and writes every target; a target that fails does not stop the others. */
  Outcome convert(Path file) {
    Outcome outcome = new Outcome(file);
    Numbering numbering = new Numbering();
    try {
      Editions.readEach(
          file,
          reading,
          read -> numbering.next(read, (number, one) -> write(file, number, one, outcome)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      outcome.failed(failure);
    }
    numbering.end((number, one) -> write(file, number, one, outcome));
    return outcome;
  }

  private void write(Path file, OptionalInt number, Reading read, Outcome outcome) {
    outcome.findings(read.report().findings());
    Path home = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
    WriteContext context = new WriteContext(read.images().or(Images.inFolder(home)), timestamp);
    for (Target target : targets) {
      Path output = target.fileFor(file, number, folder);
      try {
        makeFolder(output.getParent());
        outcome.findings(
            Editions.write(
                    read.edition(),
                    output,
                    target.writer().format().id(),
                    target.options(),
                    context)
                .findings());
        outcome.wrote(output);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
        outcome.failed(failure);
      }
    }
  }
}
