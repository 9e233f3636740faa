package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Jump;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition that went out as a Word document comes in again, but for what docs/docx.md names. */
class DocxRoundTripTest {
  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleComesBack(SampleEditions.Named sample) {
    for (DocxOptions.Layout layout : DocxOptions.Layout.values()) {
      for (DocxOptions.Contents contents : DocxOptions.Contents.values()) {
        DocxOptions options = DocxOptions.defaults().layout(layout).contents(contents);
        comesBack(sample.edition(), options);
      }
    }
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleComesBack(Path example) {
    comesBack(Editions.read(example), DocxOptions.defaults());
  }

  @Property(tries = 300, seed = "20310509")
  void anyEditionComesBack(@ForAll long seed) {
    comesBack(new AnyEdition(seed).edition(), DocxOptions.defaults());
  }

  @Test
  void jumpLinesComeBackWithDirectionAndPage() {
    Edition edition = SampleEditions.twoPagesEnglish();
    DocxOptions options = DocxOptions.defaults().jumpLines(true);
    Edition read = read(WordFile.of(edition, options, WordFile.WITH_PICTURES).bytes()).edition();
    assertThat(jumps(read)).isNotEmpty().isEqualTo(jumps(edition));
  }

  private static List<Jump> jumps(Edition edition) {
    return edition
        .items()
        .filter(Article.class::isInstance)
        .flatMap(item -> ((Article) item).jumps().stream())
        .toList();
  }

  private static void comesBack(Edition edition, DocxOptions options) {
    WordFile file = WordFile.of(edition, options, WordFile.WITH_PICTURES);
    Reading reading = read(file.bytes());
    assertThat(HeldByDocx.withoutProvenance(reading.edition())).isEqualTo(HeldByDocx.of(edition));
  }

  private static Reading read(byte[] bytes) {
    return new DocxEditionReader().read(Input.of("edition.docx", bytes), ReadOptions.defaults());
  }
}
