package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.broadsheet.model.Edition;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The contract as a file that a person can read. {@code mvn -pl format-json -am test -Dbless}
 * writes it anew and ends red, so that it never passes for a check.
 */
class JsonGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/broadsheet/json");

  @Test
  void anEditionOfEveryKindIsWrittenAsTheContractSays() throws IOException {
    Path golden = GOLDEN.resolve("every-kind.json");
    Edition edition = SampleEditions.everyKind();
    byte[] written = JsonRoundTripTest.write(edition, JsonOptions.defaults());
    if (!System.getProperty("bless", "").isEmpty()) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, written);
      fail("written anew, read it and commit it: " + golden);
    }
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    assertThat(JsonRoundTripTest.read(Files.readAllBytes(golden)).edition()).isEqualTo(edition);
  }
}
