package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of others that reads what we write; where it is not installed its tests are skipped.
 */
record Program(String name) {
  static final Program PANDOC = new Program("pandoc");
  static final Program LIBRE_OFFICE = new Program("soffice");
  static final Program PDF_TO_TEXT = new Program("pdftotext");
  private static final int BATCH = 50;

  /** Skips the test where the program is not on the PATH. */
  void assumeInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    assumeTrue(
        Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, name))),
        name + " is not on the PATH");
  }

  /** Runs the program and gives what it wrote to its standard output, whose file is in a folder. */
  String run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(arguments));
    Path out = folder.resolve(name + ".out");
    Path errors = folder.resolve(name + ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).as(name + " ends").isTrue();
    assertThat(process.exitValue()).as(() -> read(errors)).isZero();
    return read(out);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /**
   * Has LibreOffice turn documents into another format, in a folder beside a profile of its own. A
   * long run leaves a document out now and then; it is given that one again, alone.
   */
  static void convert(Path folder, String format, Path out, List<Path> documents)
      throws IOException, InterruptedException {
    for (int i = 0; i < documents.size(); i += BATCH) {
      List<Path> batch = documents.subList(i, Math.min(i + BATCH, documents.size()));
      convertTogether(folder, format, out, batch);
      String ending = "." + format.replaceFirst(":.*", "");
      for (Path document : batch) {
        String name = document.getFileName().toString().replaceFirst("\\.[^.]+$", ending);
        if (Files.notExists(out.resolve(name))) {
          convertTogether(folder, format, out, List.of(document));
        }
      }
    }
  }

  private static void convertTogether(Path folder, String format, Path out, List<Path> documents)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
    documents.forEach(document -> arguments.add(document.toString()));
    LIBRE_OFFICE.run(folder, arguments.toArray(String[]::new));
  }
}
