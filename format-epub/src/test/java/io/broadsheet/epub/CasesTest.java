package io.broadsheet.epub;

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
    RealPages.becomesASoundBookAndComesBack(page);
  }
}
