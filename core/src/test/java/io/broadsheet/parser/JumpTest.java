package io.broadsheet.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Jump;
import io.broadsheet.model.PageTurn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A jumped story is put together where both ends point at each other, and nowhere else. */
class JumpTest {
  private static final String BRIDGE = "古桥修缮开工";
  private static final String FERRY = "轮渡航线恢复";

  private static Reading read(String... pages) {
    String text = String.join("\f", pages);
    Reading reading = new TextReader().read(Input.ofText("page.txt", text), ReadOptions.defaults());
    assertThat(SourceReconstruction.of(reading.edition(), 0)).isEqualTo(text);
    return reading;
  }

  private static String page(String label, String... stories) {
    return "第" + label + "版：要闻\n\n" + String.join("\n", stories);
  }

  private static String out(String headline, String page) {
    return headline + "\n\n本报讯 (记者 楚云深) " + headline + "，首批工程今年完成。（下转第" + page + "版）\n";
  }

  private static String in(String headline, String page) {
    return (headline.isEmpty() ? "" : headline + "\n\n") + "（上接第" + page + "版）工程计划三年完成，沿线同步整治。\n";
  }

  private static final String OTHER = "云溪茶园开采春茶\n\n本报讯 (记者 燕归来) 云溪茶园开采今年首批春茶。\n";

  private static List<String> joined(Reading reading) {
    return reading
        .edition()
        .items()
        .filter(item -> item instanceof Article article && turns(article) > 0)
        .map(item -> item.headline().headline().orElseThrow().characters())
        .toList();
  }

  private static long turns(Article article) {
    return article.body().stream().filter(PageTurn.class::isInstance).count();
  }

  private static long dangling(Reading reading) {
    return reading.report().findings().stream()
        .filter(finding -> finding.code().equals("text.dangling-jump"))
        .count();
  }

  @Test
  void theSameHeadlineAtBothEnds() {
    Reading read = read(page("1", out(BRIDGE, "2")), page("2", OTHER, in(BRIDGE, "1")));
    assertThat(joined(read)).containsExactly(BRIDGE);
    assertThat(dangling(read)).isZero();
    assertThat(read.edition().items()).hasSize(2);
  }

  @Test
  void aShortenedHeadline() {
    Reading read = read(page("1", out(BRIDGE, "2")), page("2", OTHER, in("古桥修缮", "1")));
    assertThat(joined(read)).containsExactly(BRIDGE);
  }

  @Test
  void labelsWithZerosAndLettersAgree() {
    Reading read = read(page("A01", out(BRIDGE, "A3")), page("A03", OTHER, in(BRIDGE, "A1")));
    assertThat(joined(read)).containsExactly(BRIDGE);
  }

  @Test
  void twoStoriesToOnePageAreToldApartByTheirHeadlines() {
    Reading read =
        read(
            page("1", out(BRIDGE, "2"), out(FERRY, "2")),
            page("2", OTHER, in(FERRY, "1"), in(BRIDGE, "1")));
    assertThat(joined(read)).containsExactly(BRIDGE, FERRY);
    assertThat(dangling(read)).isZero();
  }

  @Test
  void twoStoriesToOnePageThatNothingTellsApart() {
    Reading read =
        read(
            page("1", out(BRIDGE, "2"), out(FERRY, "2")),
            page("2", OTHER, in("记者走访沿江码头", "1"), in("市民期待新生活", "1")));
    assertThat(joined(read)).isEmpty();
    assertThat(dangling(read)).isEqualTo(4);
  }

  @Test
  void onlyOneEnd() {
    assertThat(dangling(read(page("1", out(BRIDGE, "2")), page("2", OTHER)))).isEqualTo(1);
    assertThat(dangling(read(page("1", OTHER), page("2", OTHER, in(BRIDGE, "1"))))).isEqualTo(1);
  }

  @Test
  void theWrongPageAtEitherEnd() {
    Reading wrongOut = read(page("1", out(BRIDGE, "3")), page("2", OTHER, in(BRIDGE, "1")));
    assertThat(joined(wrongOut)).isEmpty();
    assertThat(dangling(wrongOut)).isEqualTo(2);
    Reading wrongIn = read(page("1", out(BRIDGE, "2")), page("2", OTHER, in(BRIDGE, "4")));
    assertThat(joined(wrongIn)).isEmpty();
    assertThat(dangling(wrongIn)).isEqualTo(2);
  }

  @Test
  void englishContinuationsWithAHeadlineOfTheirOwn() {
    String front =
        "Page A1\n\nCouncil Backs Harbor Barrier\n\nBy JANE DUNMORE\n\nPORT ELLERY — The council voted"
            + " on the barrier after a long night of debate.\n\nContinued on Page A6\n";
    String inside =
        "Page A6\n\nBarrier Splits the Council\n\nContinued from Page A1\n\nThe vote was 9 to 4. Work"
            + " may begin in the fall, the mayor said.\n";
    Reading read = read(front, inside);
    assertThat(joined(read)).containsExactly("Council Backs Harbor Barrier");
    Article story = (Article) read.edition().pages().get(0).items().get(0);
    assertThat(story.jumps()).hasSize(2).allMatch(Jump::joined);
  }

  @Test
  void pagesApartOrTogetherReadTheSame() {
    String[] pages = {page("1", out(BRIDGE, "2")), page("2", OTHER, in(BRIDGE, "1"))};
    Edition fed = read(pages).edition();
    String marked = "--- page 1 ---\n" + pages[0] + "\n--- page 2 ---\n" + pages[1];
    Edition cut =
        new TextReader().read(Input.ofText("page.txt", marked), ReadOptions.defaults()).edition();
    Edition filed =
        new TextReader()
            .readPages(
                List.of(Input.ofText("1.txt", pages[0]), Input.ofText("2.txt", pages[1])),
                ReadOptions.defaults())
            .edition();
    List<String> words = io.broadsheet.samples.WordsInOrder.of(fed);
    assertThat(io.broadsheet.samples.WordsInOrder.of(cut)).isEqualTo(words);
    assertThat(io.broadsheet.samples.WordsInOrder.of(filed)).isEqualTo(words);
  }
}
