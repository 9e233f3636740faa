package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.SampleEditions;
import io.broadsheet.samples.WordsInOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EpubContentTest {
  private static final String PACKAGE = "EPUB/edition.opf";
  private static final String NAV = "EPUB/nav.xhtml";

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @Test
  void aChineseStoryOpensAsThePaperHasIt() {
    Container container = Container.of(SampleEditions.onePageChinese());
    assertThat(container.find("EPUB/p1-a1.xhtml", "//p[@class='opening']").get(0))
        .startsWith("本报讯 (记者 林晚舟) 昨天上午,临江区");
    assertThat(container.find("EPUB/p1-a1.xhtml", "//h1")).containsExactly("书香“一刻钟” 邻里共潮声");
    assertThat(container.find("EPUB/p1-a1.xhtml", "//p[@role='doc-subtitle']"))
        .containsExactly("临江区首届社区阅读周在望潮书院启动");
    assertThat(container.find("EPUB/p1-a2.xhtml", "//h1/span[@class='line']"))
        .containsExactly("区人大常委会视察", "老旧电梯更新改造工作");
  }

  @Test
  void anEnglishStoryHasItsBylineAboveAndItsDatelineRunIn() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(container.find("EPUB/p1-a1.xhtml", "//p[@class='byline']"))
        .containsExactly("By NELL HARKAWAY");
    assertThat(container.find("EPUB/p1-a1.xhtml", "//p[@class='opening']").get(0))
        .startsWith("PORT ELLERBY (HCN) — They came before dawn");
  }

  @Test
  void aBylineAtTheEndStandsAtTheEnd() {
    Container container = Container.of(SampleEditions.everyKind());
    assertThat(container.find("EPUB/p1-a1.xhtml", "//article/p[last()]"))
        .containsExactly("（记者 许问渠）");
  }

  @Test
  void theContentsAreTheModel() {
    Container one = Container.of(SampleEditions.onePageChinese());
    assertThat(one.find(NAV, "//nav[@role='doc-toc']/ol/li/a"))
        .containsExactly(
            "书香“一刻钟” 邻里共潮声",
            "区人大常委会视察老旧电梯更新改造工作",
            "图片: 眼下,正是早熟枇杷上市的时节。在白石镇青屿村的枇…",
            "我区部署2031年防汛抗旱工作");
    Container two = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(two.find(NAV, "//nav[@role='doc-toc']/ol/li/a"))
        .containsExactly("Page A1 News", "Page A2 Briefs");
    assertThat(two.find(NAV, "//nav[@role='doc-toc']/ol/li[1]/ol/li/a"))
        .containsExactly(
            "Islanders row to market as talks stall again", "Library to open on Sundays");
    assertThat(two.find("EPUB/toc.ncx", "//navMap/navPoint/navLabel/text"))
        .containsExactly("Page A1 News", "Page A2 Briefs");
  }

  @Test
  void thePageListLeadsToThePrintedPages() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(container.find(NAV, "//nav[@role='doc-pagelist']//a")).containsExactly("A1", "A2");
    for (String href : container.find(NAV, "//nav[@role='doc-pagelist']//a/@href")) {
      String[] parts = href.split("#");
      assertThat(
              container.find(
                  "EPUB/" + parts[0],
                  "//*[@id='" + parts[1] + "'][@role='doc-pagebreak']/@aria-label"))
          .hasSize(1);
    }
  }

  @Test
  void aSinglePageWithoutLabelClaimsNoPageNavigation() {
    Container container = Container.of(SampleEditions.onePageChinese());
    assertThat(container.find(NAV, "//nav[@role='doc-pagelist']")).isEmpty();
    assertThat(features(container)).doesNotContain("pageNavigation", "pageBreakMarkers");
    assertThat(features(Container.of(SampleEditions.twoPagesEnglish())))
        .contains("pageNavigation", "pageBreakMarkers");
  }

  @Test
  void metadataSayWhatIsKnownAndNoMore() {
    Container known = Container.of(SampleEditions.everyKind());
    assertThat(known.find(PACKAGE, "//metadata/title | //*[name()='dc:title']"))
        .containsExactly("云岭晚报 2030-02-28");
    assertThat(known.find(PACKAGE, "//*[name()='dc:publisher']")).containsExactly("云岭报业");
    assertThat(known.find(PACKAGE, "//meta[@property='dcterms:modified']"))
        .containsExactly("2030-02-28T00:00:00Z");
    assertThat(known.find(PACKAGE, "//meta[@property='group-position']")).containsExactly("7788");
    Container unknown = Container.of(SampleEditions.onePageChinese());
    assertThat(unknown.find(PACKAGE, "//*[name()='dc:title']")).containsExactly("书香“一刻钟” 邻里共潮声");
    assertThat(unknown.find(PACKAGE, "//*[name()='dc:date'] | //*[name()='dc:publisher']"))
        .isEmpty();
  }

  @Test
  void aTimestampIsTakenWhereItIsGiven() {
    WriteContext context =
        new WriteContext(reference -> Optional.empty(), Optional.of(Instant.ofEpochSecond(1)));
    assertThat(
            Container.of(SampleEditions.everyKind(), context)
                .find(PACKAGE, "//meta[@property='dcterms:modified']"))
        .containsExactly("1970-01-01T00:00:01Z");
  }

  @Test
  void theIdentifierIsTheEditionsOwn() {
    String id = "//*[name()='dc:identifier'][@id='edition']";
    List<String> first = Container.of(SampleEditions.onePageChinese()).find(PACKAGE, id);
    Edition changed =
        SampleEditions.onePageChinese().toBuilder()
            .page(Page.builder().item(Article.builder("x").headline("又一篇").build()).build())
            .build();
    assertThat(first.get(0)).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-.*");
    assertThat(Container.of(SampleEditions.onePageChinese()).find(PACKAGE, id)).isEqualTo(first);
    assertThat(Container.of(changed).find(PACKAGE, id)).isNotEqualTo(first);
  }

  @Test
  void aMissingPictureIsSaidAndItsCaptionKept() {
    Container container = Container.of(SampleEditions.everyKind());
    assertThat(container.findings()).extracting(Finding::code).contains("epub.image-left-out");
    assertThat(container.find("EPUB/p1-a1.xhtml", "//p[@class='caption']"))
        .containsExactly("图为新桥。");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWordIsThereInReadingOrder(SampleEditions.Named sample) {
    Container container = Container.of(sample.edition());
    StringBuilder read = new StringBuilder();
    container.itemDocuments().forEach(d -> read.append(container.find(d, "//body").get(0)));
    assertThat(read.toString().replaceAll("[\\s\\u3000\\u00A0\\u2028]+", ""))
        .isEqualTo(WordsInOrder.together(sample.edition()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameBytesUnderAnyLocaleAndTimeZone(SampleEditions.Named sample) {
    byte[] here = Container.of(sample.edition()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Container.of(sample.edition()).bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theMimetypeComesFirstAndIsStoredPlain() {
    byte[] bytes = Container.of(SampleEditions.onePageChinese()).bytes();
    assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void theStyleSheetUsesOnlyWhatReadersBear() {
    String css = Container.of(SampleEditions.onePageChinese()).text("EPUB/edition.css");
    assertThat(css).doesNotContain("flex", "grid", "var(", "font-family", "url(", "@import");
    assertThat(css).doesNotContainPattern("[^-]color: #").contains("line-break: strict");
  }

  @Test
  void anUnknownOptionIsRefused() {
    EpubEditionWriter writer = new EpubEditionWriter();
    assertThat(writer.options(Map.of("cover", "no")).cover()).isFalse();
    assertThatThrownBy(() -> writer.options(Map.of("colour", "red")))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("epub.colour");
    assertThatThrownBy(() -> writer.options(Map.of("cover", "maybe")))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("maybe");
  }

  private static List<String> features(Container container) {
    return container.find(PACKAGE, "//meta[@property='schema:accessibilityFeature']");
  }
}
