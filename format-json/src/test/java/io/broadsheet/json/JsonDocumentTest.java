package io.broadsheet.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/json.md are read, and say the same. */
class JsonDocumentTest {
  private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

  @Test
  void theExamplesAreOneEditionInTwoForms() throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("../docs/json.md")))
            .results()
            .map((MatchResult example) -> example.group(1))
            .toList();
    assertThat(examples).hasSize(2);
    Edition whole = Editions.read("whole.json", examples.get(0).getBytes(StandardCharsets.UTF_8));
    Edition line = Editions.read("line.jsonl", examples.get(1).getBytes(StandardCharsets.UTF_8));
    assertThat(line).isEqualTo(whole);
    assertThat(whole.items()).hasSize(1);
  }
}
