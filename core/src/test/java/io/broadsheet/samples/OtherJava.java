package io.broadsheet.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class of a test in a Java of its own: with little memory, or set to another country. */
public final class OtherJava {
  /** Settings under which nothing may come out otherwise: charset, language, zone, compiler. */
  public static final List<List<String>> ELSEWHERE =
      List.of(
          List.of(
              "-Dfile.encoding=US-ASCII",
              "-Duser.language=tr",
              "-Duser.country=TR",
              "-Duser.timezone=Pacific/Apia"),
          List.of(
              "-Dfile.encoding=UTF-16",
              "-Duser.language=ar",
              "-Duser.country=EG",
              "-Duser.timezone=Asia/Kathmandu",
              "-Djava.locale.providers=COMPAT",
              "-Dline.separator=x"),
          List.of(
              "-Dfile.encoding=GB18030",
              "-Duser.language=th",
              "-Duser.country=TH",
              "-Duser.variant=TH",
              "-Duser.timezone=America/St_Johns",
              "-XX:ActiveProcessorCount=1"));

  private OtherJava() {}

  /**
   * Runs the main method of a class.
   *
   * @param settings of the virtual machine
   * @return all that it wrote to its output
   * @throws IllegalStateException if it ends with another code than 0; what it said is the message
   */
  public static byte[] run(List<String> settings, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    Path errors = Path.of("target", main.getSimpleName() + ".err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    byte[] said = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          main.getName() + " failed: " + new String(said, StandardCharsets.UTF_8) + ", " + errors);
    }
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
