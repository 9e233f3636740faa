package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written reads back equal, and is as the published schema says. */
class JsonRoundTripTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema();

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

  @Property(tries = 300)
  void anyEditionReadsBackEqual(@ForAll long seed, @ForAll boolean pretty) throws IOException {
    comesBack(new AnyEdition(seed).edition(), JsonOptions.defaults().pretty(pretty));
  }

  private static void comesBack(Edition edition, JsonOptions options) throws IOException {
    byte[] written = write(edition, options);
    Reading back = read(written);
    assertThat(back.edition()).isEqualTo(edition);
    assertThat(back.report().findings()).isEmpty();
    assertThat(write(back.edition(), options)).isEqualTo(written);
    JsonNode tree = MAPPER.readTree(written);
    assertThat(SCHEMA.validate(tree)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotInTheContract() throws IOException {
    String good =
        new String(
            write(SampleEditions.everyKind(), JsonOptions.defaults()), StandardCharsets.UTF_8);
    for (String bad :
        List.of(
            good.replace("\"headline\"", "\"heading\""),
            good.replace("\"placement\": \"end\"", "\"placement\": \"nowhere\""),
            good.replace("\"version\": 1", "\"version\": 2"),
            good.replace("\"type\": \"paragraph\"", "\"type\": \"para\""))) {
      assertThat(bad).isNotEqualTo(good);
      assertThat(SCHEMA.validate(MAPPER.readTree(bad))).isNotEmpty();
    }
  }

  @Test
  void everyKeyOfTheSchemaIsDescribed() throws IOException {
    JsonNode root = MAPPER.readTree(resource());
    describe(root, "#");
  }

  private static void describe(JsonNode node, String path) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      assertThat(property.getValue().has("description") || property.getValue().has("$ref"))
          .as(path + "/" + property.getKey())
          .isTrue();
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      describe(child.getValue(), path + "/" + child.getKey());
    }
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

  private static InputStream resource() {
    return JsonEditionWriter.class.getResourceAsStream("edition-1.schema.json");
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource());
  }
}
