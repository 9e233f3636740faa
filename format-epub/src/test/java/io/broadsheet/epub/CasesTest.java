package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that core reads in its own tests, and the examples, as books. */
class CasesTest {
  private static final Path CASES = Path.of("../core/src/test/resources/cases");
  private static final Path EXAMPLES = Path.of("../examples");

  static List<Path> pages() {
    return Stream.of(CASES, EXAMPLES).map(RealPages::in).flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageBecomesASoundBookAndComesBack(Path page) {
    Edition edition = RealPages.read(page);
    Container book = Container.of(edition);
    assertThat(EpubCheckTest.complaints(book)).isEmpty();
    assertThat(AsEpubHolds.of(RoundTripTest.read(book.bytes()).edition()))
        .isEqualTo(AsEpubHolds.of(edition));
  }
}
