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
import io.broadsheet.model.Publication;
import io.broadsheet.report.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
        "\"pages\":[],\"pages\":[]} | at /pages: the key stands twice",
        "\"pages\":[] | column 54, at /pages: the document ends too early",
        "\"date\":\"2031-05-09\"} | at the top: the key 'pages' is missing",
        "\"pages\":[{\"label\":\"A1\"}]} | at /pages/0: the key 'items' is missing",
        "\"minor\":-1,\"pages\":[]} | at /minor: a minor version is a number from 0",
        "\"repairs\":[{\"confidence\":NaN}],\"pages\":[]} | at /repairs/0/confidence: no JSON: Non-standard token 'NaN'",
        "\"repairs\":[{\"kind\":\"typography\",\"start\":0,\"end\":0,\"before\":\"\",\"after\":\"\",\"rule\":\"\",\"confidence\":1e400}],\"pages\":[]} | at /repairs/0: a confidence is from 0 to 1",
        "\"repairs\":[{\"kind\":\"typography\",\"start\":99999999999999999999}],\"pages\":[]} | at /repairs/0/start: a whole number",
        "\"repairs\":[{\"kind\":\"magic\",\"start\":0,\"end\":0}],\"pages\":[]} | 'magic' is no kind; it is one of: column-join",
        "\"language\":\"中文\",\"pages\":[]} | column 55, at /language",
        "\"publication\":{\"name\":\"云岭晚报\",\"issn\":7},\"pages\":[]} | column 80, at /publication/issn: a string is expected",
        "\"publication\":{\"name\":\"a\",\"name\":\"b\"},\"pages\":[]} | at /publication/name: the key stands twice",
        "\"pages\":[{\"items\":[{\"type\":\"article\",\"id\":\"a\",\"headline\":\"\\ud842\",\"body\":[]}]}]} | U+D842",
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
  void linesAndColumnsAreCountedInCharacters() {
    assertThatThrownBy(
            () -> read(START + "\n  \"pages\": [\n    {\"section\": \"要闻𠮷\", \"items\": 3}\n]}"))
        .hasMessage(
            "page.json, line 3: column 33, at /pages/0/items: an array is expected here;"
                + " correct it there");
  }

  @Test
  void otherEncodingsAreRead() {
    String json = START + "\"publication\":{\"name\":\"云岭晚报𠮷\"},\"pages\":[]}";
    for (String charset : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
      for (String mark : List.of("", "\uFEFF")) {
        Input input = Input.of("page.json", (mark + json).getBytes(Charset.forName(charset)));
        assertThat(
                new JsonEditionReader().read(input, ReadOptions.defaults()).edition().publication())
            .as(charset)
            .isEqualTo(Publication.named("云岭晚报𠮷"));
      }
    }
  }

  @Test
  void brokenBytesAreRefused() {
    byte[] half = (START + "\"pages\":[]}x").getBytes(StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> read(Arrays.copyOf(half, half.length - 1)))
        .hasMessageContaining("the bytes are no whole UTF-16LE; save the file as UTF-8");
    byte[] latin = (START + "\"language\":\"caf\u00e9s\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(latin))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no JSON: Invalid UTF-8");
  }

  @Test
  void halfASurrogatePairIsKeptWhereTheModelHoldsIt() {
    Reading reading = read(START + "\"publication\":{\"name\":\"\\ud842\"},\"pages\":[]}");
    assertThat(reading.edition().publication().name()).contains("\uD842");
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
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Reading read(byte[] bytes) {
    return new JsonEditionReader().read(Input.of("page.json", bytes), ReadOptions.defaults());
  }
}
