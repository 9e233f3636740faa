package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written reads back equal, and is as the published schema says. */
class JsonRoundTripTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleReadsBackEqual(SampleEditions.Named sample) throws IOException {
    comesBack(sample.edition(), JsonOptions.defaults());
    comesBack(sample.edition(), JsonOptions.defaults().pretty(false));
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleReadsBackEqual(Path example) throws IOException {
    comesBack(Editions.read(example), JsonOptions.defaults());
  }

  @Property(tries = 300, seed = "20310509")
  void anyEditionReadsBackEqual(@ForAll long seed, @ForAll boolean pretty) throws IOException {
    comesBack(new AnyEdition(seed).edition(), JsonOptions.defaults().pretty(pretty));
  }

  @Property(tries = 300, seed = "20310509")
  void whatALaterVersionSaysSurvives(@ForAll long seed, @ForAll boolean pretty) throws IOException {
    Edition edition = new AnyEdition(seed).editionOfALaterVersion();
    JsonOptions options = JsonOptions.defaults().pretty(pretty);
    byte[] written = write(edition, options);
    Reading back = read(written);
    assertThat(back.edition()).isEqualTo(edition);
    assertThat(write(back.edition(), options)).isEqualTo(written);
  }

  private static void comesBack(Edition edition, JsonOptions options) throws IOException {
    byte[] written = write(edition, options);
    Reading back = read(written);
    assertThat(back.edition()).isEqualTo(edition);
    assertThat(back.report().findings()).isEmpty();
    assertThat(write(back.edition(), options)).isEqualTo(written);
    JsonNode tree = MAPPER.readTree(written);
    assertThat(JsonSchemaTest.SCHEMA.validate(tree)).isEmpty();
  }

  @Test
  void wordsArePlainAndNothingIsEscapedNeedlessly() throws IOException {
    String json =
        new String(
            write(SampleEditions.onePageChinese(), JsonOptions.defaults()), StandardCharsets.UTF_8);
    assertThat(json)
        .startsWith("{\n  \"format\": \"broadsheet-edition\",\n  \"version\": 1,\n")
        .endsWith("}\n")
        .doesNotContain("\\u", "\r", "null")
        .contains("\"headline\": \"书香“一刻钟” 邻里共潮声\"")
        .contains("\"byline\": {\n            \"text\": \"(记者 林晚舟)\"");
  }

  @Test
  void theSameBytesInAnyLocale() throws IOException {
    byte[] here = write(SampleEditions.everyKind(), JsonOptions.defaults());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(write(SampleEditions.everyKind(), JsonOptions.defaults())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  static byte[] write(Edition edition, JsonOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonEditionWriter().write(edition, out, options, WriteContext.PLAIN);
    return out.toByteArray();
  }

  static Reading read(byte[] bytes) {
    return new JsonEditionReader().read(Input.of("edition.json", bytes), ReadOptions.defaults());
  }
}
