package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.BroadsheetException;
import io.broadsheet.Editions;
import io.broadsheet.format.EditionReader;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.HostileFiles;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample, every example and every file of this folder, in every JSON that is read, cut at 200
 * places and with a bit turned 1,000 times: an edition, or an error of ours on one line that names
 * the file.
 */
@Tag("little-memory")
class DamagedFilesTest {
  private static final int CUTS = 200;
  private static final int FLIPS = 1_000;

  @TestFactory
  Stream<DynamicTest> aDamagedFileIsReadOrRefused() throws IOException {
    return files().entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> damaged(file)));
  }

  private static void damaged(Map.Entry<String, byte[]> file) {
    EditionReader reader = Editions.formats().readerFor(Input.of(file.getKey(), file.getValue()));
    List<Boolean> read = new ArrayList<>();
    Stream.concat(
            HostileFiles.cut(file.getValue(), CUTS), HostileFiles.flipped(file.getValue(), FLIPS))
        .forEach(bad -> read.add(isRead(reader, file.getKey(), bad)));
    assertThat(read).hasSize(CUTS + FLIPS).contains(false);
  }

  private static boolean isRead(EditionReader reader, String name, byte[] bytes) {
    try {
      reader.readEach(name, new ByteArrayInputStream(bytes), ReadOptions.defaults(), reading -> {});
      return true;
    } catch (BroadsheetException e) {
      assertThat(e).hasMessageStartingWith(name).hasMessageMatching("[^\\n]+");
      return false;
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (SampleEditions.Named sample : SampleEditions.all()) {
      put(sample.name(), sample.edition(), files);
    }
    for (Path example : JsonRoundTripTest.examples()) {
      put(example.getFileName().toString(), Editions.read(example), files);
    }
    files.put(
        "every-kind.json",
        Files.readAllBytes(Path.of("src/test/resources/io/broadsheet/json/every-kind.json")));
    files.put(
        "wire.json",
        ForeignNinjsTest.story("<p>The <b>ferry</b> &amp; more</p>")
            .getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static void put(String name, Edition edition, Map<String, byte[]> files)
      throws IOException {
    put(name + ".json", edition, "json", Map.of("layout", "compact"), files);
    put(name + ".jsonl", edition, "jsonl", Map.of(), files);
    put(name + ".ninjs.json", edition, "ninjs", Map.of("layout", "compact"), files);
  }

  private static void put(
      String name,
      Edition edition,
      String format,
      Map<String, String> settings,
      Map<String, byte[]> files)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Editions.write(
        edition,
        format,
        out,
        Editions.formats().writer(format).options(settings),
        WriteContext.PLAIN);
    files.put(name, out.toByteArray());
  }
}
