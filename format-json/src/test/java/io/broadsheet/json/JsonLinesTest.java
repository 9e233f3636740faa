package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.Editions;
import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Publication;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora: an item a line, or an edition a line. */
class JsonLinesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonLinesOptions ITEMS = JsonLinesOptions.defaults();
  private static final JsonLinesOptions EDITIONS =
      JsonLinesOptions.defaults().lines(JsonLinesOptions.Lines.EDITIONS);

  @Test
  void anItemALineUnderTheLineOfItsEdition() throws IOException {
    List<String> lines = write(SampleEditions.twoPagesEnglish(), ITEMS).lines().toList();
    assertThat(lines)
        .hasSize(1 + (int) SampleEditions.twoPagesEnglish().items().count())
        .allMatch(line -> line.startsWith("{\"format\":\"broadsheet-") && line.endsWith("}"));
    assertThat(lines.get(0))
        .startsWith(
            "{\"format\":\"broadsheet-edition\",\"version\":1,"
                + "\"publication\":{\"name\":\"The Harbour Courier\"},\"date\":\"2031-05-09\"");
    assertThat(lines.get(1))
        .startsWith(
            "{\"format\":\"broadsheet-item\",\"version\":1,\"edition\":{"
                + "\"publication\":\"The Harbour Courier\",\"date\":\"2031-05-09\","
                + "\"issue\":\"12,408\",\"language\":\"en\"},"
                + "\"page\":{\"number\":1,\"label\":\"A1\",\"section\":\"News\"},"
                + "\"type\":\"article\",\"id\":\"p1-a1\",\"kicker\":\"Ferry strike, day three\",");
  }

  @Property(tries = 200, seed = "20310509")
  void everyLineIsAsThePublishedSchemasSay(@ForAll long seed) throws IOException {
    Edition edition = new AnyEdition(seed).edition();
    List<String> lines = write(edition, ITEMS).lines().toList();
    assertThat(JsonSchemaTest.SCHEMA.validate(MAPPER.readTree(lines.get(0)))).isEmpty();
    for (String line : lines.subList(1, lines.size())) {
      assertThat(JsonSchemaTest.ITEM.validate(MAPPER.readTree(line))).isEmpty();
    }
  }

  @Test
  void theSchemaOfALineTakesNoOther() throws IOException {
    String line = write(SampleEditions.twoPagesEnglish(), ITEMS).lines().toList().get(1);
    for (String bad :
        List.of(
            line.replace("broadsheet-item", "broadsheet-edition"),
            line.replace("\"page\":{\"number\":1,", "\"page\":{\"number\":0,"),
            line.replace("\"headline\"", "\"heading\""),
            line.replace("\"edition\":", "\"paper\":"))) {
      assertThat(bad).isNotEqualTo(line);
      assertThat(JsonSchemaTest.ITEM.validate(MAPPER.readTree(bad))).isNotEmpty();
    }
  }

  @Property(tries = 100, seed = "20310509")
  void corporaOfAnyEditionsReadBackEqual(@ForAll long seed) throws IOException {
    AnyEdition any = new AnyEdition(seed);
    List<Edition> editions =
        List.of(any.edition(), any.editionOfALaterVersion(), any.edition(), any.edition());
    String corpus =
        write(editions.get(0), ITEMS)
            + write(editions.get(1), ITEMS)
            + write(editions.get(2), EDITIONS)
            + write(editions.get(3), ITEMS);
    assertThat(read(corpus)).isEqualTo(editions);
  }

  @Property(tries = 50, seed = "20310509")
  void everyLineIsAsTheSchemaSays(@ForAll long seed) throws IOException {
    for (String line : write(new AnyEdition(seed).edition(), ITEMS).lines().toList()) {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(line);
      if (tree.path("format").asText().equals("broadsheet-item")) {
        assertThat(tree.path("edition").isObject()).isTrue();
        assertThat(tree.path("page").path("number").isInt()).isTrue();
        tree.remove(List.of("format", "version", "edition", "page"));
        tree = editionOf(tree);
      }
      assertThat(JsonSchemaTest.SCHEMA.validate(tree)).isEmpty();
    }
  }

  private static ObjectNode editionOf(JsonNode item) {
    ObjectNode edition = MAPPER.createObjectNode();
    edition.put("format", "broadsheet-edition").put("version", 1);
    ArrayNode items = edition.putArray("pages").addObject().putArray("items");
    items.add(item);
    return edition;
  }

  @Test
  void itemsWithoutTheLineOfTheirEditionAreTakenTogether() throws IOException {
    String items =
        write(SampleEditions.twoPagesEnglish(), ITEMS)
            .lines()
            .skip(1)
            .reduce("", (a, b) -> a + b + "\n");
    String others =
        write(SampleEditions.everyKind(), ITEMS).lines().skip(2).reduce("", (a, b) -> a + b + "\n");
    List<Edition> read = read(items + "\n" + others);
    assertThat(read).hasSize(2);
    assertThat(read.get(0).publication()).isEqualTo(Publication.named("The Harbour Courier"));
    assertThat(read.get(0).items().toList())
        .isEqualTo(SampleEditions.twoPagesEnglish().items().toList());
    assertThat(read.get(0).pages()).extracting(page -> page.label().orElse("")).contains("A1");
    assertThat(read.get(1).issue().edition()).contains("城市版");
  }

  @Test
  void aBadLineIsNamedAndTakesNothingBack() throws IOException {
    String good = write(SampleEditions.everyKind(), EDITIONS);
    List<Edition> read = new ArrayList<>();
    for (Map.Entry<String, String> bad :
        Map.of(
                "{\"format\":\"broadsheet-item\"",
                "corpus.jsonl, line 3: column 28",
                "{\"format\":\"broadsheet-item\",\"version\":1,\"page\":{\"number\":0}}",
                "line 3: column 58, at /page/number: pages are counted from 1",
                "{\"format\":\"other\"}",
                "line 3: column 11, at /format: 'other' is not 'broadsheet-edition'",
                "[]",
                "line 3: column 1, at the top: an object is expected here")
            .entrySet()) {
      read.clear();
      assertThatThrownBy(() -> each(good + good + bad.getKey(), ReadOptions.defaults(), read))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining(bad.getValue());
      // The second is still open when the third line is reached.
      assertThat(read).hasSize(1);
    }
  }

  @Test
  void anItemOfAPageThatTheEditionDoesNotHaveIsRefused() throws IOException {
    String corpus = write(SampleEditions.twoPagesEnglish(), ITEMS);
    assertThatThrownBy(() -> read(corpus.replace("\"number\":2", "\"number\":3")))
        .hasMessageContaining("the edition has no page 3");
  }

  @Test
  void aLineIsBounded() throws IOException {
    String corpus = write(SampleEditions.everyKind(), EDITIONS);
    Limits small = Limits.DEFAULTS.inputBytes(1000);
    assertThatThrownBy(() -> each(corpus, ReadOptions.defaults().limits(small), new ArrayList<>()))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("corpus.jsonl, line 1: a line longer than 1000 bytes");
  }

  @Test
  void theFacadeReadsAndAppends(@TempDir Path folder) throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    try (var out = Files.newOutputStream(corpus)) {
      Editions.write(SampleEditions.everyKind(), "jsonl", out);
      Editions.write(SampleEditions.onePageChinese(), "jsonl", out);
    }
    List<Edition> read = new ArrayList<>();
    Editions.readEach(corpus, ReadOptions.defaults(), reading -> read.add(reading.edition()));
    assertThat(read).containsExactly(SampleEditions.everyKind(), SampleEditions.onePageChinese());
    assertThatThrownBy(() -> Editions.read(corpus))
        .hasMessageContaining("the file holds several editions");
    Path one = folder.resolve("one.jsonl");
    Editions.write(SampleEditions.everyKind(), one);
    assertThat(Editions.read(one)).isEqualTo(SampleEditions.everyKind());
  }

  @Test
  void itKnowsItsOwn() {
    JsonLinesEditionReader reader = new JsonLinesEditionReader();
    assertThat(reader.match(Input.ofText("x", "{\"format\":\"broadsheet-item\",")))
        .isEqualTo(Match.CONTENT);
    assertThat(reader.match(Input.ofText("x.jsonl", "{\"format\":\"broadsheet-edition\",")))
        .isEqualTo(Match.CONTENT);
    assertThat(reader.match(Input.ofText("x.json", "{\"format\":\"broadsheet-edition\",")))
        .isEqualTo(Match.NO);
    assertThat(reader.match(Input.ofText("x.ndjson", "{}"))).isEqualTo(Match.NAME);
  }

  @Test
  void stableIdsAndOtherPagesAreTheSameBytesWhenOnePageIsEdited() throws IOException {
    Edition before = Editions.read(Path.of("../examples/linjiang-daily.txt"));
    Page twice = before.pages().get(0);
    List<Item> fewer = twice.items().subList(0, twice.items().size() - 1);
    Edition edition = before.toBuilder().page(twice).build();
    Edition edited =
        before.toBuilder().pages(List.of(twice.toBuilder().items(fewer).build(), twice)).build();
    List<String> after = write(edited, ITEMS).lines().skip(1).toList();
    List<String> lines = write(edition, ITEMS).lines().skip(1).toList();
    assertThat(lines).containsAll(after).hasSize(after.size() + 1);
  }

  private static String write(Edition edition, JsonLinesOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLinesEditionWriter().write(edition, out, options, WriteContext.PLAIN);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Edition> read(String corpus) {
    List<Edition> read = new ArrayList<>();
    each(corpus, ReadOptions.defaults(), read);
    return read;
  }

  private static void each(String corpus, ReadOptions options, List<Edition> read) {
    new JsonLinesEditionReader()
        .readEach(
            "corpus.jsonl",
            new ByteArrayInputStream(corpus.getBytes(StandardCharsets.UTF_8)),
            options,
            reading -> read.add(reading.edition()));
  }
}
