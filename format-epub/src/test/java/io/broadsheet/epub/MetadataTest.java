package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Text;
import io.broadsheet.samples.SampleEditions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package says what is known, what is true, and no more. */
class MetadataTest {
  private static final String PACKAGE = "EPUB/edition.opf";

  @Test
  void whatIsKnownIsSaid() {
    Container known = Container.of(SampleEditions.everyKind());
    assertThat(dc(known, "title")).containsExactly("云岭晚报 2030-02-28");
    assertThat(dc(known, "publisher")).containsExactly("云岭报业");
    assertThat(dc(known, "language")).containsExactly("zh-Hans");
    assertThat(dc(known, "date")).containsExactly("2030-02-28");
    assertThat(dc(known, "identifier")).contains("urn:issn:1234-5679");
    assertThat(meta(known, "belongs-to-collection")).containsExactly("云岭晚报");
    assertThat(meta(known, "collection-type")).containsExactly("series");
    assertThat(meta(known, "group-position")).containsExactly("7788");
  }

  @Test
  void whatIsNotKnownIsNotInvented() {
    Container unknown = Container.of(SampleEditions.onePageChinese());
    assertThat(dc(unknown, "title")).containsExactly("书香“一刻钟” 邻里共潮声");
    assertThat(dc(unknown, "date")).isEmpty();
    assertThat(dc(unknown, "publisher")).isEmpty();
    assertThat(meta(unknown, "belongs-to-collection")).isEmpty();
    assertThat(Container.of(SampleEditions.empty()).findings())
        .extracting(finding -> finding.code())
        .containsExactly("epub.no-language");
  }

  @ParameterizedTest
  @CsvSource(
      value = {"12,408 | 12408", "第7788期 | 7788", "No. 5 | 5", "Vol. 3 No. 4 |", "XII |"},
      delimiter = '|')
  void aNumberInTheSeriesIsOneNumber(String printed, String position) {
    Edition edition =
        SampleEditions.twoPagesEnglish().toBuilder().issue(Issue.numbered(printed)).build();
    assertThat(meta(Container.of(edition), "group-position"))
        .isEqualTo(Optional.ofNullable(position).stream().toList());
  }

  @Test
  void modifiedIsTheGivenMomentElseTheDayOfTheEditionElseAFixedOne() {
    WriteContext given =
        new WriteContext(reference -> Optional.empty(), Optional.of(Instant.ofEpochSecond(1)));
    assertThat(modified(Container.of(SampleEditions.everyKind(), given)))
        .containsExactly("1970-01-01T00:00:01Z");
    assertThat(modified(Container.of(SampleEditions.everyKind())))
        .containsExactly("2030-02-28T00:00:00Z");
    assertThat(modified(Container.of(SampleEditions.onePageChinese())))
        .containsExactly("1980-02-01T00:00:00Z");
  }

  @Test
  void aDateThatNoPackageCanWriteIsLeftOut() {
    Edition edition =
        SampleEditions.twoPagesEnglish().toBuilder().date(LocalDate.of(12_031, 5, 9)).build();
    Container container = Container.of(edition);
    assertThat(dc(container, "date")).isEmpty();
    assertThat(container.findings())
        .extracting(finding -> finding.code())
        .containsExactly("epub.date-left-out");
    assertThat(EpubCheckTest.complaints(container)).isEmpty();
  }

  @Test
  void theIdentifierIsThePaperAndTheDaysOwn() {
    Edition edition = SampleEditions.twoPagesEnglish();
    Edition reworded =
        edition.toBuilder()
            .pages(
                edition.pages().stream()
                    .map(
                        page ->
                            page.toBuilder()
                                .item(
                                    Article.builder("late")
                                        .block(new Paragraph(Text.of("A late correction.")))
                                        .build())
                                .build())
                    .toList())
            .build();
    assertThat(identifier(edition))
        .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
        .isEqualTo(identifier(reworded))
        .isNotEqualTo(identifier(edition.toBuilder().date(LocalDate.of(2031, 5, 10)).build()))
        .isNotEqualTo(identifier(edition.toBuilder().issue(Issue.numbered("1")).build()));
  }

  @Test
  void anUnknownPapersIdentifierIsItsContents() {
    Edition edition = SampleEditions.onePageChinese();
    Edition other =
        edition.toBuilder()
            .page(Page.builder().item(Article.builder("x").headline("又一篇").build()).build())
            .build();
    assertThat(identifier(edition))
        .isEqualTo(identifier(SampleEditions.onePageChinese()))
        .isNotEqualTo(identifier(other));
  }

  @Test
  void accessibilityIsStatedAndConformanceIsNotClaimed() {
    Container container = Container.of(SampleEditions.twoPagesEnglish());
    assertThat(meta(container, "schema:accessMode")).containsExactly("textual", "visual");
    assertThat(meta(container, "schema:accessModeSufficient")).containsExactly("textual");
    assertThat(meta(container, "schema:accessibilityHazard")).containsExactly("none");
    assertThat(meta(container, "schema:accessibilitySummary")).hasSize(1);
    assertThat(meta(container, "schema:accessibilityFeature"))
        .containsExactly(
            "structuralNavigation",
            "tableOfContents",
            "readingOrder",
            "displayTransformability",
            "alternativeText",
            "pageNavigation",
            "pageBreakMarkers");
    assertThat(meta(container, "pageBreakSource"))
        .containsExactly("The Harbour Courier 2031-05-09");
    assertThat(container.find(PACKAGE, "//*[@property='dcterms:conformsTo']")).isEmpty();
  }

  @Test
  void aSinglePageWithoutLabelClaimsNoPageNavigation() {
    Container container = Container.of(SampleEditions.onePageChinese());
    assertThat(meta(container, "schema:accessibilityFeature"))
        .doesNotContain("pageNavigation", "pageBreakMarkers");
    assertThat(meta(container, "pageBreakSource")).isEmpty();
  }

  private static List<String> dc(Container container, String name) {
    return container.find(PACKAGE, "//*[name()='dc:" + name + "']");
  }

  private static List<String> meta(Container container, String property) {
    return container.find(PACKAGE, "//meta[@property='" + property + "']");
  }

  private static List<String> modified(Container container) {
    return meta(container, "dcterms:modified");
  }

  private static String identifier(Edition edition) {
    return Container.of(edition).find(PACKAGE, "//*[name()='dc:identifier'][@id='edition']").get(0);
  }
}
