package io.broadsheet.parser.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031年5月9日",
        "2031年05月09日",
        "2031 年 5 月 9 日",
        "二〇三一年五月九日",
        "二零三一年五月九日",
        "公元2031年5月9日",
        "2031.5.9",
        "2031-05-09",
        "2031/5/9",
        "民國120年5月9日",
        "中華民國一二〇年五月九日",
        "令和13年5月9日",
        "令和13年5月9日(金)",
      })
  void readsTheDay(String printed) {
    assertThat(ChineseDate.at(printed, 0))
        .contains(new ChineseDate.Found(LocalDate.of(2031, 5, 9), printed.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5月9日", "31年5月9日", "2031年13月9日", "2031年2月30日", "民國", "2031.5", ""})
  void readsNone(String printed) {
    assertThat(ChineseDate.at(printed, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和元年5月9日"})
  void theFirstYearOfAnEra(String printed) {
    assertThat(ChineseDate.at(printed, 0).map(ChineseDate.Found::day))
        .contains(LocalDate.of(2019, 5, 9));
  }
}
