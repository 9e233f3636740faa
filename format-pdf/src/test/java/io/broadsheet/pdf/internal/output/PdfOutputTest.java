package io.broadsheet.pdf.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.CannotWriteException;
import io.broadsheet.format.Images;
import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfOutputTest {
  private static final EditionPlan PLAN = SamplePlan.plan();
  private static byte[] pdf;

  @BeforeAll
  static void write() throws IOException {
    pdf = SamplePlan.pdf(PLAN);
    Files.write(Path.of("target", "sample.pdf"), pdf);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void isArchivableAndAccessible(PDFAFlavour flavour) {
    assertThat(Verdict.of(pdf, flavour)).isEmpty();
  }

  @Test
  void theValidatorWouldTell() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setOutputIntents(List.of());
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      ByteArrayOutputStream broken = new ByteArrayOutputStream();
      document.save(broken);
      assertThat(Verdict.of(broken.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
      assertThat(Verdict.of(broken.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
  }

  @Test
  void readsBackToTheSameTextCodePointByCodePoint() throws IOException {
    List<List<PlacedLine>> planned = PlannedText.lines(PLAN);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < planned.size(); page++) {
        String read =
            GlyphPositions.onPage(document, page).stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
        assertThat(PlannedText.withoutSpace(read).replace(UnicodeMap.SOFT_HYPHEN, ""))
            .isEqualTo(PlannedText.text(planned.get(page)));
      }
    }
  }

  @Test
  void aRadicalIsReadOnlyWhereTheEditionHasOne() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> radicals =
          GlyphPositions.onPage(document, 0).stream()
              .map(TextPosition::getUnicode)
              .filter(text -> text.codePoints().anyMatch(c -> c >= 0x2F00 && c <= 0x2FDF))
              .toList();
      assertThat(radicals).containsExactly("⼀");
    }
  }

  @Test
  void putsEveryGlyphWhereThePlanHasIt() throws IOException {
    List<List<PlacedLine>> planned = PlannedText.lines(PLAN);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < planned.size(); page++) {
        List<TextPosition> read = GlyphPositions.onPage(document, page);
        List<double[]> expected = places(planned.get(page));
        assertThat(read).hasSameSizeAs(expected);
        for (int i = 0; i < read.size(); i++) {
          double half = expected.get(i)[2] / 2000 + 0.001;
          assertThat((double) read.get(i).getX()).isCloseTo(expected.get(i)[0], within(half));
          assertThat((double) read.get(i).getY()).isCloseTo(expected.get(i)[1], within(0.001));
        }
      }
    }
  }

  /** A wide opening mark is shown without the empty left half of its body. */
  private static long emptyHalf(GlyphRun run, Glyph glyph) {
    int advance = run.face().advance(glyph.id());
    boolean opening = !glyph.text().isEmpty() && "“‘《（「".contains(glyph.text());
    return opening && advance >= 900 ? (long) advance * run.size() / 2000 : 0;
  }

  private static List<double[]> places(List<PlacedLine> lines) {
    List<double[]> places = new ArrayList<>();
    for (PlacedLine line : lines) {
      for (GlyphRun run : line.runs()) {
        for (Glyph glyph : run.glyphs()) {
          double x = (line.x() + glyph.x() + emptyHalf(run, glyph)) / 1000.0;
          places.add(new double[] {x, line.baseline() / 1000.0, run.size() / 1000.0});
        }
      }
    }
    return places;
  }

  @Test
  void embedsOnlySubsets() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> names = new ArrayList<>();
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          names.add(font.getName());
        }
      }
      assertThat(names)
          .isNotEmpty()
          .allMatch(name -> name.matches("[A-Z]{6}\\+(NotoSansSC|LiberationSerif)[-A-Za-z]*"));
      assertThat(pdf.length).isLessThan(60_000);
    }
  }

  @Test
  void writesTheSameBytesEverywhere() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(SamplePlan.pdf(SamplePlan.plan())).isEqualTo(pdf);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writesTheSameBytesInAllThreads() throws IOException {
    assertThat(
            IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                    i -> {
                      try {
                        return SamplePlan.pdf(PLAN);
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }))
        .allMatch(bytes -> Arrays.equals(bytes, pdf));
  }

  @Test
  void reportsCharactersThatNoFontHas() throws IOException {
    PdfOutput.Written written =
        PdfOutput.fast()
            .write(PLAN, SamplePlan.INFO, SamplePlan.PICTURES, new ByteArrayOutputStream());

    assertThat(written.unshown()).containsExactly("𠮷", "ก", "\uDBFF\uDFFD");
  }

  @Test
  void aPictureThatIsGoneIsNamed() {
    assertThatThrownBy(
            () ->
                PdfOutput.small()
                    .write(PLAN, SamplePlan.INFO, Images.NONE, new ByteArrayOutputStream()))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("bridge.jpg");
  }
}
