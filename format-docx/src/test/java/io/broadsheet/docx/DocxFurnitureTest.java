package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.format.WriteContext;
import io.broadsheet.samples.SampleEditions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document has beside its text: fields, properties, settings, languages, headings. */
class DocxFurnitureTest {
  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  private static WordFile of(DocxOptions.Layout layout) {
    return WordFile.of(
        SampleEditions.twoPagesEnglish(),
        DocxOptions.defaults().layout(layout),
        WriteContext.PLAIN);
  }

  @ParameterizedTest
  @EnumSource(DocxOptions.Layout.class)
  void theFooterCountsThePages(DocxOptions.Layout layout) {
    List<String> fields = of(layout).find("word/footer.xml", "//w:fldSimple/@*");
    assertThat(fields).endsWith(" PAGE ", " NUMPAGES ");
    assertThat(of(layout).find("//w:footerReference/@*[name()='w:type']"))
        .containsExactly("default", "first");
  }

  @Test
  void theFooterOfAManuscriptNamesTheStoryOfThePage() {
    assertThat(of(DocxOptions.Layout.MANUSCRIPT).find("word/footer.xml", "//w:fldSimple/@*"))
        .startsWith(" STYLEREF 1 ");
  }

  @Test
  void thePropertiesSayWhatIsKnownOfTheEdition() {
    WordFile file = of(DocxOptions.Layout.NEWSPAPER);
    assertThat(file.find("docProps/core.xml", "//*[local-name()='title']"))
        .containsExactly("The Harbour Courier 2031-05-09");
    assertThat(file.find("docProps/core.xml", "//*[local-name()='language']"))
        .containsExactly("en");
    assertThat(file.find("docProps/core.xml", "//*[local-name()='created']"))
        .allMatch(moment -> moment.startsWith("2031-05-09T"));
    assertThat(file.find("docProps/custom.xml", "//@name")).contains("Publication", "Issue");
  }

  @Test
  void chineseLinesBreakByTheRulesOfThePrintingTrade() {
    WordFile file = WordFile.of(SampleEditions.onePageChinese());
    String defaults = "//w:pPrDefault/w:pPr/";
    for (String rule : List.of("kinsoku", "overflowPunct", "autoSpaceDE", "autoSpaceDN")) {
      assertThat(file.find("word/styles.xml", defaults + "w:" + rule + "[not(@*)]")).hasSize(1);
    }
    assertThat(file.find("//w:t")).noneMatch(words -> words.startsWith("\u3000"));
  }

  @Test
  void latinAndEastAsianLettersHaveFontsOfTheirOwn() {
    WordFile chinese = WordFile.of(SampleEditions.onePageChinese());
    String fonts = "//w:docDefaults//w:rFonts/@*[name()='w:";
    assertThat(chinese.find("word/styles.xml", fonts + "eastAsia']")).containsExactly("SimSun");
    assertThat(chinese.find("word/styles.xml", fonts + "ascii']"))
        .containsExactly("Times New Roman");
    assertThat(chinese.find("//w:r[w:rPr/w:rFonts/@*='eastAsia']/w:t"))
        .isNotEmpty()
        .allMatch(words -> words.matches("(?s).*[“”‘’—…·].*"));
    assertThat(of(DocxOptions.Layout.NEWSPAPER).find("//w:rFonts")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headingsNest(SampleEditions.Named sample) {
    List<String> headings =
        WordFile.of(sample.edition()).find("//w:pStyle/@*").stream()
            .filter(style -> style.equals("Heading2") || style.endsWith("Headline"))
            .toList();
    assertThat(headings.stream().limit(1)).doesNotContain("Heading2");
  }

  @Test
  void rowsOfHeadingsAreMarkedAndListsAreLists() {
    WordFile file = WordFile.of(SampleEditions.everyKind());
    assertThat(file.find("//w:tr[w:trPr/w:tblHeader]")).isNotEmpty();
    assertThat(file.find("//w:p[w:pPr/w:pStyle/@*='ListEntry'][not(w:pPr/w:numPr)]")).isEmpty();
    assertThat(file.find("word/numbering.xml", "//w:num/@*[name()='w:numId']"))
        .isNotEmpty()
        .containsAll(file.find("//w:numPr/w:numId/@*"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itOpensAsADocumentOfTodaysWord(SampleEditions.Named sample) {
    assertThat(
            WordFile.of(sample.edition())
                .find("word/settings.xml", "//w:compatSetting[@*='compatibilityMode']/@*"))
        .contains("15");
  }
}
