package io.broadsheet.parser.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFileNameTest {
  @ParameterizedTest
  @CsvSource({
    "2031-05-09-A01.txt, A01",
    "linjiang-2031-05-09-03.txt, 03",
    "20310509_A01.txt, A01",
    "20310509-01版.txt, 01",
    "2031.05.09 A2.md, A2",
    "pages/linjiang_20310509_page-12.txt, 12",
  })
  void tellsDateAndLabel(String name, String label) {
    PageFileName told = PageFileName.of(name);
    assertThat(told.date()).contains(LocalDate.of(2031, 5, 9));
    assertThat(told.label()).contains(label);
  }

  @ParameterizedTest
  @CsvSource({
    "page-A01.txt, A01",
    "page2.txt, 2",
    "01版.txt, 01",
    "第3版.txt, 3",
    "A2.txt, A2",
    "03.txt, 03",
    "daily-p4.txt, 4",
  })
  void tellsTheLabelAlone(String name, String label) {
    assertThat(PageFileName.of(name)).isEqualTo(label(label));
  }

  private static PageFileName label(String label) {
    return new PageFileName(java.util.Optional.empty(), java.util.Optional.of(label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page.txt", "notes-3.txt", "council-vote.txt", "2031-13-45.txt", "", "a.b.c", "-"})
  void tellsNothing(String name) {
    PageFileName told = PageFileName.of(name);
    assertThat(told.date()).isEmpty();
    assertThat(told.label()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-05-09.txt", "daily-20310509.txt", "daily-2031-05-09.txt"})
  void aDayIsNoLabel(String name) {
    assertThat(PageFileName.of(name).date()).contains(LocalDate.of(2031, 5, 9));
    assertThat(PageFileName.of(name).label()).isEmpty();
  }
}
