package io.broadsheet.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Mark;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import io.broadsheet.samples.SampleEditions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Word, LibreOffice and pandoc find in a written document. */
class DocxContentTest {
  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void stylesAreDefinedAndNothingIsFormattedBesideThem(SampleEditions.Named sample) {
    WordFile file = WordFile.of(sample.edition(), DocxOptions.defaults(), WordFile.WITH_PICTURES);
    List<String> defined = file.find("word/styles.xml", "//w:style/@*[name()='w:styleId']");
    assertThat(defined)
        .containsAll(file.find("//w:pStyle/@*[name()='w:val'] | //w:rStyle/@*[name()='w:val']"))
        .doesNotHaveDuplicates();
    assertThat(
            file.find(
                "//w:r/w:rPr/*[not(self::w:rStyle or self::w:lang or self::w:rtl or"
                    + " (self::w:rFonts and count(@*)=1 and @*[name()='w:hint']))]"))
        .isEmpty();
    assertThat(
            file.find(
                "//w:p/w:pPr/*[not(self::w:pStyle or self::w:bidi or self::w:sectPr or"
                    + " self::w:numPr)]"))
        .isEmpty();
  }

  @Test
  void aChineseStoryOpensAsThePaperHasIt() {
    WordFile file = WordFile.of(SampleEditions.onePageChinese());
    assertThat(file.inStyle("BodyTextFirst").get(0)).startsWith("本报讯 (记者 林晚舟) 昨天上午");
    assertThat(file.inStyle("Heading1")).contains("区人大常委会视察老旧电梯更新改造工作");
    assertThat(file.inStyle("Deck")).containsExactly("临江区首届社区阅读周在望潮书院启动");
    assertThat(file.inStyle("Credit")).containsExactly("江一苇 沈砚 摄");
  }

  @Test
  void chineseTypographyIsInTheStyles() {
    WordFile file = WordFile.of(SampleEditions.onePageChinese());
    assertThat(file.find("word/styles.xml", "//w:lang/@*[name()='w:eastAsia']"))
        .containsExactly("zh-CN");
    assertThat(
            file.find(
                "word/styles.xml", "//w:style[@*='BodyText']//w:ind/@*[name()='w:firstLineChars']"))
        .containsExactly("200");
    assertThat(file.find("word/settings.xml", "//w:characterSpacingControl/@*[name()='w:val']"))
        .containsExactly("compressPunctuation");
  }

  @Test
  void headlinesStandAcrossTheColumnsOfTheirBodies() {
    assertThat(columns(DocxOptions.Layout.NEWSPAPER)).contains("2");
    assertThat(columns(DocxOptions.Layout.MANUSCRIPT)).isEmpty();
  }

  private static List<String> columns(DocxOptions.Layout layout) {
    return WordFile.of(
            SampleEditions.onePageChinese(),
            DocxOptions.defaults().layout(layout),
            WriteContext.PLAIN)
        .find("//w:cols/@*[name()='w:num']");
  }

  @Test
  void aManuscriptLeavesRoomToWrite() {
    DocxOptions manuscript = DocxOptions.defaults().layout(DocxOptions.Layout.MANUSCRIPT);
    WordFile file = WordFile.of(SampleEditions.onePageChinese(), manuscript, WriteContext.PLAIN);
    assertThat(file.find("//w:pgMar/@*[name()='w:left']")).containsExactly("1700");
    assertThat(
            file.find("word/styles.xml", "//w:style[@*='BodyText']//w:spacing/@*[name()='w:line']"))
        .containsExactly("440");
    assertThat(file.inStyle("LeadHeadline")).isEmpty();
  }

