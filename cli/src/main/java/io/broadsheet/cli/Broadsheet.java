package io.broadsheet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command. */
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns newspaper pages into JSON, PDF, EPUB and DOCX.",
    subcommands = {
      ConvertCommand.class,
      InspectCommand.class,
      EvaluateCommand.class,
      FormatsCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  all well",
      "  1  some inputs failed",
      "  2  wrong use",
      "  3  all inputs failed",
      "",
      "Environment:",
      "  SOURCE_DATE_EPOCH  seconds since 1970 to date files with, in place of the edition's day"
    })
public final class Broadsheet implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine command =
        new CommandLine(new Broadsheet())
            .setOut(outWriter)
            .setErr(errWriter)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Broadsheet::wrongUse)
            .setExecutionExceptionHandler(
                (failure, line, parsed) ->
                    new Messages(errWriter, Messages.Level.NORMAL).failed(failure));
    int code = command.execute(arguments);
    outWriter.flush();
    errWriter.flush();
    if (out.checkError() && code == ExitCode.OK.number()) {
      return ExitCode.ALL_FAILED.number();
    }
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  private static int wrongUse(ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println(
        "broadsheet: error: "
            + wrong.getMessage().replaceAll("\\s+", " ")
            + "; see '"
            + name
            + " --help'");
    return ExitCode.WRONG_USE.number();
  }

  /** A locale's encoding may lack the characters of the page. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
