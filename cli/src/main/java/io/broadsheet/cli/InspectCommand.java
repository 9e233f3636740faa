package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an editor what was understood. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows what was understood of each INPUT: its pages and items with the lines that they",
      "come from and how sure that is, then every repair, then what to look at."
    })
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files to read.")
  private List<Path> inputs;

  @Option(
      names = "--truth",
      description = {
        "Write edition JSON for a person to correct, as the truth that 'evaluate' measures against."
      })
  private boolean truth;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; for one INPUT.")
  private Path output;

  @Mixin private ReadingOptions reading;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Messages messages = new Messages(spec.commandLine().getErr(), Messages.Level.NORMAL);
    ReadOptions options = reading.toReadOptions();
    int failed = 0;
    for (Path input : inputs) {
      try {
        Reading read = Editions.readWithReport(Input.of(input, options.limits()), options);
        if (truth) {
          new TruthOutput(output, out).write(read.edition());
          continue;
        }
        if (inputs.size() > 1) {
          out.println("==> " + input);
        }
        new Outline(read, out).print();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
        messages.failed(input, failure);
        failed++;
      }
    }
    return ExitCode.of(failed, inputs.size()).number();
  }
}
