package io.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void aChineseCharacterTakesTwo() {
    assertThat(Columns.of("临江 Post")).isEqualTo(9);
    assertThat(Columns.of("（）“”")).isEqualTo(6);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("한국어ｱ")).isEqualTo(7);
  }

  @Test
  void paddingCountsColumns() {
    assertThat(Columns.padded("临江", 6)).isEqualTo("临江  ");
    assertThat(Columns.paddedLeft("临", 4)).isEqualTo("  临");
    assertThat(Columns.padded("临江日报", 2)).isEqualTo("临江日报");
  }

  @Test
  void theMiddleOfALongTextIsLeftOut() {
    assertThat(Columns.fitted("昨天上午新桥建成通车", 20)).isEqualTo("昨天上午新桥建成通车");
    String cut = Columns.fitted("昨天上午新桥建成通车了", 20);
    assertThat(cut).isEqualTo("昨天上午新 … 通车了");
    assertThat(Columns.of(cut)).isLessThanOrEqualTo(20);
  }

  @Test
  void whatWouldChangeTheTerminalIsShown() {
    assertThat(Columns.fitted("a\u001b[31m\tb\u202ec\n", 60))
        .isEqualTo("a\\u{1B}[31m\\tb\\u{202E}c\\n");
  }
}
