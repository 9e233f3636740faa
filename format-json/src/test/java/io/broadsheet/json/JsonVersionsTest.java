package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.CannotWriteException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Addendum;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.report.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a later minor version says is kept; what this version should know is a mistake. */
class JsonVersionsTest {
  private static final String LATER =
      "{\"format\":\"broadsheet-edition\",\"version\":1,\"minor\":3,\"publication\":{\"founded\":1888},"
          + "\"pages\":[{\"label\":\"A1\",\"items\":[{\"type\":\"article\",\"id\":\"p1-a1\","
          + "\"headline\":\"新桥通车\",\"body\":[{\"type\":\"paragraph\",\"text\":\"昨天。\",\"mood\":[1.0,null]}],"
          + "\"topic\":\"桥\"}],\"weather\":{\"sun\":\"yes\"}}]}\n";

  @Test
  void keysOfALaterMinorVersionAreKeptWithTheirPart() throws IOException {
    Reading reading = read(LATER);
    Page page = reading.edition().pages().get(0);
    assertThat(reading.edition().addenda())
        .containsExactly(new Addendum(3, "/publication/founded", "1888"));
    assertThat(page.addenda()).containsExactly(new Addendum(3, "/weather", "{\"sun\":\"yes\"}"));
    assertThat(page.items().get(0).addenda())
        .containsExactly(
            new Addendum(3, "/body/0/mood", "[1.0,null]"), new Addendum(3, "/topic", "\"桥\""));
    assertThat(reading.report().findings())
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "json.later-version",
                Finding.Severity.NOTE,
                "written by edition JSON 1.3; 4 keys are not known here,"
                    + " kept for writing it as JSON again"));
    assertThat(compact(reading.edition())).isEqualTo(LATER);
  }

  @Test
  void theyGoWhereTheirItemGoes() throws IOException {
    Page page = read(LATER).edition().pages().get(0);
    Edition other =
        Edition.builder()
            .page(Page.builder().build())
            .page(Page.builder().item(page.items().get(0)).build())
            .build();
    assertThat(compact(other))
        .startsWith("{\"format\":\"broadsheet-edition\",\"version\":1,\"minor\":3,")
        .contains("\"text\":\"昨天。\",\"mood\":[1.0,null]}],\"topic\":\"桥\"}]}]}");
  }

  @Test
  void whatTheyStoodInTakesThemAlongWhenItIsReplaced() throws IOException {
    Article article = (Article) read(LATER).edition().pages().get(0).items().get(0);
    Article edited = article.toBuilder().body(List.of()).paragraph("今天。").build();
    assertThat(edited.addenda()).containsExactly(new Addendum(3, "/topic", "\"桥\""));
  }

  @Test
  void orderOfKeysDoesNotMatter() {
    Reading reading =
        read(
            "{\"weather\":1,\"pages\":[],\"minor\":1,\"version\":1,\"format\":\"broadsheet-edition\"}");
    assertThat(reading.edition().addenda()).containsExactly(new Addendum(1, "/weather", "1"));
  }

  @Test
  void aValueThatALaterMinorVersionHadNoRightToAddIsRefusedWithTheVersionNamed() {
    String json = LATER.replace("\"paragraph\"", "\"poem\"");
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("later.json, line 1")
        .hasMessageContaining("/pages/0/items/0/body/0/type: a block is paragraph, subheading")
        .hasMessageContaining(
            "the file is edition JSON 1.3: read it with a later version of Broadsheet");
    assertThatThrownBy(() -> read(json.replace("\"minor\":3", "\"minor\":0")))
        .hasMessageContaining("correct it there");
    String weather = "\"furniture\":[{\"role\":\"tides\",\"text\":\"\"}],\"label\":\"A1\"";
    assertThatThrownBy(() -> read(LATER.replace("\"label\":\"A1\"", weather)))
        .hasMessageContaining("/pages/0/furniture/0/role: 'tides' is no role")
        .hasMessageContaining("edition JSON 1.3");
  }

  @Test
  void inAFileOfThisVersionTheyAreMistakes() throws IOException {
    Reading reading = read(LATER.replace("\"minor\":3", "\"minor\":0"));
    assertThat(reading.report().findings())
        .extracting(Finding::code, Finding::message)
        .contains(
            tuple(
                "json.unknown-key",
                "the key /pages/0/items/0/body/0/mood is not known and was left out"))
        .hasSize(4);
    assertThat(compact(reading.edition()))
        .isEqualTo(
            "{\"format\":\"broadsheet-edition\",\"version\":1,\"pages\":[{\"label\":\"A1\",\"items\":["
                + "{\"type\":\"article\",\"id\":\"p1-a1\",\"headline\":\"新桥通车\","
                + "\"body\":[{\"type\":\"paragraph\",\"text\":\"昨天。\"}]}]}]}\n");
  }

  @Test
  void manyMistakesAreCounted() {
    StringBuilder json = new StringBuilder("{\"format\":\"broadsheet-edition\",\"version\":1");
    for (int i = 0; i < 50_000; i++) {
      json.append(",\"k").append(i).append("\":").append(i);
    }
    List<Finding> findings = read(json + ",\"pages\":[]}").report().findings();
    assertThat(findings).hasSize(21);
    assertThat(findings.get(20).message())
        .isEqualTo("49980 more keys are not known and were left out");
  }

  @Test
  void nothingThatIsNoJsonIsWritten() {
    for (String json : List.of("nought", "1 2", "{", "{\"a\":}", "[1", "\"")) {
      Edition edition = Edition.builder().addenda(List.of(new Addendum(1, "/a", json))).build();
      assertThatThrownBy(() -> compact(edition))
          .as(json)
          .isInstanceOf(CannotWriteException.class)
          .hasMessageContaining("the addendum at /a is not JSON");
    }
  }

  private static Reading read(String json) {
    return new JsonEditionReader().read(Input.ofText("later.json", json), ReadOptions.defaults());
  }

  private static String compact(Edition edition) throws IOException {
    return new String(
        JsonRoundTripTest.write(edition, JsonOptions.defaults().pretty(false)),
        StandardCharsets.UTF_8);
  }
}
