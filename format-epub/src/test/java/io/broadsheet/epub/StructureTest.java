package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.SampleEditions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of each part of an item. */
class StructureTest {
  private static final String LEAD = "EPUB/p1-a1.xhtml";

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @Test
  void aChineseStoryOpensAsThePaperHasIt() {
    Container container = Container.of(SampleEditions.onePageChinese());
    assertThat(container.find(LEAD, "//p[@class='opening']").get(0))
        .startsWith("本报讯 (记者 林晚舟) 昨天上午,临江区");
    assertThat(container.find(LEAD, "//p[@class='opening']/span[@class='dateline']"))
        .containsExactly("本报讯");
    assertThat(container.find("EPUB/p1-a2.xhtml", "//h1/span[@class='line']"))
        .containsExactly("区人大常委会视察", "老旧电梯更新改造工作");
  }

  @Test
  void anEnglishStoryHasItsBylineAboveAndItsDatelineRunIn() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(container.find(LEAD, "//p[@class='byline']")).containsExactly("By NELL HARKAWAY");
    assertThat(container.find(LEAD, "//p[@class='opening']").get(0))
        .startsWith("PORT ELLERBY (HCN) — They came before dawn");
  }

  @Test
  void kickerHeadlineAndDecksAreOneHeadingGroup() {
    Container container = Container.of(SampleEditions.everyKind());
    assertThat(container.find(LEAD, "//article/header/hgroup/*"))
        .containsExactly("一线观察", "一个段落一种写法", "第一行副题", "——第二行副题");
    assertThat(container.find(LEAD, "//hgroup/p[@role='doc-subtitle'][@class='deck']")).hasSize(2);
    assertThat(container.find(LEAD, "//hgroup/p[@class='kicker label']")).containsExactly("一线观察");
  }

  @Test
  void aBylineAtTheEndStandsAtTheEnd() {
    assertThat(Container.of(SampleEditions.everyKind()).find(LEAD, "//article/p[last()]"))
        .containsExactly("（记者 许问渠）");
  }

  @Test
  void anItemWithoutHeadlineIsNamedToTheEar() {
    Container container = Container.of(SampleEditions.awkward());
    assertThat(container.find("EPUB/p1-a3.xhtml", "//article/@aria-label"))
        .containsExactly("Article: Only a paragraph, no headline.");
    assertThat(container.find("EPUB/p1-n1.xhtml", "//section/@aria-label"))
        .containsExactly("Advertisement");
  }

  @Test
  void longFirstWordsAreCutBetweenWords() {
    Edition edition =
        Edition.builder()
            .language("en")
            .page(
                Page.builder()
                    .item(
                        Article.builder("a")
                            .paragraph("The ferry will sail again on Sunday at half past seven.")
                            .build())
                    .build())
            .build();
    assertThat(Container.of(edition).find("EPUB/a.xhtml", "//article/@aria-label"))
        .containsExactly("Article: The ferry will sail again on Sunday at half…");
  }

  @Test
  void anArabicStoryInAnEnglishPaperRunsFromTheRight() {
    Container container = Container.of(SampleEditions.awkward());
    assertThat(container.find("EPUB/p1-a2.xhtml", "/html/@dir")).containsExactly("rtl");
    assertThat(container.find("EPUB/p1-a2.xhtml", "/html/@lang")).containsOnly("ar");
    assertThat(container.find(LEAD, "/html/@dir")).containsExactly("ltr");
    assertThat(container.find("EPUB/edition.opf", "//spine/@page-progression-direction"))
        .containsExactly("ltr");
  }

  @Test
  void anIdThatIsNoXmlNameIsKeptBeside() {
    Edition edition =
        Edition.builder()
            .page(Page.builder().item(Article.builder("1/甲").headline("A").build()).build())
            .build();
    Container container = Container.of(edition);
    String document = container.itemDocuments().get(0);
    assertThat(container.find(document, "//article/@data-id")).containsExactly("1/甲");
    assertThat(Container.of(SampleEditions.awkward()).find(LEAD, "//article/@data-id")).isEmpty();
  }

  @Test
  void aLinkLeadsToTheWebOrNowhere() {
    Text text =
        Text.of("good bad")
            .withMarks(
                List.of(
                    new Mark.Link(0, 4, URI.create("https://example.org/")),
                    new Mark.Link(5, 8, URI.create("javascript:alert(1)"))));
    Edition edition =
        Edition.builder()
            .language("en")
            .page(
                Page.builder()
                    .item(Article.builder("a").block(new Paragraph(text)).build())
                    .build())
            .build();
    Container container = Container.of(edition);
    assertThat(container.find("EPUB/a.xhtml", "//article//a/@href"))
        .containsExactly("https://example.org/");
    assertThat(container.find("EPUB/a.xhtml", "//article/p")).containsExactly("good bad");
    assertThat(container.findings())
        .extracting(Finding::code)
        .containsExactly("epub.link-left-out");
  }

  @Test
  void aTableHasHeadsThatSayWhatTheyHead() {
    Container container = Container.of(SampleEditions.everyKind());
    assertThat(container.find(LEAD, "//table/thead/tr/th[@scope='col']"))
        .containsExactly("品种", "价格");
    assertThat(container.find(LEAD, "//p[@id=//table/@aria-labelledby]"))
        .containsExactly("今日菜价（元/斤）");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headingsNestInEveryDocument(SampleEditions.Named sample) {
    Container container = Container.of(sample.edition(), WriteContext.PLAIN);
    container.itemDocuments().forEach(document -> headingsNest(container, document));
  }

  /** The first heading is an h1, and no level is skipped on the way down. */
  static void headingsNest(Container container, String document) {
    int level = 0;
    for (String name : container.names(document, "//h1 | //h2 | //h3 | //h4 | //h5 | //h6")) {
      int next = name.charAt(1) - '0';
      assertThat(next).as(document).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }
}
