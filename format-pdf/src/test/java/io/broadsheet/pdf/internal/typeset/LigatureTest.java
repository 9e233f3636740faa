package io.broadsheet.pdf.internal.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pdf.internal.font.Face;
import io.broadsheet.pdf.internal.font.SampleFonts;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kerning and ligatures on a line. */
class LigatureTest {
  private static final Face FACE = SampleFonts.face(SampleFonts.manyScripts());
  private static final TypeStyle STYLE = new TypeStyle(codePoint -> FACE, 10_000);
  private static final Measure WIDE = new Measure(900_000, 0, Alignment.LEFT);

  private final Typesetter typesetter = new Typesetter(Hyphenation.NONE);

  private static List<String> shown(Typesetter typesetter, Copy copy, Measure measure) {
    return typesetter.set(copy, measure).stream()
        .flatMap(line -> line.runs().stream())
        .flatMap(run -> run.glyphs().stream())
        .map(Glyph::text)
        .toList();
  }

  private List<String> shown(String words) {
    return shown(typesetter, Copy.of(words, STYLE, "en"), WIDE);
  }

  @Test
  void lettersThatAreOneGlyphKeepTheirText() {
    assertThat(shown("a fig")).containsExactly("a", " ", "fi", "g");
    assertThat(shown("office")).containsExactly("o", "ffi", "c", "e");
  }

  @Test
  void noLigatureStandsOverTheEdgeOfAStyle() {
    Copy copy = Copy.of("of", STYLE, "en").then("ice", STYLE);

    assertThat(shown(typesetter, copy, WIDE)).containsExactly("o", "f", "i", "c", "e");
  }

  @Test
  void noLigatureStandsWhereTheWordMayBeDivided() {
    Typesetter dividing = new Typesetter((word, language) -> new int[] {3});
    Copy copy = Copy.of("Auflage offen", STYLE, "de");

    assertThat(String.join("|", shown(dividing, copy, WIDE))).isEqualTo("A|u|f|l|a|g|e| |o|ff|e|n");
  }

  @Test
  void neighboursAreKerned() {
    int kern = FACE.kern(FACE.glyph('A'), FACE.glyph('V'));
    int width = FACE.advance(FACE.glyph('A')) + FACE.advance(FACE.glyph('V'));

    assertThat(kern).isNegative();
    assertThat(typesetter.width(Copy.of("AV", STYLE, "en"))).isEqualTo((width + kern) * 10);
    assertThat(typesetter.width(Copy.of("A", STYLE, "en").then("V", STYLE)))
        .isEqualTo((width + kern) * 10);
    TypeStyle smaller = new TypeStyle(codePoint -> FACE, 8_000);
    assertThat(typesetter.width(Copy.of("A", STYLE, "en").then("V", smaller)))
        .isEqualTo(FACE.advance(FACE.glyph('A')) * 10 + FACE.advance(FACE.glyph('V')) * 8);
  }
}
