package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Text;
import io.broadsheet.samples.SampleEditions;
import io.broadsheet.samples.WordsInOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * pandoc reads the words of the edition in its order, headlines as headings, captions as captions.
 */
class DocxPandocTest {
  private static final DocxOptions ALL_FURNITURE =
      DocxOptions.defaults().contents(DocxOptions.Contents.YES).jumpLines(true);

  @TempDir private Path folder;

  @BeforeEach
  void pandoc() {
    Program.PANDOC.assumeInstalled();
  }

  private Document read(Edition edition) throws Exception {
    Path file = folder.resolve("edition.docx");
    Files.write(file, WordFile.of(edition, ALL_FURNITURE, WordFile.WITH_PICTURES).bytes());
    return SoundDocument.asPandocReads(folder, file);
  }

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theWordsAreThoseOfTheEdition(SampleEditions.Named sample) throws Exception {
    assertThat(SoundDocument.words(read(sample.edition())))
        .isEqualTo(WordsInOrder.together(sample.edition()));
  }

  static List<Path> examples() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theWordsOfAnExampleAreThoseOfTheEdition(Path example) throws Exception {
    Edition edition = Editions.read(example);
    assertThat(SoundDocument.words(read(edition))).isEqualTo(WordsInOrder.together(edition));
  }

  @Test
  void headlinesAreHeadingsAndPicturesFigures() throws Exception {
    Edition edition = SampleEditions.everyKind();
    Document html = read(edition);
    List<String> headlines =
        edition
            .items()
            .flatMap(item -> item.headline().headline().stream())
            .map(Text::characters)
            .map(SoundDocument::together)
            .toList();
    assertThat(all(html, "h1")).isEqualTo(headlines);
    assertThat(html.getElementsByTagName("img").getLength()).isPositive();
    assertThat(html.getElementsByTagName("table").getLength()).isPositive();
    assertThat(html.getElementsByTagName("li").getLength()).isPositive();
  }

  private static List<String> all(Document html, String name) {
    NodeList found = html.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> SoundDocument.together(found.item(i).getTextContent()))
        .toList();
  }
}