  @Test
  void theFirstStoryLeadsAndShortOnesAreBriefs() {
    WordFile file = WordFile.of(SampleEditions.twoPagesEnglish());
    assertThat(file.find("//w:p[w:pPr/w:pStyle/@*='LeadHeadline']//w:t"))
        .containsExactly("Islanders row to market ", "as talks stall again");
    assertThat(file.inStyle("BriefHeadline")).containsExactly("In brief");
    assertThat(file.inStyle("NoticeHeadline")).containsExactly("Correction");
    assertThat(file.find("word/styles.xml", "//w:style[w:basedOn/@*='Heading1']/w:name/@*"))
        .containsExactly("Lead Headline", "Brief Headline");
    assertThat(file.find("word/styles.xml", "//w:style[w:basedOn/@*='BriefHeadline']/w:name/@*"))
        .containsExactly("Notice Headline", "Photo Headline");
  }

  @Test
  void headlinesBreakWhereThePaperBrokeThem() {
    WordFile file = WordFile.of(SampleEditions.onePageChinese());
    assertThat(file.find("//w:p[w:pPr/w:pStyle/@*='Heading1'][.//w:br]"))
        .containsExactly("区人大常委会视察老旧电梯更新改造工作");
  }

  @Test
  void aStoryOpensAcrossTheColumns() {
    WordFile file = WordFile.of(SampleEditions.onePageChinese());
    List<String> ends = file.find("//w:p[w:pPr/w:sectPr]/w:pPr/w:pStyle/@*");
    assertThat(ends).startsWith("BodyTextFirst", "BodyText");
    assertThat(
            file.find(
                "//w:p[w:pPr/w:pStyle/@*='BodyTextFirst'][w:pPr/w:sectPr/w:cols/@*[name()='w:num']]"))
        .isEmpty();
  }

  @Test
  void japaneseRunsDownAndArabicFromTheRightOnRequest() {
    Edition japanese =
        Edition.builder()
            .language("ja")
            .page(Page.builder().item(Article.builder("a").headline("潮の道").build()).build())
            .build();
    DocxOptions down = DocxOptions.defaults().vertical(true);
    assertThat(
            WordFile.of(japanese, down, WriteContext.PLAIN)
                .find("//w:sectPr/w:textDirection/@*[name()='w:val']"))
        .containsExactly("tbRl");
    assertThat(WordFile.of(japanese).find("//w:textDirection")).isEmpty();
    Edition arabic = japanese.toBuilder().language("ar").build();
    assertThat(WordFile.of(arabic, down, WriteContext.PLAIN).find("//w:textDirection")).isEmpty();
    assertThat(WordFile.of(arabic).find("//w:sectPr/w:bidi")).hasSize(1);
  }

  @Test
  void columnsComeOutEvenBeforeTheEndOfAPage() {
    WordFile file = WordFile.of(SampleEditions.twoPagesEnglish());
    List<String> types = file.find("//w:sectPr/w:type/@*");
    List<String> columns =
        file.find("//w:sectPr/w:cols/@*[name()='w:space']/../@*[name()='w:num']");
    assertThat(columns).containsExactly("2");
    assertThat(types).containsExactly("continuous", "continuous", "continuous", "nextPage");
    assertThat(WordFile.of(SampleEditions.onePageChinese()).find("//w:body/w:sectPr/w:cols/@*"))
        .doesNotContain("2");
  }

  @Test
  void aStoryFromTheRightIsSetFromTheRight() {
    WordFile file = WordFile.of(SampleEditions.awkward());
    assertThat(file.find("//w:p[w:pPr/w:bidi]"))
        .containsExactly("خبر قصير من المدينة", "افتتح المعرض أبوابه أمس بحضور 250 زائرا.");
    assertThat(file.find("//w:r[w:rPr/w:rtl]/w:rPr/w:lang/@*")).containsOnly("ar-EG");
    assertThat(file.find("word/styles.xml", "//w:docDefaults//w:lang/@*[name()='w:val']"))
        .containsExactly("en-US");
  }

