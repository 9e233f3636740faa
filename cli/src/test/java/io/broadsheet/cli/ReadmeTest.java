package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.pdf.Paper;
import io.broadsheet.pdf.PdfOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is run here, and is the same text. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path THIS =
      Path.of("src", "test", "java", "io", "broadsheet", "cli", "ReadmeTest.java");

  @TempDir Path folder;

  @Test
  void theFiveLinesWork() throws IOException {
    Path page = Terminal.example("linjiang-daily.txt");
    String text = Files.readString(page);
    // README
    Edition edition = Editions.read(page);
    Editions.write(edition, folder.resolve("page.epub"));
    Editions.write(edition, folder.resolve("page.pdf"), PdfOptions.defaults().paper(Paper.TABLOID));
    Reading reading =
        Editions.readWithReport(Input.ofText("page.txt", text), ReadOptions.defaults());
    byte[] json = Editions.toBytes(reading.edition(), "json");
    // end
    assertThat(folder.resolve("page.epub")).isNotEmptyFile();
    assertThat(folder.resolve("page.pdf")).isNotEmptyFile();
    assertThat(json).isNotEmpty();
    assertThat(reading.report().lines()).isNotEmpty();
  }

  @Test
  void theReadmeShowsThem() throws IOException {
    assertThat(words(between(Files.readString(README), "```java\n", "```")))
        .isEqualTo(words(between(Files.readString(THIS), "// README\n", "    // end")));
  }

  @Test
  void theCommandOfTheReadmeWorks() throws IOException {
    Matcher command =
        Pattern.compile("    \\./broadsheet (convert \\S+ --to \\S+ --out )out")
            .matcher(Files.readString(README));
    assertThat(command.find()).isTrue();
    List<String> arguments =
        List.of((command.group(1) + folder).replace(" examples/", " ../examples/").split(" "));
    assertThat(Terminal.run(arguments.toArray()).code()).isZero();
    assertThat(folder.toFile().list()).hasSize(4);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
