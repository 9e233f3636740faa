package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an editor what was understood. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows what was understood of each INPUT: first what to look at, then its pages",
      "and items with the lines that they come from and how sure that is, then every",
      "repair."
    })
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, or folders of pages, to read.")
  private List<Path> given;

  @Option(names = "--lines", description = "Also list every line with its role and confidence.")
  private boolean lines;

  @Option(names = "--why", description = "As --lines, with the clues that decided.")
  private boolean why;

  @Option(names = "--json", description = "Write JSON, with all there is; see docs/reports.md.")
  private boolean json;

  @Option(
      names = "--truth",
      description = {
        "Write edition JSON for a person to correct, as the truth that 'evaluate' measures against."
      })
  private boolean truth;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "With --truth and one INPUT: write to FILE, which must not be there yet.")
  private Path output;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  private Ink.When colour = Ink.When.AUTO;

  @Mixin private ReadingOptions reading;

  private List<Path> inputs;

  @Override
  public Integer call() {
    inputs = EditionInputs.of(given);
    if (output != null && (!truth || inputs.size() > 1)) {
      throw new ParameterException(spec.commandLine(), "--output takes the --truth of one INPUT");
    }
    if (truth && json) {
      throw new ParameterException(
          spec.commandLine(), "--truth is JSON of its own: leave out --json");
    }
    PrintWriter out = spec.commandLine().getOut();
    Messages messages = new Messages(spec.commandLine().getErr(), Messages.Level.NORMAL);
    ReadOptions options = reading.toReadOptions();
    List<Inspection> inspections = new ArrayList<>();
    int failed = 0;
    for (Path input : inputs) {
      try {
        Reading read = Editions.readWithReport(input, options);
        if (json) {
          inspections.add(Inspection.of(input, read));
        } else {
          show(input, read, out);
        }
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
        messages.failed(input, failure);
        failed++;
      }
    }
    if (json) {
      InspectionJson.write(inspections, out);
    }
    return ExitCode.of(failed, inputs.size()).number();
  }

  private void show(Path input, Reading read, PrintWriter out) {
    if (truth) {
      new TruthOutput(output, out).write(read.edition());
      return;
    }
    if (inputs.size() > 1) {
      out.println("==> " + input);
    }
    new InspectionText(Inspection.of(input, read), Ink.of(colour), out).print(lines || why, why);
  }
}
