package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import io.broadsheet.samples.WordsInOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  void everyPartKeepsToTheSchemas(SampleEditions.Named sample) throws Exception {
    for (DocxOptions.Layout layout : DocxOptions.Layout.values()) {
      WordFile file =
          WordFile.of(
              sample.edition(), DocxOptions.defaults().layout(layout), WordFile.WITH_PICTURES);
      for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
        assertThat(Schemas.violations(part.getKey(), part.getValue())).as(part.getKey()).isEmpty();
      }
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

  @ParameterizedTest
  @MethodSource("samples")
  void everyWordIsThereInReadingOrder(SampleEditions.Named sample) {
    assertThat(words(WordFile.of(sample.edition())))
        .isEqualTo(WordsInOrder.together(sample.edition()));
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleMakesASoundDocumentOfAllItsWords(Path example) throws Exception {
    Edition edition = Editions.read(example);
    WordFile file = WordFile.of(edition);
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      assertThat(Schemas.violations(part.getKey(), part.getValue())).as(part.getKey()).isEmpty();
    }
    assertThat(words(file)).isEqualTo(WordsInOrder.together(edition));
  }

  @Property(tries = 150, seed = "20310509")
  void anyEditionMakesASoundDocumentOfAllItsWords(@ForAll long seed) throws Exception {
    Edition edition = new AnyEdition(seed).edition();
    WordFile file = WordFile.of(edition, DocxOptions.defaults(), WordFile.WITH_PICTURES);
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      assertThat(Schemas.violations(part.getKey(), part.getValue())).as(part.getKey()).isEmpty();
    }
    assertThat(words(file)).isEqualTo(WordsInOrder.together(edition));
    assertThat(WordFile.of(edition, DocxOptions.defaults(), WordFile.WITH_PICTURES).bytes())
        .isEqualTo(file.bytes());
  }

  /** The words of the stories; what simple fields show is of the page. */
  private static String words(WordFile file) {
    return String.join("", file.find("//w:t[not(ancestor::w:fldSimple)]"))
        .replaceAll("[\\s\\u3000\\u00A0\\u2028]+", "");
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
