package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {
  @TempDir Path folder;

  @Test
  void showsWhatWasUnderstoodAndEveryRepair() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.txt"),
            "区图书馆\n夜间开放\n\n本报讯 (记者 林晚舟) 昨天,区图书馆开始夜间开放,首日接待读\n\n者三百人。\n\n" + "读者说,灯亮着,心里就亮着。\n");
    Terminal run = Terminal.run("inspect", page);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("headline +1-2  区图书馆 ⏎ 夜间开放")
        .contains("dateline")
        .contains("(记者 林晚舟)  [林晚舟 reporter]")
        .contains("column join")
        .contains("开放,首日接待读[\\n\\n -> nothing]者三百人。")
        .contains("sure to");
  }

  @Test
  void linesAndCluesOnRequest() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), "区图书馆开放\n\n本报讯 昨天起，图书馆开放。\n");
    assertThat(Terminal.run("inspect", page).out()).doesNotContain("opening  ");
    assertThat(Terminal.run("inspect", "--lines", page).out())
        .containsPattern("    3  opening +\\d+ %  本报讯 昨天起，图书馆开放。");
    assertThat(Terminal.run("inspect", "--why", page).out()).contains("opening +");
  }

  @Test
  void typographyIsSetOnRequestAndShown() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), "图书馆开放\n\n本报讯 昨天,图书馆\"开放\"。\n");
    assertThat(Terminal.run("inspect", page).out()).doesNotContain("typography");
    Terminal run = Terminal.run("inspect", "--typography=punctuation,quotes", page);
    assertThat(run.out()).contains("typography").contains("昨天，图书馆“开放”。");
    assertThat(Terminal.run("inspect", "--typography=nicely", page).code()).isEqualTo(2);
  }

  @Test
  void colourOnlyOnATerminalOrOnRequest() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), "区图书馆开放\n");
    assertThat(Terminal.run("inspect", page).out()).doesNotContain("\u001b");
    assertThat(Terminal.run("inspect", "--color=always", page).out()).contains("\u001b[1m");
    assertThat(Terminal.run("inspect", "--color=never", page).out()).doesNotContain("\u001b");
    assertThat(Terminal.run("inspect", "--color=often", page).code()).isEqualTo(2);
  }

  @Test
  void theTruthOfAPageIsNeverWrittenOver() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), "区图书馆开放\n");
    Path truth = folder.resolve("page.truth.json");
    assertThat(Terminal.run("inspect", "--truth", page, "-o", truth).code()).isZero();
    assertThat(truth).content().contains("\"broadsheet-edition\"").doesNotContain("repairs");
    Terminal again = Terminal.run("inspect", "--truth", page, "-o", truth);
    assertThat(again.code()).isEqualTo(3);
    assertThat(again.err()).contains("there already");
    assertThat(Terminal.run("inspect", page, "-o", truth).code()).isEqualTo(2);
    assertThat(Terminal.run("inspect", "--truth", page).out()).isEqualTo(Files.readString(truth));
  }

  @Test
  void aBadInputIsAnError() {
    Terminal run = Terminal.run("inspect", folder.resolve("nowhere.txt"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("no such file");
  }

  @Test
  void formatsAreListedWithTheirOptions() {
    Terminal run = Terminal.run("formats");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("text +yes +-")
        .containsPattern("json +yes +yes")
        .containsPattern("pdf +- +yes")
        .containsPattern("epub +yes +yes")
        .containsPattern("docx +yes +yes")
        .contains("pdf.paper");
  }

  @Test
  void helpAndVersionAreThere() {
    assertThat(Terminal.run("--help").out())
        .contains("convert", "inspect", "formats", "Exit codes");
    assertThat(Terminal.run("--version").out()).startsWith("broadsheet 0.");
    assertThat(Terminal.run("convert", "--help").out()).contains("--to", "--out");
  }
}
