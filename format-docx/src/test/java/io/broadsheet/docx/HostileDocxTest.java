package io.broadsheet.docx;

import static io.broadsheet.docx.ForeignFile.p;
import static io.broadsheet.docx.ForeignFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.BroadsheetException;
import io.broadsheet.LimitExceededException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.format.Input;
import io.broadsheet.format.Match;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.samples.SampleEditions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged and malicious documents: a typed error or a safe reading, nothing else. */
@Tag("little-memory")
class HostileDocxTest {
  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  private static byte[] written(SampleEditions.Named sample) {
    return WordFile.of(sample.edition(), DocxOptions.defaults(), WordFile.WITH_PICTURES).bytes();
  }

  /** Any other exception than ours fails the test. */
  private static boolean isRead(byte[] bytes) {
    try {
      new DocxEditionReader().read(Input.of("hostile.docx", bytes), ReadOptions.defaults());
      return true;
    } catch (BroadsheetException e) {
      assertThat(e.getMessage()).startsWith("hostile.docx");
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cutShort(SampleEditions.Named sample) {
    byte[] whole = written(sample);
    for (int i = 0; i < 200; i++) {
      assertThat(isRead(Arrays.copyOf(whole, whole.length * i / 200))).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bitsFlipped(SampleEditions.Named sample) {
    byte[] whole = written(sample);
    Random random = new Random(4);
    int refused = 0;
    for (int i = 0; i < 1000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      refused += isRead(damaged) ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(500);
  }

  @Test
  void charactersOfTheDocumentChanged() {
    byte[] document = WordFile.of(SampleEditions.everyKind()).parts().get("word/document.xml");
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      byte[] damaged = document.clone();
      damaged[random.nextInt(damaged.length)] = (byte) (0x20 + random.nextInt(0x5F));
      isRead(
          ForeignFile.of("")
              .part("word/document.xml", new String(damaged, StandardCharsets.UTF_8))
              .bytes());
    }
  }

  @Test
  void entitiesAreNeitherFetchedNorExpanded() {
    String fetched =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + p("&e;")
            + "</w:body></w:document>";
    byte[] file = ForeignFile.of("").part("word/document.xml", fetched).bytes();
    assertThatThrownBy(
            () -> new DocxEditionReader().read(Input.of("x.docx", file), ReadOptions.defaults()))
        .isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void whatIsTooMuchIsSaidToBe() {
    String nested = "<w:sdt><w:sdtContent>".repeat(2000) + "</w:sdtContent></w:sdt>".repeat(2000);
    String longName = "<w:p><w:bookmarkStart w:name=\"" + "x".repeat(3_000_000) + "\"/></w:p>";
    for (String body : List.of(nested, longName)) {
      byte[] file = ForeignFile.of(body).bytes();
      assertThatThrownBy(
              () -> new DocxEditionReader().read(Input.of("x.docx", file), ReadOptions.defaults()))
          .isInstanceOf(LimitExceededException.class);
    }
  }

  @Test
  void numbersBeyondSenseAndLoopsDoNoHarm() {
    String span =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr>"
            + p("a")
            + "</w:tc><w:tc>"
            + p("b")
            + "</w:tc></w:tr></w:tbl>";
    String level =
        "<w:p><w:pPr><w:outlineLvl w:val=\"-7\"/><w:numPr><w:ilvl w:val=\"777777\"/><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr>"
            + r("c")
            + "</w:p>";
    String fields =
        "<w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(300) + "</w:p>";
    byte[] file =
        ForeignFile.of(p("a", "h") + span + level + fields)
            .style("a", "heading 1", "<w:basedOn w:val=\"b\"/>")
            .style("b", "odd", "<w:basedOn w:val=\"a\"/>")
            .related("i", "image", "../../../../etc/passwd")
            .bytes();
    assertThat(isRead(file)).isTrue();
  }

  @Test
  void otherFilesAreToldApart() {
    DocxEditionReader reader = new DocxEditionReader();
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThatThrownBy(() -> reader.read(Input.of("old.docx", old), ReadOptions.defaults()))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("without a password");
    assertThat(reader.match(Input.ofText("page.txt", "word/document"))).isEqualTo(Match.NO);
    byte[] made = WordFile.of(SampleEditions.everyKind()).bytes();
    assertThat(reader.match(Input.of("unnamed", made))).isEqualTo(Match.CONTENT);
  }
}
