package io.broadsheet.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.MissingFontException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.pdf.internal.font.FontStyle.Design;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontLibraryTest {
  private static final FontLibrary LIBRARY = new FontLibrary();
  private static final FontStyle SERIF = new FontStyle(Design.SERIF, 400, false);
  private static final FontStyle SANS = new FontStyle(Design.SANS, 400, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf",
        "liberation/LiberationSerif-Italic.ttf"
      })
  void readsTheSameGlyphsAndAdvancesAsFontBox(String resource) throws IOException {
    byte[] bytes = resource(resource);
    Typeface ours = FontFile.read(resource, bytes).get(0);
    try (TrueTypeFont theirs = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      CmapLookup map = theirs.getUnicodeCmapLookup(false);
      HorizontalMetricsTable advances = theirs.getHorizontalMetrics();
      int em = theirs.getUnitsPerEm();
      assertThat(ours.name()).isEqualTo(theirs.getName());
      assertThat(IntStream.range(0, 0x32000).filter(c -> ours.glyph(c) != map.getGlyphId(c)))
          .isEmpty();
      assertThat(
              IntStream.range(0, theirs.getNumberOfGlyphs())
                  .filter(
                      g -> ours.advance(g) != Math.round(advances.getAdvanceWidth(g) * 1000f / em)))
          .isEmpty();
      assertThat(ours.ascent())
          .isEqualTo(Math.round(theirs.getHorizontalHeader().getAscender() * 1000f / em));
      assertThat(ours.descent())
          .isEqualTo(Math.round(-theirs.getHorizontalHeader().getDescender() * 1000f / em));
      assertThat(ours.capHeight()).isBetween(600, 800);
    }
  }

  @Test
  void chineseStoriesTakeTheirMarksFromTheChineseFaceAndLettersFromTheLatinOne() {
    FaceChain chain = LIBRARY.chain(SERIF, true);

    assertThat(chain.face('新').name()).isEqualTo("NotoSansSC-Regular");
    assertThat(chain.face('“').name()).isEqualTo("NotoSansSC-Regular");
    assertThat(chain.face('，').name()).isEqualTo("NotoSansSC-Regular");
    assertThat(chain.face('A').name()).isEqualTo("LiberationSerif");
    assertThat(chain.face('7').name()).isEqualTo("LiberationSerif");
    assertThat(LIBRARY.chain(SANS, true).face('A').name()).isEqualTo("NotoSansSC-Regular");
  }

  @Test
  void englishStoriesTakeTheirMarksFromTheLatinFaceAndChineseNamesFromTheChineseOne() {
    FaceChain chain = LIBRARY.chain(new FontStyle(Design.SERIF, 700, true), false);

    assertThat(chain.face('A').name()).isEqualTo("LiberationSerif-BoldItalic");
    assertThat(chain.face('“').name()).isEqualTo("LiberationSerif-BoldItalic");
    assertThat(chain.face('新').name()).isEqualTo("NotoSansSC-Bold");
  }

  @Test
  void aCharacterThatNoFaceHasGetsGlyphZeroOfTheFirst() {
    FaceChain chain = LIBRARY.chain(SANS, true);

    assertThat(chain.has(0x10FFFD)).isFalse();
    assertThat(chain.face(0x10FFFD)).isSameAs(chain.face('新'));
    assertThat(chain.face(0x10FFFD).glyph(0x10FFFD)).isZero();
  }

  @Test
  void readsAFontOnceForAllStyles() {
    assertThat(LIBRARY.chain(SANS, true).face('新')).isSameAs(LIBRARY.chain(SERIF, true).face('新'));
  }

  @Test
  void namedFontsComeFirst(@TempDir Path folder) throws IOException {
    Path mono = folder.resolve("mono.ttf");
    Files.write(mono, resource("liberation/LiberationMono-Regular.ttf"));
    Path bold = folder.resolve("bold.ttf");
    Files.write(bold, resource("liberation/LiberationMono-Bold.ttf"));

    FontLibrary library = LIBRARY.with(List.of(mono, bold), "");

    assertThat(library.chain(SERIF, true).face('A').name()).isEqualTo("LiberationMono");
    assertThat(library.chain(new FontStyle(Design.SANS, 900, false), false).face('A').name())
        .isEqualTo("LiberationMono-Bold");
    assertThat(library.chain(SERIF, true).face('新').name()).isEqualTo("NotoSansSC-Regular");
    assertThat(LIBRARY.with(List.of(mono), "").chain(SERIF, true).face('A'))
        .as("read once")
        .isSameAs(library.chain(SERIF, true).face('A'));

    Files.write(mono, resource("liberation/LiberationSans-Regular.ttf"));
    assertThat(LIBRARY.with(List.of(mono), "").chain(SERIF, true).face('A').name())
        .as("read anew when changed")
        .isEqualTo("LiberationSans");
  }

  @Test
  void withoutAnyFontItSaysWhatToAdd() {
    FontLibrary bare = new FontLibrary(ClassLoader.getPlatformClassLoader());

    assertThatThrownBy(() -> bare.chain(SANS, true))
        .isInstanceOf(MissingFontException.class)
        .hasMessageContaining("com.helger.font:ph-fonts-noto-sans-sc")
        .hasMessageContaining("com.github.librepdf:openpdf-fonts-extra");
  }

  @Test
  void readsTheFontsOfACollection() throws IOException {
    byte[] regular = resource("liberation/LiberationSans-Regular.ttf");

    List<Typeface> faces = FontFile.read("two.ttc", collection(regular));

    assertThat(faces)
        .extracting(Typeface::name)
        .containsExactly("LiberationSans", "LiberationSans");
    assertThat(faces.get(1).glyph('A')).isEqualTo(faces.get(0).glyph('A')).isNotZero();
  }

  @Test
  void aFamilyDrawnForOtherReadersComesLast() {
    assertThat(HanForm.of("zh-Hans")).contains(HanForm.SC);
    assertThat(HanForm.of("zh")).contains(HanForm.SC);
    assertThat(HanForm.of("zh-TW")).contains(HanForm.TC);
    assertThat(HanForm.of("zh-Hant")).contains(HanForm.TC);
    assertThat(HanForm.of("zh-Hant-HK")).contains(HanForm.HK);
    assertThat(HanForm.of("ja-JP")).contains(HanForm.JP);
    assertThat(HanForm.of("ko")).contains(HanForm.KR);
    assertThat(HanForm.of("en")).isEmpty();
    assertThat(HanForm.of("")).isEmpty();
    assertThat(HanForm.SC.fits("Noto Sans CJK SC")).isTrue();
    assertThat(HanForm.SC.fits("Noto Sans CJK JP")).isFalse();
    assertThat(HanForm.SC.fits("Liberation Serif")).isTrue();
  }

  @Test
  void saysWhyAFontWillNotDo() {
    assertThatThrownBy(() -> FontFile.read("note.txt", new byte[] {9, 9, 9, 9}))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no TrueType or OpenType font");
    assertThatThrownBy(() -> LIBRARY.with(List.of(Path.of("nowhere.ttf")), ""))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("nowhere.ttf");
  }

  @Test
  void aFontCutShortIsDamaged() throws IOException {
    byte[] whole = resource("liberation/LiberationSans-Regular.ttf");
    for (int length : new int[] {4, 12, 100, 5_000, whole.length / 2}) {
      assertThatThrownBy(() -> FontFile.read("cut.ttf", Arrays.copyOf(whole, length)))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining("cut.ttf");
    }
  }

  /** A collection whose two fonts are one and the same. */
  private static byte[] collection(byte[] font) {
    int shift = 20;
    byte[] bytes = new byte[font.length + shift];
    System.arraycopy(font, 0, bytes, shift, font.length);
    ByteBuffer head = ByteBuffer.wrap(bytes);
    head.put(new byte[] {'t', 't', 'c', 'f'}).putInt(0x10000).putInt(2).putInt(shift).putInt(shift);
    int tables = head.getShort(shift + 4);
    for (int i = 0; i < tables; i++) {
      int at = shift + 12 + 16 * i + 8;
      head.putInt(at, head.getInt(at) + shift);
    }
    return bytes;
  }

  static byte[] resource(String name) throws IOException {
    URL url = FontLibraryTest.class.getClassLoader().getResource(name);
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
