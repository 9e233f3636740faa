package io.broadsheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the command: its exit code and what it said. */
record Terminal(int code, String out, String err) {
  static Terminal run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int code =
        Broadsheet.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            words);
    return new Terminal(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A file of the project's examples. */
  static Path example(String name) {
    return Path.of("..", "examples", name);
  }
}
