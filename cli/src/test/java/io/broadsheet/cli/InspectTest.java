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
        .contains("headline       1-2  区图书馆 ⏎ 夜间开放")
        .contains("dateline")
        .contains("(记者 林晚舟)  [林晚舟 reporter]")
        .contains("column join")
        .contains("开放,首日接待读[\\n\\n -> nothing]者三百人。")
        .contains("sure to");
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
        .containsPattern("epub +- +yes")
        .containsPattern("docx +- +yes")
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
