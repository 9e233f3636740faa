package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.OtherJava;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * All JSON is the same, and reads back the same, in a Java that was started elsewhere and later.
 */
class OtherMachinesTest {
  static final List<List<String>> SETTINGS = OtherJava.ELSEWHERE;

  @ParameterizedTest
  @FieldSource("SETTINGS")
  void theSameBytesWhateverTheMachineIsSetTo(List<String> settings) throws Exception {
    assertThat(OtherJava.run(settings, OtherMachinesTest.class)).isEqualTo(all());
  }

  /** What runs in the other machine. */
  public static void main(String[] arguments) throws IOException {
    System.out.write(all());
    System.out.flush();
  }

  /** For each sample and way of writing: what came out, and what was read from that. */
  private static byte[] all() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (SampleEditions.Named sample : SampleEditions.all()) {
      for (String format : List.of("json", "jsonl", "ninjs", "jsonld")) {
        all.write(written(sample.edition(), format, Map.of()));
      }
      all.write(written(sample.edition(), "ninjs", Map.of("version", "2.4", "layout", "compact")));
      all.write(written(sample.edition(), "jsonl", Map.of("lines", "editions")));
    }
    return all.toByteArray();
  }

  private static byte[] written(Edition edition, String format, Map<String, String> settings)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteOptions options = Editions.formats().writer(format).options(settings);
    Editions.write(edition, format, out, options, WriteContext.PLAIN);
    if (!format.equals("jsonld")) {
      Input input = Input.of("edition." + format, out.toByteArray());
      Edition back = Editions.readWithReport(input, ReadOptions.defaults()).edition();
      out.write(Input.ofText("read", back.toString()).sha256().getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }
}
