package io.broadsheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.Editions;
import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.Images;
import io.broadsheet.format.Setting;
import io.broadsheet.format.WriteContext;
import io.broadsheet.format.WriteOptions;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Page;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import io.broadsheet.pdf.internal.output.Verdict;
import io.broadsheet.report.Finding;
import io.broadsheet.report.WriteReport;
import io.broadsheet.samples.AnyEdition;
import io.broadsheet.samples.SampleEditions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Editions as PDF files, from end to end, with the fonts that are shipped. */
class PdfWriterTest {
  private static final PdfWriter WRITER = new PdfWriter();

  static List<SampleEditions.Named> samples() {
    return SampleEditions.all();
  }

  private static byte[] write(Edition edition, WriteOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(edition, out, options, new WriteContext(picture(), Optional.empty()));
    return out.toByteArray();
  }

  private static Images picture() throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
    return reference -> Optional.of(jpeg.toByteArray());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsAnArchivalAndAccessibleFile(SampleEditions.Named sample) throws IOException {
    byte[] pdf = write(sample.edition(), WRITER.defaults());
    assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameEditionGivesTheSameBytesAnywhere(SampleEditions.Named sample) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = write(sample.edition(), WRITER.defaults());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(write(sample.edition(), WRITER.defaults())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void itIsFoundAsTheWriterOfPdf() {
    assertThat(Editions.formats().writer("pdf")).isInstanceOf(PdfWriter.class);
  }

  @Test
  void paperAndColumnsAreAsAskedFor() throws IOException {
    PdfOptions options = PdfOptions.defaults().paper(Paper.TABLOID).columns(4).margin(20);
    try (PDDocument document = Loader.loadPDF(write(SampleEditions.onePageChinese(), options))) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(793f, 794f);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(1224f, 1225f);
    }
  }

  @Test
  void aSmallEditionStandsOnASmallPaperAndALargeOneOnALarge() throws IOException {
    assertThat(width(SampleEditions.onePageChinese())).isLessThan(600f);
    Article.Builder long1 = Article.builder("a").headline("江畔书声");
    for (int i = 0; i < 30; i++) {
      long1.paragraph("江畔书声入万家，灯火照长街。".repeat(10));
    }
    assertThat(
            width(
                Edition.builder()
                    .language("zh-Hans")
                    .page(Page.builder().item(long1.build()).build())
                    .build()))
        .isGreaterThan(800f);
  }

  private static float width(Edition edition) throws IOException {
    try (PDDocument document = Loader.loadPDF(write(edition, WRITER.defaults()))) {
      return document.getPage(0).getMediaBox().getWidth();
    }
  }

  @Test
  void nothingIsInventedWhereNothingIsKnown() throws IOException {
    try (PDDocument document = Loader.loadPDF(write(SampleEditions.empty(), WRITER.defaults()))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).isBlank();
    }
  }

  @Test
  void missingPicturesAndGlyphsAreReportedAndTheRestIsWritten() throws IOException {
    Edition edition =
        Edition.builder()
            .language("zh-Hans")
            .page(
                Page.builder()
                    .item(
                        Article.builder("a")
                            .headline("江畔\uE123书声")
                            .block(photo("gone.jpg"))
                            .paragraph("江畔书声入万家。")
                            .build())
                    .build())
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteReport report = WRITER.write(edition, out, WRITER.defaults(), WriteContext.PLAIN);
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("pdf.missing-image", "pdf.missing-glyph");
    assertThat(report.findings().get(1).message()).contains("U+E123");
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("\uE123");
    }
  }

  @Test
  void aBrokenPictureIsReportedToo() throws IOException {
    Edition edition =
        Edition.builder()
            .page(Page.builder().item(Article.builder("a").block(photo("b.png")).build()).build())
            .build();
    WriteContext broken =
        new WriteContext(reference -> Optional.of(new byte[] {1, 2, 3}), Optional.empty());
    WriteReport report =
        WRITER.write(edition, new ByteArrayOutputStream(), WRITER.defaults(), broken);
    assertThat(report.findings()).extracting(Finding::code).containsExactly("pdf.missing-image");
  }

  @Test
  void aCaptionThatRunsWithTheTextTakesItsCreditAlong() throws IOException {
    Photo long1 =
        new Photo(
            Optional.empty(),
            Optional.of(Text.of("渔港的早市上摆着新到的银鲳。".repeat(60))),
            Optional.of(Text.of("（江雁回 摄）")),
            List.of());
    Edition edition =
        Edition.builder()
            .language("zh-Hans")
            .page(
                Page.builder()
                    .item(new PhotoItem("p", HeadlineGroup.NONE, long1))
                    .item(Article.builder("a").headline("早市").block(long1).build())
                    .build())
            .build();
    try (PDDocument document = Loader.loadPDF(write(edition, WRITER.defaults()))) {
      assertThat(new PDFTextStripper().getText(document).split("江雁回", -1)).hasSize(3);
    }
  }

  /** Make-up checks for itself that every word was put on a page; so no edition may fail. */
  @Property(tries = 150, seed = "20310509")
  void anyEditionIsWritten(@ForAll long seed) throws IOException {
    assertThat(write(new AnyEdition(seed).edition(), WRITER.defaults())).isNotEmpty();
  }

  private static Photo photo(String reference) {
    return new Photo(
        Optional.of(io.broadsheet.model.Image.at(reference)),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  @Test
  void optionsCanBeGivenAsText() {
    assertThat(
            WRITER.options(
                Map.of(
                    "paper",
                    "Berliner",
                    "columns",
                    "6",
                    "margin",
                    "15",
                    "size",
                    "9.5",
                    "layout",
                    "remade")))
        .isEqualTo(
            PdfOptions.defaults()
                .paper(Paper.BERLINER)
                .columns(6)
                .margin(15)
                .bodySize(95)
                .layout(PdfOptions.Layout.REMADE));
    assertThat(WRITER.settings())
        .extracting(Setting::key)
        .containsExactly("paper", "columns", "margin", "size", "layout", "font");
  }

  @ParameterizedTest
  @CsvSource({"paper, a5", "columns, many", "columns, 13", "size, 5", "layout, new", "colour, red"})
  void aWrongOptionIsNamedWithItsRemedy(String key, String value) {
    assertThatThrownBy(() -> WRITER.options(Map.of(key, value)))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining(key);
  }

  @Test
  void optionsOfAnotherFormatAreRefused() {
    WriteOptions other = new WriteOptions() {};
    assertThatThrownBy(
            () ->
                WRITER.write(
                    SampleEditions.empty(), new ByteArrayOutputStream(), other, WriteContext.PLAIN))
        .isInstanceOf(InvalidOptionException.class);
  }
}
