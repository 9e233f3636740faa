package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three invented pages. Their truth differs from what stands there on purpose: one headline has a
 * character more, one byline a name more.
 */
class EvaluateTest {
  private static final Path PAGES = Path.of("src", "test", "resources", "evaluate");

  @TempDir Path folder;

  @Test
  void tablesForPeople() throws IOException {
    Terminal run = Terminal.run("evaluate", PAGES);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    // How sure a reading is may change with every weight of the parser.
    Golden.check("evaluate.txt", run.out().substring(0, run.out().indexOf("\nconfidence")));
    assertThat(run.out()).containsPattern("line: of \\d+ decisions marked 0.9 or more, 100.0 %");
  }

  @Test
  void jsonForPrograms() throws IOException {
    JsonNode report = new ObjectMapper().readTree(Terminal.run("evaluate", "--json", PAGES).out());
    assertThat(report.at("/report").asText()).isEqualTo("broadsheet-evaluation");
    assertThat(report.at("/all/pages").asInt()).isEqualTo(3);
    assertThat(report.at("/all/figures/perfect/value").asDouble()).isEqualTo(0.75);
    assertThat(report.at("/languages/en/figures/perfect/value").asDouble()).isEqualTo(1);
    assertThat(report.at("/languages/zh-Hans/figures/headline/value").asDouble()).isEqualTo(0.5);
    assertThat(report.at("/all/confusion/headline/missing").asInt()).isEqualTo(1);
    assertThat(report.at("/all/reliability/line")).isNotEmpty();
  }

  @Test
  void misreadItemsAreNamedOnRequest() {
    assertThat(Terminal.run("evaluate", "--details", PAGES).out())
        .contains("page.truth.json, page 1, item 2: head '图书馆延长开放时间' instead of '区图书馆延长开放时间'");
  }

  @Test
  void whatInspectWroteIsATruth() throws IOException {
    Path page = PAGES.resolve("linjiang").resolve("page.txt");
    Files.copy(page, folder.resolve("page.txt"));
    Path truth = folder.resolve("page.truth.json");
    assertThat(Terminal.run("inspect", "--truth", "-o", truth, page).code()).isZero();
    assertThat(Terminal.run("evaluate", folder).out()).contains("1.0000   1.0000    1.0000");
  }

  @Test
  void anEditionIsMeasuredAsOne() throws IOException {
    Files.writeString(
        folder.resolve("A1.txt"), "临江新桥昨日通车\n\n本报讯（记者 林晚舟）昨天上午，临江新桥建成通车。\n\n（下转A2版）\n");
    Files.writeString(folder.resolve("A2.txt"), "（上接A1版）市民说，过江方便多了，孩子上学也不用再绕道。\n\n新桥长八百米。\n");
    Path truth = folder.resolve("truth.json");
    assertThat(Terminal.run("inspect", "--truth", "-o", truth, folder).code()).isZero();
    assertThat(Terminal.run("evaluate", "--details", folder).out())
        .startsWith("items")
        .containsPattern("all +2 +1 +1.0000   1.0000");
  }

  @Test
  void aBadTruthIsAnErrorAndTheOthersCount() throws IOException {
    Files.copy(PAGES.resolve("linton/page-1.txt"), folder.resolve("page-1.txt"));
    Files.copy(PAGES.resolve("linton/page-2.txt"), folder.resolve("page-2.txt"));
    Files.writeString(folder.resolve("page-1.truth.json"), "[{\"headline\": \"New Bridge\"}]");
    Files.writeString(folder.resolve("page-2.truth.json"), "[{\"headline\": 7}]");
    Files.writeString(folder.resolve("page-3.truth.json"), "[]");
    Terminal run = Terminal.run("evaluate", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("page-2.truth.json, line 1: column 15, at /0/headline: a string is expected")
        .contains("page-3.truth.json: no page stands beside this truth");
    assertThat(run.out()).contains("items");
  }

  @Test
  void aPageThatCannotBeReadIsOneWithNothingFound() throws IOException {
    Files.writeString(folder.resolve("page-1.txt"), " \n");
    Files.copy(PAGES.resolve("linton/page-2.txt"), folder.resolve("page-2.txt"));
    Files.copy(PAGES.resolve("linton/truth.json"), folder.resolve("truth.json"));
    Terminal run = Terminal.run("evaluate", "--json", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("page-1.txt: there is nothing to read in it");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/all/figures/perfect/value").asDouble()).isEqualTo(0.5);
  }

  @Test
  void pagesMayStandInTheFolderTextAndAreCountedByTheirNumbers() throws IOException {
    Path text = Files.createDirectory(folder.resolve("text"));
    Files.copy(PAGES.resolve("linton/page-1.txt"), text.resolve("page-9.txt"));
    Files.copy(PAGES.resolve("linton/page-2.txt"), text.resolve("page-10.txt"));
    Files.copy(PAGES.resolve("linton/page-2.txt"), text.resolve("page-10.layout.txt"));
    Files.copy(PAGES.resolve("linton/truth.json"), folder.resolve("truth.json"));
    assertThat(Terminal.run("evaluate", "--details", folder).out())
        .startsWith("items")
        .containsPattern("all +2 +2 +1.0000   1.0000");
  }

  @Test
  void aFolderWithoutTruthIsAnError() {
    assertThat(Terminal.run("evaluate", folder).code()).isEqualTo(3);
    assertThat(Terminal.run("evaluate", folder).err()).contains("there is no page with truth");
    assertThat(Terminal.run("evaluate", folder.resolve("nowhere")).code()).isEqualTo(3);
    assertThat(Terminal.run("evaluate").code()).isEqualTo(2);
  }
}
