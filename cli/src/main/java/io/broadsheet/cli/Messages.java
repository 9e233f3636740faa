package io.broadsheet.cli;

import io.broadsheet.BroadsheetException;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** What the command has to say on the error stream: one line each. */
final class Messages {
  private final PrintWriter err;
  private final Level level;

  Messages(PrintWriter err, Level level) {
    this.err = err;
    this.level = level;
  }

  /** How much to say. */
  enum Level {
    QUIET,
    NORMAL,
    VERBOSE
  }

  /** Says why the command failed; returns the exit code for one that ends with it. */
  int failed(Throwable failure) {
    failed(Optional.empty(), failure);
    return ExitCode.ALL_FAILED.number();
  }

  /** Says why an input failed. */
  void failed(Path input, Throwable failure) {
    failed(Optional.of(input), failure);
  }

  private void failed(Optional<Path> input, Throwable failure) {
    String name = input.map(Path::toString).orElse("broadsheet");
    if (failure instanceof BroadsheetException known) {
      String where =
          input.map(file -> located(file, known.place())).orElseGet(() -> known.place().toString());
      say("error", line(where, known.problem(), known.remedy()));
    } else if (failure instanceof OutOfMemoryError) {
      say(
          "error",
          line(name, "not enough memory", "give Java more, as in BROADSHEET_JAVA_OPTIONS=-Xmx4g"));
    } else {
      say(
          "error",
          line(
              name,
              "a fault of Broadsheet's own (" + failure + ")",
              "please report it with the input; BROADSHEET_DEBUG=1 shows where"));
    }
    if (System.getenv("BROADSHEET_DEBUG") != null) {
      failure.printStackTrace(err);
    }
  }

  /** Says what was found about an input or what was made of it. */
  void finding(Path input, Finding finding) {
    boolean wanted =
        switch (finding.severity()) {
          case WARNING -> level != Level.QUIET;
          case NOTE -> level == Level.VERBOSE;
        };
    if (wanted) {
      say(
          finding.severity() == Finding.Severity.WARNING ? "warning" : "note",
          line(located(input, finding.place()), finding.message(), finding.remedy())
              + " ["
              + finding.code()
              + "]");
    }
  }

  /**
   * A place, so that it can be found among many inputs: a reader knows the name of its file without
   * the folder, a writer not even that.
   */
  private static String located(Path input, Place place) {
    String file = input.toString();
    Path name = input.getFileName();
    if (place.file().equals(file)) {
      return place.toString();
    }
    return name != null && place.file().equals(name.toString())
        ? new Place(file, place.page(), place.line(), place.offset()).toString()
        : file + ": " + place;
  }

  /** Says what a person should look at, though nothing failed. */
  void warning(Path input, String what, String remedy) {
    if (level != Level.QUIET) {
      say("warning", line(input.toString(), what, remedy));
    }
  }

  void wrote(String target) {
    if (level == Level.VERBOSE) {
      say("wrote", target);
    }
  }

  private static String line(String where, String what, String remedy) {
    return where + ": " + what + (remedy.isEmpty() ? "" : "; " + remedy);
  }

  private void say(String kind, String message) {
    err.println("broadsheet: " + kind + ": " + message.replaceAll("\\s+", " "));
  }
}
