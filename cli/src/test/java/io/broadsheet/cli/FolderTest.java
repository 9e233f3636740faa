package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as inputs of the command. */
class FolderTest {
  private static final String PAGE = "云溪茶园开采春茶\n\n本报讯 (记者 燕归来) 云溪茶园开采今年首批春茶。\n";

  @TempDir Path temp;
  private Path paper;
  private Path out;

  @BeforeEach
  void aFolderOfTwoEditions() throws IOException {
    paper = temp.resolve("yunxi");
    out = temp.resolve("out");
    for (String day : new String[] {"2031.05.09", "2031.05.10"}) {
      Path edition = Files.createDirectories(paper.resolve(day));
      Files.writeString(edition.resolve("A10.txt"), PAGE);
      Files.writeString(edition.resolve("A2.txt"), PAGE);
    }
  }

  @Test
  void aFolderOfPagesIsOneEdition() {
    Terminal run =
        Terminal.run("convert", paper.resolve("2031.05.09"), "--to", "json,epub", "--out", out);
    assertThat(run.code()).isZero();
    assertThat(out).isDirectoryContaining("glob:**2031.05.09.epub");
    Edition edition = Editions.read(out.resolve("2031.05.09.json"));
    assertThat(edition.pages())
        .extracting(page -> page.label().orElse(""))
        .containsExactly("A2", "A10");
  }

  @Test
  void aFolderOfFoldersIsAnEditionEach() {
    Terminal run = Terminal.run("convert", paper, "--to", "json", "--out", out);
    assertThat(run.code()).isZero();
    assertThat(out).isDirectoryContaining("glob:**2031.05.09.json");
    assertThat(out).isDirectoryContaining("glob:**2031.05.10.json");
  }

  @Test
  void aBadPageIsAWarningNotAFailure() throws IOException {
    Files.writeString(paper.resolve("2031.05.09").resolve("A3.txt"), "");
    Terminal run = Terminal.run("convert", paper, "--to", "json", "--out", out);
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("A3.txt").contains("[text.page-left-out]");
  }

  @Test
  void inspectShowsAllPages() {
    Terminal run = Terminal.run("inspect", paper.resolve("2031.05.09"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("page A2").contains("page A10");
  }
}
