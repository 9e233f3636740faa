package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the edition, the document is valid, whole and the same each time. */
class DocxSoundnessTest {
  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPartKeepsToTheSchemasAndEveryWordIsThereInReadingOrder(SampleEditions.Named sample)
      throws Exception {
    for (DocxOptions.Layout layout : DocxOptions.Layout.values()) {
      WordFile file =
          WordFile.of(
              sample.edition(), DocxOptions.defaults().layout(layout), WordFile.WITH_PICTURES);
      SoundDocument.assertSound(sample.name(), sample.edition(), file);
    }
  }

  @Test
  void theSchemasWouldFindSomething() throws Exception {
    String document =
        new String(
            WordFile.of(SampleEditions.onePageChinese()).parts().get("word/document.xml"),
            StandardCharsets.UTF_8);
    String broken = document.replaceFirst("<w:pStyle ", "<w:unknown ");
    assertThat(Schemas.violations("word/document.xml", broken.getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> examples = Files.list(Path.of("../examples"));
        Stream<Path> cases = Files.walk(Path.of("../core/src/test/resources/cases"))) {
      return Stream.concat(examples, cases)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aPageMakesASoundDocumentOfAllItsWords() throws Exception {
    for (Path page : pages()) {
      Edition edition = Editions.read(page);
      SoundDocument.assertSound(page.toString(), edition, WordFile.of(edition));
    }
  }

  @Property(tries = 150, seed = "20310509")
  void anyEditionMakesASoundDocumentOfAllItsWords(@ForAll long seed) throws Exception {
    Edition edition = new AnyEdition(seed).edition();
    WordFile file = WordFile.of(edition, DocxOptions.defaults(), WordFile.WITH_PICTURES);
    SoundDocument.assertSound("any", edition, file);
    assertThat(WordFile.of(edition, DocxOptions.defaults(), WordFile.WITH_PICTURES).bytes())
        .isEqualTo(file.bytes());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameBytesUnderAnyLocaleAndTimeZone(SampleEditions.Named sample) throws Exception {
    byte[] here = WordFile.of(sample.edition()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(WordFile.of(sample.edition()).bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
