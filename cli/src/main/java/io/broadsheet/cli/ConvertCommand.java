package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.InvalidOptionException;
import io.broadsheet.UnsupportedFormatException;
import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.WriteOptions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads each input and writes it in each format asked for. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads each INPUT and writes it in each of the formats, as DIR/NAME.FORMAT.",
      "A file is an edition. A folder is one too: its text files are the pages, in the",
      "order of their names. A folder without text files stands for the folders in it",
      "that have some.",
      "Of a .jsonl file with several editions, each is written as DIR/NAME/NUMBER.FORMAT.",
      "An output appears whole or not at all; one bad input never stops the others."
    })
final class ConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files or folders to read.")
  private List<Path> given;

  @Option(
      names = "--to",
      required = true,
      split = ",",
      paramLabel = "FORMAT",
      description = "Formats to write, by commas, as 'broadsheet formats' lists them.")
  private List<String> formats;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to; made if it is not there.")
  private Path folder;

  @Option(
      names = "--set",
      paramLabel = "FORMAT.KEY=VALUE",
      description = "An option of a format, such as pdf.paper=a3; see 'broadsheet formats'.")
  private final Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--template",
      paramLabel = "HOUSE.DOCX",
      description = "A Word document whose styles, page, headers and footers DOCX outputs get.")
  private Path template;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Inputs to work on at a time (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what was written, and notes.")
  private boolean verbose;

  @Mixin private ReadingOptions reading;

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs takes a number from 1");
    }
    Messages.Level level =
        quiet ? Messages.Level.QUIET : verbose ? Messages.Level.VERBOSE : Messages.Level.NORMAL;
    List<Path> inputs = EditionInputs.of(given);
    Conversion conversion = new Conversion(targets(), folder, reading.toReadOptions(), timestamp());
    conversion.refuseClashes(inputs, spec.commandLine());
    Batch batch = new Batch(conversion, new Messages(spec.commandLine().getErr(), level), jobs);
    int failed = batch.run(inputs);
    return ExitCode.of(failed, inputs.size()).number();
  }

  private List<Target> targets() {
    if (template != null) {
      settings.putIfAbsent("docx.template", template.toString());
    }
    Map<String, Map<String, String>> byFormat = settingsByFormat();
    List<Target> targets = new ArrayList<>();
    for (String id : new LinkedHashSet<>(formats)) {
      EditionWriter writer = writer(id.strip());
      WriteOptions options = options(writer, byFormat.getOrDefault(writer.format().id(), Map.of()));
      byFormat.remove(writer.format().id());
      targets.add(new Target(writer, options));
    }
    for (String left : byFormat.keySet()) {
      writer(left);
      throw new ParameterException(
          spec.commandLine(), "--set is for '" + left + "', which --to does not name");
    }
    return targets;
  }

  private Map<String, Map<String, String>> settingsByFormat() {
    Map<String, Map<String, String>> byFormat = new LinkedHashMap<>();
    settings.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          if (dot < 1) {
            throw new ParameterException(
                spec.commandLine(), "--set takes FORMAT.KEY=VALUE, not '" + name + "'");
          }
          byFormat
              .computeIfAbsent(name.substring(0, dot), format -> new LinkedHashMap<>())
              .put(name.substring(dot + 1), value);
        });
    return byFormat;
  }

  private EditionWriter writer(String id) {
    try {
      return Editions.formats().writer(id);
    } catch (UnsupportedFormatException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private WriteOptions options(EditionWriter writer, Map<String, String> values) {
    try {
      return writer.options(values);
    } catch (InvalidOptionException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Optional<Instant> timestamp() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.strip())));
    } catch (NumberFormatException | DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "SOURCE_DATE_EPOCH takes seconds since 1970, not '" + epoch + "'");
    }
  }
}
