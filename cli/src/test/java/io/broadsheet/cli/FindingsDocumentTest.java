package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that any module can tell stands in docs/findings.md, and no other. */
class FindingsDocumentTest {
  private static final Pattern CODE =
      Pattern.compile("(?<!Place\\.of\\()\"((?:text|inspect|json|pdf|epub|docx)\\.[a-z-]+)\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)`");

  @Test
  void documentAndCodeAgree() throws IOException {
    SortedSet<String> inCode = new TreeSet<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      if (text.contains("Finding") || text.contains("Doubt")) {
        inCode.addAll(found(CODE, text));
      }
    }
    assertThat(found(ROW, Files.readString(Path.of("..", "docs", "findings.md"))))
        .isEqualTo(inCode);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains(Path.of("src", "main").toString()))
          .toList();
    }
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    SortedSet<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