  @Test
  void anItemWithoutAHeadlineIsMarkedOffByARule() {
    WordFile file = WordFile.of(SampleEditions.awkward());
    assertThat(
            file.find(
                "//w:p[w:pPr/w:pStyle/@*='CutOffRule']/following-sibling::w:p[1]" + "[.//w:t]"))
        .containsExactly("Only a paragraph, no headline.", "JOHN ROE/HCN");
  }

  @Test
  void theNameplateIsInTheHeaderOfTheFirstPage() {
    WordFile file = WordFile.of(SampleEditions.twoPagesEnglish());
    assertThat(file.find("word/header0.xml", "//w:p"))
        .containsExactly("The Harbour Courier", "Friday, May 9, 2031 · No. 12,408 · A1 · News");
    assertThat(file.find("word/header2.xml", "//w:p"))
        .containsExactly("A2 · Briefs · The Harbour Courier · Friday, May 9, 2031");
    assertThat(file.find("word/header2.xml", "//w:r[w:rPr/w:rStyle/@*='PageLabel']"))
        .containsExactly("A2");
    assertThat(file.find("word/header2.xml", "//w:r[w:rPr/w:rStyle/@*='SectionName']"))
        .containsExactly("Briefs");
    assertThat(WordFile.of(SampleEditions.onePageChinese()).parts())
        .doesNotContainKey("word/header0.xml");
  }

