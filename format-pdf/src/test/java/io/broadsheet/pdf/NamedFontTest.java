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
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Editions set in font files of the user's with PostScript outlines. */
class NamedFontTest {
  @TempDir private Path folder;

  /** A font with outlines known by name or by CID, and words that it has glyphs for. */
  enum Named {
    BY_NAME(SampleFonts.compactByName(), "\uF02D\uF015"),
    BY_CID(SampleFonts.compactByCid(), "一“二”A");

    final byte[] font;
    final String words;

    Named(byte[] font, String words) {
      this.font = font;
      this.words = words;
    }
  }

  @ParameterizedTest
  @EnumSource
  void postScriptOutlinesAreEmbeddedAndTheWordsReadBack(Named named) throws IOException {
    Path font = Files.write(folder.resolve("named.otf"), named.font);
    Edition edition =
        Edition.builder()
            .language("zh-Hans")
            .page(
                Page.builder()
                    .item(
                        Article.builder("a")
                            .headline(named.words)
                            .paragraph("江畔书声入万家。".repeat(4))
                            .build())
                    .build())
            .build();
    Path file = folder.resolve("named.pdf");
    Editions.write(edition, file, PdfOptions.defaults().font(font));
    byte[] pdf = Files.readAllBytes(file);

    assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
          .contains(named.words);
      assertThat(fonts(document))
          .filteredOn(PDFont::isEmbedded)
          .extracting(used -> ((PDType0Font) used).getDescendantFont())
          .filteredOn(used -> used instanceof PDCIDFontType0)
          .hasSize(1);
    }
  }

  @Test
  void lettersThatBecameOneReadBackAsTheyWere() throws IOException {
    Path font = Files.write(folder.resolve("named.ttf"), SampleFonts.manyScripts());
    String words = "The office found five offers to fix AVATAR, the ferry afloat on the reef.";
    Edition edition =
        Edition.builder()
            .language("en")
            .page(
                Page.builder()
                    .item(Article.builder("a").headline("Ferry office").paragraph(words).build())
                    .build())
            .build();
    Path file = folder.resolve("named.pdf");
    Editions.write(edition, file, PdfOptions.defaults().font(font));
    byte[] pdf = Files.readAllBytes(file);

    assertThat(Verdict.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Verdict.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setShouldSeparateByBeads(false);
      assertThat(reader.getText(document).replaceAll("\\s+", " ")).contains("Ferry office", words);
    }
  }

  private static List<PDFont> fonts(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    return fonts;
  }
}
