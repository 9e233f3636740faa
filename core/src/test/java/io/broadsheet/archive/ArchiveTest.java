package io.broadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.BroadsheetException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.Limits;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.samples.HostileFiles;
import io.broadsheet.samples.RawZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final byte[] WORDS = "本报讯 ".repeat(50).getBytes(StandardCharsets.UTF_8);
  private static final Map<String, byte[]> FILES = files();

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    files.put("书/一.xhtml", WORDS);
    files.put("empty", new byte[0]);
    return files;
  }

  private static Archive open(byte[] bytes) {
    return Archive.open(Input.of("a.epub", bytes), Limits.DEFAULTS);
  }

  @Test
  void filesComeOutAsTheyWentIn() {
    Archive archive = open(RawZip.of(FILES).bytes());
    assertThat(archive.names()).containsExactly("mimetype", "书/一.xhtml", "empty");
    FILES.forEach((name, content) -> assertThat(archive.bytes(name)).isEqualTo(content));
    assertThat(archive.size("书/一.xhtml")).isEqualTo(WORDS.length);
    assertThat(archive.has("nothing")).isFalse();
    archive.verify();
  }

  @Test
  void whatTheJdkWritesIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment("a comment");
      zip.putNextEntry(new ZipEntry("folder/"));
      zip.putNextEntry(new ZipEntry("folder/a"));
      zip.write(WORDS);
    }
    Archive archive = open(out.toByteArray());
    assertThat(archive.names()).containsExactly("folder/a");
    assertThat(archive.bytes("folder/a")).isEqualTo(WORDS);
  }

  @Test
  void aFileThatIsNotThereIsSaidWithArchiveAndName() {
    assertThatThrownBy(() -> open(RawZip.of(FILES).bytes()).bytes("b.xhtml"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("a.epub (b.xhtml): there is no such file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leads out",
        "leads out within",
        "absolute",
        "drive",
        "backslash",
        "control character",
        "no name",
        "double",
        "encrypted",
        "lies over",
        "wrong count",
        "very large form",
        "data behind"
      })
  void anArchiveThatMeansHarmIsRefused(String kind) {
    assertThatThrownBy(() -> open(HostileFiles.archives(FILES).get(kind)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("a.epub")
        .hasMessageNotContaining("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ratio", "count"})
  void anArchiveThatAsksForTooMuchIsRefused(String kind) {
    assertThatThrownBy(() -> open(HostileFiles.archives(FILES).get(kind)))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void eachLimitHolds() {
    byte[] bytes = RawZip.of(FILES).bytes();
    for (Limits limits :
        new Limits[] {
          Limits.DEFAULTS.archiveEntries(2),
          Limits.DEFAULTS.archiveEntryBytes(WORDS.length - 1),
          Limits.DEFAULTS.archiveTotalBytes(WORDS.length)
        }) {
      assertThatThrownBy(() -> Archive.open(Input.of("a.epub", bytes), limits))
          .isInstanceOf(LimitExceededException.class)
          .hasMessageContaining("raise the limit");
    }
    Limits enough = Limits.DEFAULTS.archiveEntries(3).archiveEntryBytes(WORDS.length);
    assertThat(Archive.open(Input.of("a.epub", bytes), enough).names()).hasSize(3);
  }

  @Test
  void anArchiveInAnArchiveIsAFileLikeAnyOther() {
    byte[] inner = HostileFiles.archives(FILES).get("ratio");
    Archive outer = open(new RawZip().entry("inner.zip", inner).bytes());
    assertThat(outer.bytes("inner.zip")).isEqualTo(inner);
  }

  @Test
  void aFileThatSaysLessThanItHoldsIsDamaged() {
    byte[] bytes = RawZip.of(FILES).bytes();
    // The unpacked size of the second file, in the directory.
    int at = indexOf(bytes, "书/一.xhtml".getBytes(StandardCharsets.UTF_8), 2) - 46 + 24;
    bytes[at]--;
    Archive archive = open(bytes);
    assertThatThrownBy(() -> archive.bytes("书/一.xhtml"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("longer or shorter");
  }

  @Test
  void aDamagedFileIsReadWholeOrNotAtAll() {
    byte[] sound = RawZip.of(FILES).bytes();
    HostileFiles.cut(sound, 200).forEach(ArchiveTest::readsOrRefuses);
    HostileFiles.flipped(sound, 2000).forEach(ArchiveTest::readsOrRefuses);
  }

  private static void readsOrRefuses(byte[] bytes) {
    try {
      Archive archive = open(bytes);
      for (String name : archive.names()) {
        byte[] content = archive.bytes(name);
        assertThat(FILES.values()).anyMatch(known -> Arrays.equals(known, content));
      }
    } catch (BroadsheetException e) {
      assertThat(e).hasMessageStartingWith("a.epub");
    }
  }

  private static int indexOf(byte[] bytes, byte[] part, int times) {
    int found = 0;
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length) && ++found == times) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }
}
