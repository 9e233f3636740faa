package io.broadsheet.pdf.internal.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where headlines are cut. */
class HeadlineTest {
  private final Typesetter typesetter = new Typesetter(Hyphenation.NONE);

  private List<String> cut(String headline, List<Integer> printed, int lines) {
    HeadlineBreaks breaks = typesetter.cut(BlockFace.copy(headline), printed, lines).orElseThrow();
    List<String> cut = new ArrayList<>();
    int start = 0;
    for (int end : breaks.ends()) {
      cut.add(headline.substring(start, end));
      start = end;
    }
    return cut;
  }

  @Test
  void atTheInnerSpace() {
    assertThat(cut("书香满江城 灯火伴长夜", List.of(), 2)).containsExactly("书香满江城 ", "灯火伴长夜");
    assertThat(cut("旧船厂变身文化街区 工匠重操旧业", List.of(), 2)).containsExactly("旧船厂变身文化街区 ", "工匠重操旧业");
  }

  @Test
  void whereThePaperCutThem() {
    assertThat(cut("区人大常委会视察老旧电梯更新改造工作", List.of(8), 2)).containsExactly("区人大常委会视察", "老旧电梯更新改造工作");
  }

  @Test
  void neverInsideAWord() {
    for (int lines = 2; lines < 5; lines++) {
      assertThat(String.join("|", cut("全市部署图书管理工作会议", List.of(), lines)))
          .doesNotContain("部|署")
          .doesNotContain("图|书")
          .doesNotContain("工|作")
          .doesNotContain("会|议");
    }
    assertThat(cut("Islanders row to market", List.of(), 2))
        .containsExactly("Islanders ", "row to market");
  }

  @Test
  void neverBeforeAClosingMark() {
    for (int lines = 2; lines < 5; lines++) {
      for (String line : cut("江城“一刻钟”书香圈，点亮千家万户", List.of(), lines)) {
        assertThat("”，").doesNotContain(line.substring(0, 1));
        assertThat("“").isNotEqualTo(line.substring(line.length() - 1));
      }
    }
  }

  @Test
  void notMoreLinesThanWords() {
    assertThat(typesetter.cut(BlockFace.copy("书"), List.of(), 2)).isEmpty();
  }
}
