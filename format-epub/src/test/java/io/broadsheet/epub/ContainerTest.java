package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.EditionWriter;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.samples.SampleEditions;
import io.broadsheet.samples.WordsInOrder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file itself: its layout, its bytes, its options. */
class ContainerTest {

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @Test
  void theMimetypeComesFirstStoredPlainWithoutExtraField() {
    byte[] bytes = Container.of(SampleEditions.onePageChinese()).bytes();
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(header.getInt(0)).as("signature").isEqualTo(0x04034b50);
    assertThat(header.getShort(6) & 0b1001).as("neither encrypted nor sized later").isZero();
    assertThat(header.getShort(8)).as("stored").isZero();
    assertThat(header.getInt(18)).as("size").isEqualTo(20);
    assertThat(header.getShort(28)).as("extra field").isZero();
    assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void entriesStandInAFixedOrderWithOneTime() throws IOException {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(container.entries().keySet())
        .containsExactly(
            "mimetype",
            "META-INF/container.xml",
            "EPUB/edition.opf",
            "EPUB/cover.svg",
            "EPUB/cover.xhtml",
            "EPUB/nav.xhtml",
            "EPUB/p1-a1.xhtml",
            "EPUB/p1-a2.xhtml",
            "EPUB/p2-a1.xhtml",
            "EPUB/p2-n1.xhtml",
            "EPUB/edition.css",
            "EPUB/toc.ncx");
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container.bytes()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      assertThat(entry.getExtra()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameBytesUnderAnyLocaleAndTimeZone(SampleEditions.Named sample) {
    byte[] here = Container.of(sample.edition(), Pictures.EVERY_KIND).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(Container.of(sample.edition(), Pictures.EVERY_KIND).bytes()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWordIsThereInReadingOrder(SampleEditions.Named sample) {
    assertThat(Container.of(sample.edition()).words())
        .isEqualTo(WordsInOrder.together(sample.edition()));
  }

  @Test
  void theStreamIsLeftOpen() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("the caller's stream was closed");
          }
        };
    EpubEditionWriter writer = new EpubEditionWriter();
    writer.write(SampleEditions.empty(), out, writer.defaults(), WriteContext.PLAIN);
    assertThat(out.size()).isPositive();
  }

  @Test
  void withoutACoverThereIsNone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EpubEditionWriter writer = new EpubEditionWriter();
    EpubOptions options = writer.options(Map.of("cover", "no"));
    writer.write(SampleEditions.twoPagesEnglish(), out, options, WriteContext.PLAIN);
    Container container = Container.opened(out.toByteArray(), List.of());
    assertThat(container.entries().keySet()).noneMatch(name -> name.contains("cover"));
    assertThat(container.text("EPUB/edition.opf")).doesNotContain("cover");
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
  }

  @Test
  void anUnknownOptionIsRefused() {
    EpubEditionWriter writer = new EpubEditionWriter();
    assertThatThrownBy(() -> writer.options(Map.of("colour", "red")))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("epub.colour");
    assertThatThrownBy(() -> writer.options(Map.of("cover", "maybe")))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("maybe");
    WriteOptions foreign = new WriteOptions() {};
    assertThatThrownBy(
            () ->
                writer.write(
                    SampleEditions.empty(),
                    new ByteArrayOutputStream(),
                    foreign,
                    WriteContext.PLAIN))
        .isInstanceOf(InvalidOptionException.class);
  }

  @Test
  void theWriterIsFoundAsAService() {
    assertThat(ServiceLoader.load(EditionWriter.class))
        .anySatisfy(writer -> assertThat(writer).isInstanceOf(EpubEditionWriter.class));
  }
}
