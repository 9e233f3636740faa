package io.broadsheet.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kerning and ligatures as fonts have them. */
class GlyphPairsTest {
  private static final Face SANS = SampleFonts.face(SampleFonts.manyScripts());

  /** Both fonts say the same in their old table, which FontBox reads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "liberation/LiberationSerif-Regular.ttf",
        "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"
      })
  void lettersAreKernedAsFontBoxReadsThem(String resource) throws IOException {
    byte[] bytes = SampleFonts.resource(resource);
    Face face = SampleFonts.face(bytes);
    int kerned = 0;
    try (TrueTypeFont theirs = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      KerningSubtable pairs = theirs.getKerning().getHorizontalKerningSubtable();
      for (char left = 'A'; left <= 'z'; left++) {
        for (char right = 'A'; right <= 'z'; right++) {
          int units = pairs.getKerning(face.glyph(left), face.glyph(right));
          kerned += units != 0 ? 1 : 0;
          assertThat(face.kern(face.glyph(left), face.glyph(right)))
              .as("%c%c", left, right)
              .isEqualTo(Math.floorDiv(2000 * units + 2048, 2 * 2048));
        }
      }
    }
    assertThat(kerned).isGreaterThan(40);
  }

  @Test
  void askedAgainItSaysTheSame() {
    int kern = SANS.kern(SANS.glyph('A'), SANS.glyph('V'));

    assertThat(kern).isNegative().isEqualTo(SANS.kern(SANS.glyph('A'), SANS.glyph('V')));
    assertThat(SANS.kern(SANS.glyph('n'), SANS.glyph('n'))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"fig, ﬁ, 2", "flow, ﬂ, 2", "ffi, ﬃ, 3", "ff, ﬀ, 2"})
  void lettersBecomeOne(String letters, String ligature, int length) {
    int[] glyphs = letters.chars().map(SANS::glyph).toArray();

    assertThat(SANS.ligature(glyphs, 0, glyphs.length))
        .contains(new Ligature(SANS.glyph(ligature.codePointAt(0)), length));
  }

  @Test
  void onlyThoseThatAreAskedForBecomeOne() {
    int[] glyphs = "ffi".chars().map(SANS::glyph).toArray();

    assertThat(SANS.ligature(glyphs, 0, 1)).isEmpty();
    assertThat(SANS.ligature(glyphs, 0, 2)).map(Ligature::length).contains(2);
    assertThat(SANS.ligature(glyphs, 1, 3)).map(Ligature::length).contains(2);
    assertThat(SANS.ligature(new int[] {SANS.glyph('m')}, 0, 1)).isEmpty();
  }
}
