package io.broadsheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.Editions;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.pdf.internal.font.SampleFonts;
import io.broadsheet.pdf.internal.output.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Editions that are read from right to left. */
class RightToLeftTest {
  @TempDir private Path folder;

  /** Invented news, with figures, brackets and a word in Latin letters. */
  enum Sample {
    ARABIC(
        "ar",
        "افتتاح مكتبة جديدة",
        "افتتح رئيس البلدية يوم الخميس مكتبة عامة تضم 12500 كتاب في الحي القديم، وقال إن الأهالي"
            + " تبرعوا بأكثر من 4.5 مليون (خلال عام) وإن شبكة WiFi مفتوحة للجميع أولا."),
    HEBREW(
        "he",
        "ספרייה חדשה נפתחה",
        "ראש העיר פתח ביום חמישי ספרייה ציבורית ובה 12,500 ספרים ברובע הישן, ואמר כי הפרויקט"
            + " נמשך 3 שנים (מלבד חגים) ורשת WiFi פתוחה לכול.");

    final String language;
    final String headline;
    final String words;

    Sample(String language, String headline, String words) {
      this.language = language;
      this.headline = headline;
      this.words = words;
    }
  }

  private byte[] write(Sample sample, PdfOptions options) throws IOException {
    Path font = Files.write(folder.resolve("many.ttf"), SampleFonts.manyScripts());
    Edition edition =
        Edition.builder()
            .language(sample.language)
            .page(
                Page.builder()
                    .item(
                        Article.builder("a")
                            .headline(sample.headline)
                            .paragraph(sample.words)
                            .build())
                    .build())
            .build();
    Path file = folder.resolve("page.pdf");
    Editions.write(edition, file, options.font(font));
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @EnumSource
  void areArchivalAndAccessible(Sample sample) throws IOException {
    byte[] pdf = write(sample, PdfOptions.defaults());

    assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** As a screen reader does: in the order of the tags, reversed where the file says so. */
  @ParameterizedTest
  @EnumSource
  void areReadInOrderByTheirMarks(Sample sample) throws IOException {
    try (PDDocument document = Loader.loadPDF(write(sample, PdfOptions.defaults()))) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(document.getPage(0));
      List<TextPosition> read = new ArrayList<>();
      extractor.getMarkedContents().forEach(content -> read(content, read));

      assertThat(read.stream().map(TextPosition::getUnicode).collect(Collectors.joining()))
          .isEqualTo(sample.headline + sample.words);
    }
  }

  private static void read(PDMarkedContent content, List<TextPosition> read) {
    List<Object> parts = new ArrayList<>(content.getContents());
    if (content.getTag().equals("ReversedChars")) {
      Collections.reverse(parts);
    }
    for (Object part : parts) {
      if (part instanceof PDMarkedContent inner) {
        read(inner, read);
      } else if (part instanceof TextPosition text) {
        read.add(text);
      }
    }
  }

  /** As programs do that go by the places of the glyphs; they turn brackets, so those are left. */
  @ParameterizedTest
  @EnumSource
  void areReadInOrderByPlaces(Sample sample) throws IOException {
    PdfOptions oneColumn = PdfOptions.defaults().columns(1);
    try (PDDocument document = Loader.loadPDF(write(sample, oneColumn))) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setShouldSeparateByBeads(false);
      reader.setSortByPosition(true);
      reader.setSpacingTolerance(9);
      reader.setAverageCharTolerance(9);

      assertThat(visible(reader.getText(document)))
          .isEqualTo(visible(sample.headline + sample.words));
    }
  }

  private static String visible(String words) {
    return words.replaceAll("[\\s()]", "");
  }

  @ParameterizedTest
  @EnumSource
  void beginAtTheRightOfThePage(Sample sample) throws IOException {
    try (PDDocument document = Loader.loadPDF(write(sample, PdfOptions.defaults()))) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(document.getPage(0));
      List<TextPosition> read = new ArrayList<>();
      extractor.getMarkedContents().forEach(content -> read(content, read));

      float width = document.getPage(0).getMediaBox().getWidth();
      assertThat(read.get(0).getEndX()).isBetween(width * 9 / 10, width);
    }
  }
}
