package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java of its own, set to other things than that of the tests. */
final class OtherJava {
  private OtherJava() {}

  /**
   * Runs a class and gives what it said.
   *
   * @param settings options of the virtual machine
   */
  static String run(List<String> settings, Class<?> main, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return said;
  }

  private static String classPath() {
    return String.join(
        System.getProperty("path.separator"),
        "target/test-classes",
        "target/classes",
        System.getProperty("java.class.path", ""),
        System.getProperty("jdk.module.path", ""));
  }
}
