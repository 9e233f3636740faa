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
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition comes back from ninjs but for what docs/json.md names; the schema takes it. */
class NinjsRoundTripTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleComesBack(SampleEditions.Named sample) throws IOException {
    for (NinjsOptions.Version version : NinjsOptions.Version.values()) {
      comesBack(sample.edition(), NinjsOptions.defaults().version(version));
    }
  }

  static List<Path> examples() throws IOException {
    return JsonRoundTripTest.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleComesBack(Path example) throws IOException {
    comesBack(Editions.read(example), NinjsOptions.defaults());
  }

  @Property(tries = 300, seed = "20310509")
  void anyEditionComesBack(
      @ForAll long seed, @ForAll NinjsOptions.Version version, @ForAll boolean pretty)
      throws IOException {
    comesBack(
        new AnyEdition(seed).edition(), NinjsOptions.defaults().version(version).pretty(pretty));
  }

  private static void comesBack(Edition edition, NinjsOptions options) throws IOException {
    byte[] written = write(edition, options);
    Reading back = read("edition.ninjs.json", written);
    assertThat(back.report().findings()).isEmpty();
    assertThat(AsNinjsHolds.of(back.edition())).isEqualTo(AsNinjsHolds.of(edition));
    assertThat(back.edition().repairs()).isEmpty();
    JsonNode tree = MAPPER.readTree(written);
    assertThat(NinjsSchemaTest.schema(options.version()).validate(tree)).isEmpty();
  }

  static byte[] write(Edition edition, NinjsOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NinjsEditionWriter().write(edition, out, options, WriteContext.PLAIN);
    return out.toByteArray();
  }

  static Reading read(String name, byte[] bytes) {
    return new NinjsEditionReader().read(Input.of(name, bytes), ReadOptions.defaults());
  }
}
