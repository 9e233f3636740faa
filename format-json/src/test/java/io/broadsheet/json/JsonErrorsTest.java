package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.BroadsheetException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.report.Finding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad JSON gives one clear line that names file, place and remedy. */
class JsonErrorsTest {
  private static final String START = "{\"format\":\"broadsheet-edition\",\"version\":1,";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"pages\":[{\"items\":[{\"type\":\"artikel\",\"id\":\"a\",\"body\":[]}]}]} | /pages/0/items/0/type",
        "\"pages\":[{\"items\":[{\"type\":\"article\",\"body\":[]}]}]} | the key 'id' is missing",
        "\"pages\":7} | an array is expected",
        "\"language\":\"not a tag\",\"pages\":[]} | at /language: not a BCP 47 language tag",
        "\"pages\":[{\"items\":[{\"type\":\"article\",\"id\":\"a\",\"language\":\"x\",\"body\":[]}]}]} | /pages/0/items/0/language",
        "\"pages\":[{\"items\":[{\"type\": article}]}]} | at /pages/0/items/0/type: no JSON",
        "\"date\":\"yesterday\",\"pages\":[]} | /date",
        "\"pages\":null} | null stands for nothing",
        "\"pages\":[],\"pages\":[]} | Duplicate",
        "\"pages\":[] | column",
        "\"pages\":[]} {} | more stands after",
        "\"pages\":[{\"items\":[{\"type\":\"article\",\"id\":\"a\",\"body\":[{\"type\":\"paragraph\",\"text\":\"\\u0000\"}]}]}]} | U+0000",
      })
  void saysWhatAndWhere(String rest, String expected) {
    assertThatThrownBy(() -> read(START + rest))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("page.json, line 1")
        .hasMessageContaining(expected);
  }

  @Test
  void refusesALaterVersion() {
    assertThatThrownBy(() -> read("{\"format\":\"broadsheet-edition\",\"version\":2,\"pages\":[]}"))
        .hasMessageContaining("version 2 is not read here");
  }

  @Test
  void refusesOtherJson() {
    assertThatThrownBy(() -> read("{\"a\":1}"))
        .isInstanceOf(BroadsheetException.class)
        .hasMessageContaining("'format' is missing");
    assertThatThrownBy(() -> read("[1,2")).isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void refusesDeepNesting() {
    assertThatThrownBy(() -> read("[".repeat(100_000)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("depth");
  }

  @Test
  void tellsOfKeysItDoesNotKnow() {
    Reading reading = read(START + "\"pages\":[],\"weather\":{\"sun\":1}}");
    assertThat(reading.report().findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("json.unknown-key", "the key /weather is not known and was left out"));
  }

  @Test
  void whatTheCallerKnowsWins() {
    Reading reading =
        new JsonEditionReader()
            .read(
                Input.ofText("page.json", START + "\"language\":\"en\",\"pages\":[]}"),
                ReadOptions.defaults()
                    .language("zh-Hans")
                    .publication("云岭晚报")
                    .date(LocalDate.of(2030, 1, 2)));
    assertThat(reading.edition().language()).contains("zh-Hans");
    assertThat(reading.edition().publication().name()).contains("云岭晚报");
    assertThat(reading.edition().date()).contains(LocalDate.of(2030, 1, 2));
  }

  @Test
  void knowsItsOwnByContentAndOthersByName() {
    JsonEditionReader reader = new JsonEditionReader();
    assertThat(reader.match(Input.ofText("x", START))).isEqualTo(Match.CONTENT);
    assertThat(reader.match(Input.ofText("x.json", "[]"))).isEqualTo(Match.NAME);
    assertThat(reader.match(Input.ofText("x.txt", "本报讯"))).isEqualTo(Match.NO);
  }

  private static Reading read(String json) {
    return new JsonEditionReader()
        .read(Input.of("page.json", json.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
  }
}
