package io.broadsheet.cli;

import io.broadsheet.BroadsheetException;
import io.broadsheet.report.Finding;
import java.io.PrintWriter;

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

  /** Says why something failed; returns the exit code for a command that ends with it. */
  int failed(String name, Throwable failure) {
    if (failure instanceof BroadsheetException known) {
      say("error", known.getMessage());
    } else if (failure instanceof OutOfMemoryError) {
      say(
          "error",
          name + ": not enough memory; give Java more, as in BROADSHEET_JAVA_OPTIONS=-Xmx4g");
    } else {
      say(
          "error",
          name
              + ": a fault of Broadsheet's own ("
              + failure
              + "); please report it with the input; BROADSHEET_DEBUG=1 shows where");
    }
    if (System.getenv("BROADSHEET_DEBUG") != null) {
      failure.printStackTrace(err);
    }
    return ExitCode.ALL_FAILED.number();
  }

  void finding(Finding finding) {
    boolean wanted =
        switch (finding.severity()) {
          case WARNING -> level != Level.QUIET;
          case NOTE -> level == Level.VERBOSE;
        };
    if (wanted) {
      say(
          finding.severity() == Finding.Severity.WARNING ? "warning" : "note",
          finding.place()
              + ": "
              + finding.message()
              + (finding.remedy().isEmpty() ? "" : "; " + finding.remedy())
              + " ["
              + finding.code()
              + "]");
    }
  }

  void wrote(String target) {
    if (level == Level.VERBOSE) {
      say("wrote", target);
    }
  }

  private void say(String kind, String message) {
    err.println("broadsheet: " + kind + ": " + message.replaceAll("\\s+", " "));
  }
}
