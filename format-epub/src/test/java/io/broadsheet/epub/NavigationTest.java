package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.samples.SampleEditions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The front page, the contents of new and old readers, the page list, the landmarks. */
class NavigationTest {
  private static final String NAV = "EPUB/nav.xhtml";
  private static final String NCX = "EPUB/toc.ncx";
  private static final String TOC = "//nav[@*[name()='epub:type']='toc']";
  private static final String PAGE_LIST = "//nav[@role='doc-pagelist']";

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theContentsNestAsTheModelDoes(SampleEditions.Named sample) {
    Container container = Container.of(sample.edition());
    contentsNestAsTheModel(sample.edition(), container);
    everyLinkLeadsSomewhere(container);
  }

  /**
   * Pages with items, and in each its items in order; a lone page that says nothing is no level.
   */
  static void contentsNestAsTheModel(Edition edition, Container container) {
    List<Integer> filled =
        edition.pages().stream().map(Page::items).map(List::size).filter(n -> n > 0).toList();
    List<String> documents = new ArrayList<>();
    boolean says =
        edition.pages().size() > 1
            || edition.pages().stream()
                .flatMap(page -> Stream.concat(page.label().stream(), page.section().stream()))
                .anyMatch(words -> !words.isBlank());
    if (!filled.isEmpty() && says) {
      assertThat(container.find(NAV, TOC + "/ol/li")).hasSameSizeAs(filled);
      assertThat(container.find(NCX, "//navMap/navPoint")).hasSameSizeAs(filled);
      for (int page = 1; page <= filled.size(); page++) {
        List<String> links = container.find(NAV, TOC + "/ol/li[" + page + "]/ol/li/a/@href");
        assertThat(links).hasSize(filled.get(page - 1));
        assertThat(container.find(NCX, "//navMap/navPoint[" + page + "]/navPoint/content/@src"))
            .isEqualTo(links);
        documents.addAll(links);
      }
    } else if (filled.size() == 1) {
      documents.addAll(container.find(NAV, TOC + "/ol/li/a/@href"));
      assertThat(container.find(NCX, "//navMap/navPoint/content/@src")).isEqualTo(documents);
    }
    assertThat(documents.stream().map(href -> "EPUB/" + href))
        .containsExactlyElementsOf(container.itemDocuments());
  }

  /** And page marks are in the page list, each once, in the order of reading. */
  static void everyLinkLeadsSomewhere(Container container) {
    List<String> marks = new ArrayList<>();
    for (String document : container.itemDocuments()) {
      container
          .find(document, "//*[@role='doc-pagebreak']/@id")
          .forEach(id -> marks.add(document.substring("EPUB/".length()) + "#" + id));
    }
    assertThat(container.find(NAV, PAGE_LIST + "//a/@href")).isEqualTo(marks);
    assertThat(container.find(NCX, "//pageTarget/content/@src")).isEqualTo(marks);
    assertThat(container.find(NAV, "//a[normalize-space()='']")).isEmpty();
  }

  @Test
  void entriesAreCalledByTheirHeadlineOrTheirFirstWords() {
    Container one = Container.of(SampleEditions.onePageChinese());
    assertThat(one.find(NAV, TOC + "/ol/li/a"))
        .containsExactly(
            "书香“一刻钟” 邻里共潮声",
            "区人大常委会视察 老旧电梯更新改造工作",
            "图片：眼下,正是早熟枇杷上市的时节。在白石镇青屿村的枇杷…",
            "我区部署2031年防汛抗旱工作");
    Container two = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(two.find(NAV, TOC + "/ol/li/a"))
        .containsExactly("Page A1 · News", "Page A2 · Briefs");
    assertThat(two.find(NCX, "//navMap/navPoint/navLabel/text"))
        .containsExactly("Page A1 · News", "Page A2 · Briefs");
  }

  @Test
  void theFrontPageBearsNameplateAndFolio() {
    Container english = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(english.find(NAV, "//h1")).containsExactly("The Harbour Courier");
    assertThat(english.find(NAV, "//p[@class='folio']"))
        .containsExactly("Friday, 9 May 2031 · No. 12,408");
    Container chinese = Container.of(SampleEditions.everyKind());
    assertThat(chinese.find(NAV, "//p[@class='folio']"))
        .containsExactly("2030年2月28日 星期四 · 第31卷 · 第7788期 · 城市版");
    assertThat(chinese.find(NAV, TOC + "/ol/li/a")).containsExactly("01版：要闻", "02版：公告");
  }

  @Test
  void anEditionOfWhichNothingIsKnownStartsWithItsContents() {
    Container container = Container.of(SampleEditions.onePageChinese());
    assertThat(container.find(NAV, "//h1")).containsExactly("目录");
    assertThat(container.find(NAV, "//header")).isEmpty();
  }

  @Test
  void aLanguageWithoutWordsOfItsOwnHasItsDateInFigures() {
    Edition finnish = SampleEditions.twoPagesEnglish().toBuilder().language("fi").build();
    assertThat(Container.of(finnish).find(NAV, "//p[@class='folio']").get(0))
        .startsWith("2031-05-09");
  }

  @Test
  void traditionalChineseIsKnownByPlaceToo() {
    Edition taipei = SampleEditions.onePageChinese().toBuilder().language("zh-TW").build();
    assertThat(Container.of(taipei).find(NAV, "//h1")).containsExactly("目錄");
  }

  @Test
  void thePageListHasThePapersOwnLabels() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(container.find(NAV, PAGE_LIST + "//a")).containsExactly("A1", "A2");
    assertThat(container.find("EPUB/p1-a1.xhtml", "//*[@role='doc-pagebreak']/@aria-label"))
        .containsExactly("Page A1");
  }

  @Test
  void landmarksAreCoverContentsAndBody() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(
            container.find(
                NAV, "//nav[@*[name()='epub:type']='landmarks']//a/@*[name()='epub:type']"))
        .containsExactly("cover", "toc", "bodymatter");
    assertThat(container.find("EPUB/edition.opf", "//spine/itemref/@idref"))
        .startsWith("cover", "nav", "p1-a1");
    assertThat(container.find("EPUB/edition.opf", "//spine/itemref/@linear")).isEmpty();
  }
}
