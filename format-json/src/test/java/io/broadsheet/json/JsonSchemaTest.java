package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.broadsheet.BroadsheetException;
import io.broadsheet.format.Reading;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The published schema: every key described, and neither wider nor narrower than the reader. */
class JsonSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> ITEMS =
      Set.of("#/$defs/article", "#/$defs/photo-item", "#/$defs/notice");

  static final JsonSchema SCHEMA = schema("edition-1.schema.json");

  /** Of a line of JSON Lines that is an item. */
  static final JsonSchema ITEM = schema("item-1.schema.json");

  @Test
  void itIsOfDraft2020AndVersioned() throws IOException {
    JsonNode root = MAPPER.readTree(resource("edition-1.schema.json"));
    assertThat(root.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(root.path("$id").asText()).isEqualTo("urn:broadsheet:schema:edition:1.0");
    assertThat(root.path("properties").path("minor").path("const").asInt())
        .isEqualTo(JsonFormat.MINOR);
  }

  @Test
  void everyKeyIsDescribedAndNoOtherAllowed() throws IOException {
    describe(MAPPER.readTree(resource("edition-1.schema.json")), "#");
    describe(MAPPER.readTree(resource("item-1.schema.json")), "#");
  }

  private static void describe(JsonNode node, String path) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      JsonNode value = property.getValue();
      String description = value.has("$ref") ? "by its kind" : value.path("description").asText();
      assertThat(description).as(path + "/" + property.getKey()).isNotBlank();
    }
    if (node.path("type").asText().equals("object")) {
      // An item is closed where it stands: a line of JSON Lines says more beside it.
      if (!ITEMS.contains(path)) {
        String others = node.has("oneOf") ? "unevaluatedProperties" : "additionalProperties";
        assertThat(node.path(others).isBoolean()).as(path).isTrue();
        assertThat(node.path(others).asBoolean()).as(path).isFalse();
      }
      assertThat(node.path("description").asText()).as(path).isNotBlank();
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      describe(child.getValue(), path + "/" + child.getKey());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      describe(node.get(i), path + "/" + i);
    }
  }

  @Test
  void itRefusesWhatIsNotInTheContract() throws IOException {
    String good =
        new String(
            JsonRoundTripTest.write(SampleEditions.everyKind(), JsonOptions.defaults()),
            StandardCharsets.UTF_8);
    for (String bad :
        List.of(
            good.replace("\"headline\"", "\"heading\""),
            good.replace("\"placement\": \"end\"", "\"placement\": \"nowhere\""),
            good.replace("\"version\": 1", "\"version\": 2"),
            good.replace("\"version\": 1", "\"version\": 1, \"minor\": 1"),
            good.replace("\"type\": \"paragraph\"", "\"type\": \"para\""))) {
      assertThat(bad).isNotEqualTo(good);
      assertThat(SCHEMA.validate(MAPPER.readTree(bad))).isNotEmpty();
    }
  }

  @Property(tries = 500, seed = "20310509")
  void whatTheReaderTakesWithoutAWordIsAsTheSchemaSays(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    JsonNode tree =
        MAPPER.readTree(
            JsonRoundTripTest.write(new AnyEdition(seed).edition(), JsonOptions.defaults()));
    String change = damage(tree, random);
    byte[] damaged = MAPPER.writeValueAsBytes(tree);
    if (read(damaged).filter(reading -> reading.report().findings().isEmpty()).isPresent()) {
      assertThat(SCHEMA.validate(tree)).as(change + " in " + tree).isEmpty();
    }
  }

  /** Takes one value out, or puts another kind of value in its place. */
  private static String damage(JsonNode tree, Random random) {
    List<Runnable> changes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    collect(tree, "", random, changes, names);
    int chosen = random.nextInt(changes.size());
    changes.get(chosen).run();
    return names.get(chosen);
  }

  private static void collect(
      JsonNode node, String path, Random random, List<Runnable> changes, List<String> names) {
    if (node instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      for (String key : keys) {
        changes.add(() -> object.remove(key));
        names.add("without " + path + "/" + key);
        JsonNode other = other(random);
        changes.add(() -> object.set(key, other));
        names.add(other + " at " + path + "/" + key);
        collect(object.get(key), path + "/" + key, random, changes, names);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        JsonNode other = other(random);
        changes.add(() -> array.set(index, other));
        names.add(other + " at " + path + "/" + i);
        collect(array.get(i), path + "/" + i, random, changes, names);
      }
    }
  }

  private static JsonNode other(Random random) {
    JsonNodeFactory values = JsonNodeFactory.instance;
    return switch (random.nextInt(9)) {
      case 0 -> values.textNode("");
      case 1 -> values.textNode("en");
      case 2 -> values.numberNode(-1);
      case 3 -> values.numberNode(3_000_000_000L);
      case 4 -> values.numberNode(1.5);
      case 5 -> values.booleanNode(true);
      case 6 -> values.arrayNode();
      case 7 -> values.objectNode();
      default -> values.nullNode();
    };
  }

  private static Optional<Reading> read(byte[] json) {
    try {
      return Optional.of(JsonRoundTripTest.read(json));
    } catch (BroadsheetException e) {
      return Optional.empty();
    }
  }

  private static InputStream resource(String name) {
    return JsonEditionWriter.class.getResourceAsStream(name);
  }

  private static JsonSchema schema(String name) {
    try (InputStream edition = resource("edition-1.schema.json")) {
      String whole = new String(edition.readAllBytes(), StandardCharsets.UTF_8);
      return JsonSchemaFactory.getInstance(
              SpecVersion.VersionFlag.V202012,
              factory ->
                  factory.schemaLoaders(
                      loaders ->
                          loaders.schemas(Map.of("urn:broadsheet:schema:edition:1.0", whole))))
          .getSchema(resource(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
