package io.broadsheet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.UnsupportedFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
  private static final Limits TEN_BYTES = Limits.DEFAULTS.inputBytes(10);

  @TempDir Path folder;

  @Test
  void isCalledByTheNameOfItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("页.txt"), "本报讯");
    Input input = Input.of(file, Limits.DEFAULTS);
    assertThat(input.name()).isEqualTo("页.txt");
    assertThat(input.size()).isEqualTo(9);
    assertThat(input.sha256()).hasSize(64).isEqualTo(Input.ofText("x", "本报讯").sha256());
  }

  @Test
  void saysWhyItCannotBeRead() {
    assertThatThrownBy(() -> Input.of(folder.resolve("nowhere"), Limits.DEFAULTS))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> Input.of(folder, Limits.DEFAULTS))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("this is a folder");
    assertThatThrownBy(() -> Input.of("x", new Broken(), Limits.DEFAULTS))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("line dropped");
  }

  @Test
  void keepsToTheLimit() {
    assertThat(Input.of("x", stream(10), TEN_BYTES).size()).isEqualTo(10);
    assertThatThrownBy(() -> Input.of("x", stream(11), TEN_BYTES))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("longer than 10 bytes");
  }

  @Test
  void bytesAreCopiedInAndOut() {
    byte[] bytes = {1, 2, 3};
    Input input = Input.of("x", bytes);
    bytes[0] = 9;
    input.bytes()[1] = 9;
    assertThat(input.bytes()).containsExactly(1, 2, 3);
    assertThat(input.head(2)).containsExactly(1, 2);
    assertThat(input.head(9)).hasSize(3);
  }

  @Test
  void anInputThatNobodyReadsIsRefusedWithWhatIsRead() {
    Formats none = new Formats(List.of(), List.of());
    assertThatThrownBy(() -> none.readerFor(Input.ofText("x.odt", "PK")))
        .isInstanceOf(UnsupportedFormatException.class)
        .hasMessageContaining("x.odt");
    assertThatThrownBy(() -> none.readerFor(Input.ofText("x.txt", "")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> none.writer("mobi"))
        .isInstanceOf(UnsupportedFormatException.class)
        .hasMessageContaining("mobi");
  }

  @Test
  void imagesStayInTheirFolder() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("edition"));
    Path deeper = Files.createDirectory(inside.resolve("images"));
    Files.write(deeper.resolve("a.png"), new byte[] {1});
    Path secret = Files.write(folder.resolve("edition-secret.png"), new byte[] {2});
    Files.createSymbolicLink(inside.resolve("link.png"), secret);
    Images images = Images.inFolder(inside);
    assertThat(images.load("images/a.png")).hasValue(new byte[] {1});
    for (String reference :
        List.of(
            "../edition-secret.png",
            secret.toString(),
            "link.png",
            "images/../../edition-secret.png",
            "images",
            "missing.png",
            "\u0000",
            "http://example.org/a.png")) {
      assertThat(images.load(reference)).as(reference).isEmpty();
    }
  }

  private static InputStream stream(int bytes) {
    return new ByteArrayInputStream(new byte[bytes]);
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("line dropped");
    }
  }
}
