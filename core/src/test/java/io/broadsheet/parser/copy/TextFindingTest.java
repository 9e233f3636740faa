package io.broadsheet.parser.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue in docs/findings.md says what the code says. */
class TextFindingTest {
  @Test
  void theDocumentListsEachFindingWithItsSeverityAndRemedy() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "findings.md")).stream()
            .filter(line -> line.startsWith("| `text."))
            .map(TextFindingTest::withoutMeaning)
            .toList();
    assertThat(rows)
        .as("docs/findings.md has a row for each TextFinding, in the same order")
        .isEqualTo(Stream.of(TextFinding.values()).map(TextFindingTest::row).toList());
  }

  private static String row(TextFinding finding) {
    Finding said = finding.at(Place.UNKNOWN, "a", "b", "c");
    String severity = said.severity().name().toLowerCase(Locale.ROOT);
    return "`" + said.code() + "`|" + severity + "|" + said.remedy();
  }

  private static String withoutMeaning(String row) {
    String[] cells = row.split("\\|", -1);
    return cells[1].strip() + "|" + cells[2].strip() + "|" + cells[4].strip();
  }
}
