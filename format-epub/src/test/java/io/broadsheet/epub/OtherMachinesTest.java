package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.OtherJava;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The same books, and the same editions read from them, in a Java that was started elsewhere and
 * later. (That our code asks no clock at all is a rule over all of it.)
 */
class OtherMachinesTest {

  static final List<List<String>> SETTINGS = OtherJava.ELSEWHERE;

  @ParameterizedTest
  @FieldSource("SETTINGS")
  void theSameBytesWhateverTheMachineIsSetTo(List<String> settings) throws Exception {
    assertThat(OtherJava.run(settings, OtherMachinesTest.class))
        .isEqualTo(digest().getBytes(StandardCharsets.US_ASCII));
  }

  /** What runs in the other machine. */
  public static void main(String[] arguments) throws Exception {
    System.out.write(digest().getBytes(StandardCharsets.US_ASCII));
    System.out.flush();
  }

  private static String digest() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (SampleEditions.Named sample : SampleEditions.all()) {
      for (byte[] book : books(sample.edition())) {
        digest.update(book);
        String read = RoundTripTest.read(book).edition().toString();
        digest.update(read.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<byte[]> books(Edition edition) throws IOException {
    EpubEditionWriter writer = new EpubEditionWriter();
    EpubOptions other = writer.options(Map.of("vertical", "yes", "images", "40", "ways", "no"));
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    WriteContext photographs = Pictures.always(Pictures.photograph(120, 90, "jpeg"));
    writer.write(edition, small, other, photographs);
    return List.of(Container.of(edition, Pictures.EVERY_KIND).bytes(), small.toByteArray());
  }
}
