package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that LibreOffice has saved again is the same in words and roles. */
class DocxLibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void savedAgainItReadsTheSame() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the PATH");
    List<SampleEditions.Named> samples =
        SampleEditions.all().stream().filter(s -> !s.edition().pages().isEmpty()).toList();
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                folder.resolve("saved").toString()));
    for (SampleEditions.Named sample : samples) {
      Path file = folder.resolve(sample.name() + ".docx");
      WordFile made = WordFile.of(sample.edition(), DocxOptions.defaults(), WordFile.WITH_PICTURES);
      Files.write(file, made.bytes());
      command.add(file.toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    for (SampleEditions.Named sample : samples) {
      Edition saved = Editions.read(folder.resolve("saved").resolve(sample.name() + ".docx"));
      assertThat(ProofOfRoles.of(saved))
          .as(sample.name())
          .isEqualTo(ProofOfRoles.of(HeldByDocx.of(sample.edition())));
    }
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice")));
  }
}