  @Test
  void aPictureHasWordsThatStandForIt() {
    WordFile file =
        WordFile.of(SampleEditions.everyKind(), DocxOptions.defaults(), WordFile.WITH_PICTURES);
    assertThat(file.find("//*[name()='wp:docPr']/@descr")).containsExactly("一座桥");
    WordFile without = WordFile.of(SampleEditions.everyKind());
    assertThat(file.findings()).isEmpty();
    WordFile mute =
        WordFile.of(SampleEditions.awkward(), DocxOptions.defaults(), WordFile.WITH_PICTURES);
    assertThat(mute.find("//*[name()='adec:decorative']")).hasSize(1);
    assertThat(mute.findings()).extracting(Finding::code).containsExactly("docx.image-undescribed");
    assertThat(without.find("//w:drawing")).isEmpty();
    assertThat(without.findings()).extracting(Finding::code).contains("docx.image-left-out");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void contentsLeadToEveryHeadline(SampleEditions.Named sample) throws Exception {
    WordFile file =
        WordFile.of(
            sample.edition(),
            DocxOptions.defaults().contents(DocxOptions.Contents.YES),
            WriteContext.PLAIN);
    assertThat(Schemas.violations("word/document.xml", file.parts().get("word/document.xml")))
        .isEmpty();
    List<String> headlines =
        sample
            .edition()
            .items()
            .flatMap(item -> item.headline().headline().stream())
            .map(Text::characters)
            .toList();
    assertThat(file.find("//w:p[w:pPr/w:pStyle/@*='TOC1']//w:t"))
        .containsExactlyElementsOf(headlines);
    assertThat(file.find("//w:bookmarkStart/@*[name()='w:name']"))
        .containsAll(targets(file, "TOC1"));
    assertThat(targets(file, "TOC1")).hasSameSizeAs(headlines);
    assertThat(file.find("//w:fldChar/@*")).hasSize(headlines.isEmpty() ? 0 : 3);
  }

  /** The bookmarks that the paragraphs of a style lead to. */
  private static List<String> targets(WordFile file, String style) {
    return file
        .find("//w:p[w:pPr/w:pStyle/@*='" + style + "']/w:fldSimple/@*[name()='w:instr']")
        .stream()
        .map(field -> field.replaceAll(" HYPERLINK .l \"(.*)\" ", "$1"))
        .toList();
  }

  @Test
  void contentsOpenAnEditionOfSeveralPages() {
    assertThat(WordFile.of(SampleEditions.twoPagesEnglish()).inStyle("TOC1"))
        .contains("Library to open on Sundays", "In brief");
    assertThat(WordFile.of(SampleEditions.onePageChinese()).inStyle("TOC1")).isEmpty();
    DocxOptions without = DocxOptions.defaults().contents(DocxOptions.Contents.NO);
    assertThat(
            WordFile.of(SampleEditions.twoPagesEnglish(), without, WriteContext.PLAIN)
                .inStyle("TOC1"))
        .isEmpty();
  }

  @Test
  void noFieldIsLeftForWordToFill() {
    WordFile file = WordFile.of(SampleEditions.twoPagesEnglish());
    assertThat(file.find("word/settings.xml", "//w:updateFields")).isEmpty();
    assertThat(file.find("//w:fldChar/@*[name()='w:dirty'] | //w:fldSimple/@*[name()='w:dirty']"))
        .isEmpty();
    assertThat(file.find("//w:fldSimple")).doesNotContain("");
  }

  @Test
  void jumpLinesLeadToTheOtherPartOfTheStory() {
    DocxOptions jumps = DocxOptions.defaults().jumpLines(true);
    WordFile file = WordFile.of(SampleEditions.twoPagesEnglish(), jumps, WriteContext.PLAIN);
    assertThat(file.inStyle("JumpLine"))
        .containsExactly("Continued on Page A2", "Continued from Page A1");
    assertThat(targets(file, "JumpLine")).containsExactly("turn_A2", "story_p1_a1");
    assertThat(file.find("//w:bookmarkStart/@*[name()='w:name']"))
        .containsAll(targets(file, "JumpLine"));
  }

  @Test
  void linksLeadToTheWebAndNowhereElse() {
    Text safe =
        Text.of("web")
            .withMarks(List.of(new Mark.Link(0, 3, URI.create("https://example.org/?a=1&b=报"))));
    Text file = Text.of("file").withMarks(List.of(new Mark.Link(0, 4, URI.create("file:x"))));
    Text script =
        Text.of("script").withMarks(List.of(new Mark.Link(0, 6, URI.create("javascript:x()"))));
    WordFile made =
        WordFile.of(
            Edition.builder()
                .page(
                    Page.builder()
                        .item(
                            Article.builder("a")
                                .body(
                                    List.of(
                                        new Paragraph(safe),
                                        new Paragraph(file),
                                        new Paragraph(script)))
                                .build())
                        .build())
                .build());
    assertThat(made.find("//w:hyperlink")).containsExactly("web");
    assertThat(made.inStyle("BodyText")).containsExactly("file", "script");
    assertThat(new String(made.parts().get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
        .contains("https://example.org/?a=1&amp;b=")
        .doesNotContain("file:", "javascript:");
    assertThat(made.findings())
        .extracting(Finding::code)
        .containsExactly("docx.link-left-out", "docx.link-left-out");
  }

  @Test
  void poiReadsIt() throws IOException {
    for (SampleEditions.Named sample : samples()) {
      try (XWPFDocument document =
          new XWPFDocument(new ByteArrayInputStream(WordFile.of(sample.edition()).bytes()))) {
        assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      }
    }
  }

  @Test
  void idsThatWordDoesNotAllowMakeOtherBookmarks() {
    Edition edition =
        Edition.builder()
            .page(
                Page.builder()
                    .item(Article.builder("a/b c".repeat(20)).headline("One").build())
                    .item(Article.builder("a/b c".repeat(20)).headline("Two").build())
                    .build())
            .build();
    assertThat(WordFile.of(edition).find("//w:bookmarkStart/@*[name()='w:name']"))
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[\\p{L}\\p{N}_]{1,40}"));
  }

  @Test
  void anUnknownOptionIsRefused() {
    DocxEditionWriter writer = new DocxEditionWriter();
    assertThat(writer.options(Map.of("paper", "a3")).paper()).isEqualTo(DocxOptions.Paper.A3);
    assertThatThrownBy(() -> writer.options(Map.of("paper", "a99")))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("a4, a3, letter");
    assertThatThrownBy(() -> writer.options(Map.of("colour", "red")))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("docx.colour");
  }
}
