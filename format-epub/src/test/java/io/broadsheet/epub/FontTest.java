package io.broadsheet.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.format.WriteContext;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Page;
import io.broadsheet.samples.HostileFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded font holds what the book needs, as FontBox, which is not ours, sees it. */
class FontTest {
  private static final Edition EDITION =
      Edition.builder()
          .language("en")
          .page(
              Page.builder()
                  .item(
                      Article.builder("a")
                          .headline("Café opens")
                          .paragraph("A fine café by the quay, ½ price — “at last”.")
                          .build())
                  .build())
          .build();

  @TempDir Path folder;

  private static byte[] liberation() throws IOException {
    try (InputStream in =
        FontTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
      return in.readAllBytes();
    }
  }

  private Container with(byte[] font) throws IOException {
    Path file = Files.write(folder.resolve("font.ttf"), font);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EpubOptions options = EpubOptions.defaults().font(file);
    new EpubEditionWriter().write(EDITION, out, options, WriteContext.PLAIN);
    return Container.opened(out.toByteArray(), List.of());
  }

  private static byte[] embedded(Container book) {
    return book.entries().get("EPUB/fonts/edition.ttf");
  }

  private static TrueTypeFont parsed(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }

  private static byte[] withRights(byte[] font, int rights) {
    byte[] changed = font.clone();
    ByteBuffer table = ByteBuffer.wrap(changed);
    for (int at = 12; ; at += 16) {
      if (table.getInt(at) == 0x4F532F32) { // OS/2
        table.putShort(table.getInt(at + 8) + 8, (short) rights);
        return changed;
      }
    }
  }

  @Test
  void everyCharacterOfTheBookIsDrawnAsInTheWholeFont() throws IOException {
    Container book = with(liberation());
    assertThat(EpubCheckTest.complaints(book)).isEmpty();
    assertThat(EpubCheckVerdict.on(book.bytes()).kept()).contains(EpubCheckVerdict.Kept.FONT);
    TrueTypeFont whole = parsed(liberation());
    TrueTypeFont cut = parsed(embedded(book));
    for (int character : book.words().codePoints().distinct().toArray()) {
      int glyph = whole.getUnicodeCmapLookup().getGlyphId(character);
      assertThat(cut.getUnicodeCmapLookup().getGlyphId(character)).isEqualTo(glyph);
      assertThat(bounds(cut, glyph))
          .as(Character.toString(character))
          .isEqualTo(bounds(whole, glyph));
    }
  }

  @Test
  void ligaturesOfItsLettersStayAndOtherScriptsGo() throws IOException {
    byte[] font = embedded(with(liberation()));
    TrueTypeFont cut = parsed(font);
    assertThat(outline(cut, 'ﬁ')).isNotNull();
    assertThat(outline(cut, 'Ж')).isNull();
    assertThat(font.length).isLessThan(liberation().length / 2);
  }

  private static GlyphData outline(TrueTypeFont font, int character) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(character));
    return data == null || data.getNumberOfContours() == 0 ? null : data;
  }

  private static String bounds(TrueTypeFont font, int glyph) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return data == null ? "" : data.getPath().getBounds2D() + " " + data.getNumberOfContours();
  }

  @Test
  void theChecksumIsThatOfTheNewFile() throws IOException {
    ByteBuffer font = ByteBuffer.wrap(embedded(with(liberation())));
    int sum = 0;
    while (font.hasRemaining()) {
      sum += font.getInt();
    }
    assertThat(sum).isEqualTo(0xB1B0AFBA);
  }

  @Test
  void aFontThatMayOnlyBeEmbeddedWholeIsWhole() throws IOException {
    byte[] whole = withRights(liberation(), 0x100);
    assertThat(embedded(with(whole))).isEqualTo(whole);
  }

  @Test
  void aFontThatMayNotBeEmbeddedIsRefused() throws IOException {
    byte[] restricted = withRights(liberation(), 2);
    assertThatThrownBy(() -> with(restricted))
        .isInstanceOf(InvalidOptionException.class)
        .hasMessageContaining("does not allow");
  }

  @Test
  void aDamagedFontIsWrittenOrRefused() throws IOException {
    byte[] font = liberation();
    for (byte[] bad : HostileFiles.flipped(font, 100).toList()) {
      assertThat(with(bad).entries()).isNotEmpty();
    }
    for (byte[] bad : HostileFiles.cut(font, 40).skip(1).toList()) {
      assertThat(embedded(with(bad))).isEqualTo(bad);
    }
  }
}
