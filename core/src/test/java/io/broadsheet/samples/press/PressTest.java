package io.broadsheet.samples.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The press prints the same pages again, and the truth about them is on them. */
class PressTest {
  static final List<String> LANGUAGES = Press.LANGUAGES;

  private static List<PressPage> pages(String language, int level) {
    return Press.edition(language, level, 1);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theSameSeedPrintsTheSamePages(String language) {
    assertThat(pages(language, 3)).isEqualTo(pages(language, 3));
    assertThat(Press.edition(language, 0, 2)).isNotEqualTo(Press.edition(language, 0, 3));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aCleanPageHasEveryWordOfItsTruth(String language) {
    for (PressPage page : pages(language, 0)) {
      String words = page.text().replaceAll("[-\\s]", "");
      page.items().stream()
          .flatMap(item -> item.passages().stream())
          .forEach(passage -> assertThat(words).contains(passage.text().replaceAll("[-\\s]", "")));
    }
  }
}
