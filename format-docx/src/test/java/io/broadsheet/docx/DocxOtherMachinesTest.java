package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.WriteContext;
import io.broadsheet.samples.OtherJava;
import io.broadsheet.samples.SampleEditions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The same documents, and the same editions read from them, in a Java that was started elsewhere
 * and later. (That our code asks no clock at all is a rule over all of it.)
 */
class DocxOtherMachinesTest {

  @ParameterizedTest
  @FieldSource("io.broadsheet.samples.OtherJava#ELSEWHERE")
  void theSameBytesWhateverTheMachineIsSetTo(List<String> settings) throws Exception {
    assertThat(OtherJava.run(settings, DocxOtherMachinesTest.class))
        .asString(StandardCharsets.US_ASCII)
        .isEqualTo(digest());
  }

  /** What runs in the other machine. */
  public static void main(String[] arguments) throws Exception {
    System.out.write(digest().getBytes(StandardCharsets.US_ASCII));
    System.out.flush();
  }

  private static String digest() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    DocxOptions other =
        DocxOptions.defaults()
            .layout(DocxOptions.Layout.MANUSCRIPT)
            .contents(DocxOptions.Contents.YES)
            .jumpLines(true)
            .vertical(true);
    for (SampleEditions.Named sample : SampleEditions.all()) {
      byte[] document =
          WordFile.of(sample.edition(), DocxOptions.defaults(), WordFile.WITH_PICTURES).bytes();
      digest.update(document);
      digest.update(WordFile.of(sample.edition(), other, WriteContext.PLAIN).bytes());
      String read =
          new DocxEditionReader()
              .read(Input.of("edition.docx", document), ReadOptions.defaults())
              .edition()
              .toString();
      digest.update(read.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
