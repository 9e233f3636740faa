package io.broadsheet.cli;

import io.broadsheet.Editions;
import io.broadsheet.format.Format;
import io.broadsheet.format.Formats;
import io.broadsheet.format.Setting;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what can be read and written, and the options of each format. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the formats that are read and written, and their options.")
final class FormatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Formats formats = Editions.formats();
    TreeSet<Format> all = new TreeSet<>(Comparator.comparing(Format::id));
    Stream.concat(
            formats.readers().stream().map(reader -> reader.format()),
            formats.writers().stream().map(writer -> writer.format()))
        .forEach(all::add);
    out.printf("%-8s %-6s %-6s %s%n", "format", "read", "write", "name");
    for (Format format : all) {
      boolean read =
          formats.readers().stream().anyMatch(reader -> reader.format().id().equals(format.id()));
      boolean written =
          formats.writers().stream().anyMatch(writer -> writer.format().id().equals(format.id()));
      out.printf(
          "%-8s %-6s %-6s %s (.%s)%n",
          format.id(),
          read ? "yes" : "-",
          written ? "yes" : "-",
          format.name(),
          String.join(", .", format.extensions()));
    }
    formats.writers().stream()
        .filter(writer -> !writer.settings().isEmpty())
        .forEach(
            writer -> {
              out.printf("%nOptions of %s (--set KEY=VALUE):%n", writer.format().id());
              for (Setting setting : writer.settings()) {
                out.printf(
                    "  %-24s %s%n%-26s %s%n",
                    writer.format().id() + "." + setting.key(),
                    setting.meaning(),
                    "",
                    setting.values());
              }
            });
    return ExitCode.OK.number();
  }
}
