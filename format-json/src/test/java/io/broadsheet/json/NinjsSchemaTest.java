package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The schemas that ninjs is checked against in all tests: the keys and types of the standard, put
 * down by us. With {@code -Dninjs.schemas=DIR} they are IPTC's own, {@code ninjs-schema_3.3.json}
 * and {@code ninjs-schema_2.4.json} in that folder.
 */
class NinjsSchemaTest {
  private static final String GIVEN = System.getProperty("ninjs.schemas", "");
  private static final Pattern KEY = Pattern.compile("\"[A-Za-z]+\"(?=: \\{|[,\\]])");
  private static final Map<NinjsOptions.Version, JsonSchema> SCHEMAS =
      new EnumMap<>(NinjsOptions.Version.class);

  static JsonSchema schema(NinjsOptions.Version version) {
    return SCHEMAS.computeIfAbsent(version, NinjsSchemaTest::load);
  }

  @Test
  void theyRefuseWhatTheStandardDoesNotHave() throws IOException {
    String good =
        new String(
            NinjsRoundTripTest.write(SampleEditions.everyKind(), NinjsOptions.defaults()),
            StandardCharsets.UTF_8);
    JsonSchema schema = schema(NinjsOptions.Version.V3_3);
    ObjectMapper mapper = new ObjectMapper();
    assertThat(schema.validate(mapper.readTree(good))).isEmpty();
    for (String bad :
        new String[] {
          good.replace("\"headlines\"", "\"heads\""),
          good.replace("\"type\": \"composite\"", "\"type\": \"bundle\""),
          good.replace("\"contentType\"", "\"contenttype\""),
          good.replaceFirst("\"uri\": \"urn:", "\"uri\": \"not a uri "),
        }) {
      assertThat(bad).isNotEqualTo(good);
      assertThat(schema.validate(mapper.readTree(bad))).isNotEmpty();
    }
  }

  private static JsonSchema load(NinjsOptions.Version version) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
        .schemaLoaders(
            // Nothing is fetched; we write no places on a map.
            loaders -> loaders.schemas(Map.of("https://geojson.org/schema/GeoJSON.json", "true")))
        .build()
        .getSchema(text(version), config);
  }

  private static String text(NinjsOptions.Version version) {
    try (InputStream ours = NinjsSchemaTest.class.getResourceAsStream("ninjs-keys.schema.json")) {
      if (!GIVEN.isEmpty()) {
        return Files.readString(Path.of(GIVEN, "ninjs-schema_" + version.number() + ".json"));
      }
      String text = new String(ours.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.contains("$") ? line : inVersion(line, version))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of keys as a version has them; the words of JSON Schema itself stay. */
  private static String inVersion(String line, NinjsOptions.Version version) {
    return KEY.matcher(line)
        .replaceAll(
            key ->
                key.group().equals("\"unevaluatedProperties\"")
                        || key.group().equals("\"additionalProperties\"")
                    ? key.group()
                    : version.key(key.group()));
  }
}
