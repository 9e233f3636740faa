package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.format.Typography;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Repair;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Typography} changes, what it leaves, and that it can be undone. */
class TypographyTest {
  private static Reading read(String page, Typography... habits) {
    ReadOptions options = ReadOptions.defaults().charset(StandardCharsets.UTF_8).typography(habits);
    return new TextReader()
        .read(Input.of("page.txt", page.getBytes(StandardCharsets.UTF_8)), options);
  }

  private static String paragraph(String text, Typography... habits) {
    String page = "古渡口恢复摆渡\n\n本报讯（记者 楚云深）昨天，古渡口恢复摆渡。\n\n" + text + "\n";
    Article article = (Article) read(page, habits).edition().items().toList().get(0);
    return ((Paragraph) article.body().get(1)).text().characters();
  }

  @ParameterizedTest
  @DisplayName("Chinese marks get their width back")
  @CsvSource(
      delimiter = '|',
      value = {
        "会议指出,要加强巡查。| 会议指出，要加强巡查。",
        "增长12%,同比提高。| 增长12%，同比提高。",
        "使用LOGO,并统一标识。| 使用LOGO，并统一标识。",
        "请到:www.example.org,查看通知。| 请到：www.example.org，查看通知。",
        "他说:“好!”大家同意。| 他说：“好！”大家同意。",
        "世卫组织(WHO)表示关注。| 世卫组织（WHO）表示关注。",
        "渡口恢复了摆渡.| 渡口恢复了摆渡。",
        "渡口恢复了. 市民很高兴。| 渡口恢复了。 市民很高兴。",
        "全区清理河道四十二公里.市民纷纷前来参观游览。| 全区清理河道四十二公里。市民纷纷前来参观游览。",
        "真的吗?!大家问道。| 真的吗？！大家问道。",
        "他想了又想......没有说话。| 他想了又想……没有说话。"
      })
  void widthReturns(String was, String is) {
    assertThat(paragraph(was, Typography.PUNCTUATION)).isEqualTo(is);
  }

  @ParameterizedTest
  @DisplayName("figures, times, addresses, names and Latin words stay")
  @ValueSource(
      strings = {
        "投资1,200.5万元，9:30开始，比分3:1结束。",
        "演员安娜.贝克尔来到渡口。",
        "标语是Hello, world! OK。",
        "见https://example.org/a?b=1:2;c和a.b@example.org即可。",
        "函数f(x)的值是0.5。",
        "未知的&foo;中文。"
      })
  void whatIsNoChineseMarkStays(String text) {
    assertThat(paragraph(text, Typography.PUNCTUATION)).isEqualTo(text);
  }

  @ParameterizedTest
  @DisplayName("quotation marks that have no single reading stay")
  @ValueSource(strings = {"他说:\"好，大家同意。", "他说\"好\"又说\"不，大家同意。", "长12\"，宽6'，大家同意。"})
  void oddQuotationMarksStay(String text) {
    assertThat(paragraph(text, Typography.QUOTES)).isEqualTo(text);
  }

  @ParameterizedTest
  @DisplayName("spaces go, the gaps of names and slogans stay")
  @CsvSource(
      delimiter = '|',
      value = {
        "昨天上午， 全区的河道清理完毕。| 昨天上午，全区的河道清理完毕。",
        "昨天全区各地的河道 清理工作完毕。| 昨天全区各地的河道清理工作完毕。",
        "参加的有记者 楚云深 和其他市民。| 参加的有记者 楚云深 和其他市民。",
        "口号是“文明花开 心绣未来”。| 口号是“文明花开 心绣未来”。",
        "石 拱 桥 重 新 开 放。| 石拱桥重新开放。",
        "他使用 LOGO 和 3 号渡船。| 他使用 LOGO 和 3 号渡船。"
      })
  void noiseGoes(String was, String is) {
    assertThat(paragraph(was, Typography.SPACES)).isEqualTo(is);
  }

  @Test
  @DisplayName("off unless asked for, and each habit by itself")
  void onlyWhatIsAskedFor() {
    String text = "他说:\"共有１２人,都来了。\"";
    assertThat(paragraph(text)).isEqualTo(text);
    assertThat(paragraph(text, Typography.WIDTHS)).isEqualTo("他说:\"共有12人,都来了。\"");
    assertThat(paragraph(text, Typography.QUOTES)).isEqualTo("他说:“共有１２人,都来了。”");
    assertThat(paragraph(text, Typography.values())).isEqualTo("他说：“共有12人，都来了。”");
  }

  @Test
  @DisplayName("each change is a repair with its rule")
  void eachChangeIsARepair() {
    Reading reading = read("渡口开放\n\n本报讯（记者 楚云深）他说:\"好, 都来。\"\n", Typography.values());
    assertThat(reading.edition().repairs())
        .allMatch(repair -> repair.kind() == Repair.Kind.TYPOGRAPHY)
        .extracting(Repair::rule)
        .containsExactly(
            "full-width-punctuation",
            "quotation-mark",
            "full-width-punctuation",
            "space-beside-mark",
            "quotation-mark");
    assertThat(reading.report().findings()).extracting("code").contains("text.typography-set");
  }

  @Test
  @DisplayName("furniture stays as printed")
  void furnitureStays() {
    Edition edition =
        read("第02版:要闻 责编:甲乙\n\n渡口开放\n\n本报讯 昨天，渡口开放。\n", Typography.values()).edition();
    assertThat(edition.pages().get(0).furniture().get(0).text().characters())
        .isEqualTo("第02版:要闻 责编:甲乙");
  }

  @Property(tries = 3000, seed = "20310509")
  void anyHabitCanBeUndone(@ForAll("pages") String page, @ForAll Typography one) {
    for (Typography[] habits : new Typography[][] {{one}, Typography.values()}) {
      Edition edition = read(page, habits).edition();
      assertThat(SourceReconstruction.of(edition, 0)).isEqualTo(page);
      for (Repair repair : edition.repairs()) {
        assertThat(page.substring(repair.where().start(), repair.where().end()))
            .isEqualTo(repair.before());
      }
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "渡口恢复摆渡",
            "本报讯（记者 楚云深）",
            "The ferry",
            "Brücke",
            "渡し舟の",
            "한강",
            ",",
            ".",
            "......",
            ":",
            "\"",
            "'",
            "(",
            ")",
            "&quot;",
            "&amp;",
            "**",
            "１２",
            "Ａ",
            "．",
            "  ",
            " ",
            "渡 口 恢 复",
            "\n",
            "\n\n",
            "-\n",
            "甲乙 摄\n",
            "■",
            "\uFB01",
            "\u00AD",
            "“",
            "”",
            "「",
            "» «",
            "!",
            "?",
            "（下转第2版）\n")
        .list()
        .ofMaxSize(40)
        .map(parts -> "渡口" + String.join("", parts));
  }
}
