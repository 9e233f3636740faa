package io.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output appears whole or not at all. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void isThereWholeAndAlone() throws IOException {
    Path file = folder.resolve("page.json");
    int result = WholeFile.write(file, out -> write(out, "new", 7));
    assertThat(result).isEqualTo(7);
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("page.json");
  }

  @Test
  void replacesAnOlderOne() throws IOException {
    Path file = Files.writeString(folder.resolve("page.json"), "old and longer");
    WholeFile.write(file, out -> write(out, "new", 0));
    assertThat(file).hasContent("new");
  }

  @Test
  void aFailureLeavesNothingBehindAndTheOldOneAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("page.json"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      write(out, "half", 0);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("page.json")
        .hasMessageContaining("No space left on device");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    folder.resolve("other.json"),
                    out -> {
                      write(out, "half", 0);
                      throw new IllegalStateException("a fault");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("page.json");
  }

  @Test
  void saysWhatIsInTheWay() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("page.json"));
    assertThatThrownBy(() -> WholeFile.write(inTheWay, out -> null))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("a folder of this name is in the way");
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/page.json"), out -> null))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("its folder does not exist");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    Files.writeString(folder.resolve("file"), "x").resolve("page.json"),
                    out -> null))
        .isInstanceOf(CannotWriteException.class);
  }

  private static int write(OutputStream out, String text, int result) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return result;
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
