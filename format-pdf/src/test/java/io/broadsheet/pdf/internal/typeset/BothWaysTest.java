package io.broadsheet.pdf.internal.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pdf.internal.font.Face;
import io.broadsheet.pdf.internal.font.SampleFonts;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines in which text runs from right to left. */
class BothWaysTest {
  private static final Face FACE = SampleFonts.face(SampleFonts.manyScripts());
  private static final int SIZE = 10_000;

  private final Typesetter typesetter = new Typesetter(Hyphenation.NONE);

  private List<SetLine> set(String words, String language, Measure measure) {
    Copy copy = Copy.of(words, new TypeStyle(codePoint -> FACE, SIZE), language);
    return typesetter.set(copy, measure);
  }

  private static List<Glyph> glyphs(SetLine line) {
    return line.runs().stream().flatMap(run -> run.glyphs().stream()).toList();
  }

  private static String seen(SetLine line) {
    return glyphs(line).stream()
        .sorted(Comparator.comparingInt(Glyph::x))
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  /** Written here by code points, so that no editor turns them round: alef bet gimel. */
  @ParameterizedTest
  @CsvSource({
    "he, '\u05D0\u05D1\u05D2', '\u05D2\u05D1\u05D0'",
    "he, '\u05D0 12 \u05D1', '\u05D1 12 \u05D0'",
    "he, '\u05D0 Wi Fi \u05D1', '\u05D1 Wi Fi \u05D0'",
    "he, '(\u05D0)', ')\u05D0('",
    "he, 'A', 'A'",
    "en, 'a \u05D0\u05D1 b', 'a \u05D1\u05D0 b'",
    "'', '\u05D0 b', 'b \u05D0'",
    "'', 'b \u05D0\u05D1', 'b \u05D1\u05D0'",
  })
  void standInTheOrderInWhichTheyAreSeen(String language, String words, String seen) {
    SetLine line = set(words, language, new Measure(300_000, 0, Alignment.LEFT)).get(0);

    assertThat(seen(line)).isEqualTo(seen);
    assertThat(BlockFace.words(line)).as("read").isEqualTo(words);
  }

  @Test
  void beginAtTheRightAndAreIndentedThere() {
    Measure measure = new Measure(200_000, 20_000, Alignment.JUSTIFIED);
    Glyph first = glyphs(set("\u05D0\u05D1", "he", measure).get(0)).get(0);

    int width = FACE.advance(first.id()) * SIZE / 1000;
    assertThat(first.x() + width).isEqualTo(180_000);
  }

  @Test
  void whatStandsAtTheEndStandsAtTheLeft() {
    Measure measure = new Measure(200_000, 0, Alignment.RIGHT);
    List<Glyph> glyphs = glyphs(set("\u05D0\u05D1", "he", measure).get(0));

    assertThat(glyphs.get(1).x()).isZero();
  }

  @Test
  void bracketsOpenTowardsWhatTheyEnclose() {
    List<Glyph> glyphs =
        glyphs(set("(\u05D0)", "he", new Measure(90_000, 0, Alignment.LEFT)).get(0));

    assertThat(glyphs).extracting(Glyph::text).containsExactly("(", "\u05D0", ")");
    assertThat(glyphs.get(0).id()).isEqualTo(FACE.glyph(')'));
    assertThat(glyphs.get(2).id()).isEqualTo(FACE.glyph('('));
  }

  /**
   * Beh in its four places, and letters that join one way only; forms as Unicode encodes them. In
   * this font a letter by itself is the one for the character.
   */
  @ParameterizedTest
  @CsvSource({
    "'\u0628', 628",
    "'\u0628\u0628\u0628', FE91 FE92 FE90",
    "'\u0628\u0627\u0628', FE91 FE8E 628",
    "'\u062F\u0628', 62F 628",
    "'\u0628 \u0628', 628 20 628",
    "'\u0644\u0627', FEFB",
    "'\u0628\u0644\u0627', FE91 FEFC",
  })
  void arabicLettersTakeTheFormOfTheirPlace(String words, String forms) {
    SetLine line = set(words, "ar", new Measure(300_000, 0, Alignment.LEFT)).get(0);

    List<Integer> expected =
        List.of(forms.split(" ")).stream()
            .map(form -> FACE.glyph(Integer.parseInt(form, 16)))
            .toList();
    assertThat(glyphs(line)).extracting(Glyph::id).containsExactlyElementsOf(expected);
    assertThat(BlockFace.words(line)).isEqualTo(words);
  }

  @Test
  void joinedLettersAreNeverSpacedOut() {
    String words = "\u0628\u0628\u0628 \u0628\u0628 \u0628\u0628\u0628\u0628 ".repeat(20).strip();
    for (SetLine line : set(words, "ar", new Measure(130_000, 0, Alignment.JUSTIFIED))) {
      for (GlyphRun run : line.runs()) {
        for (int i = 1; i < run.glyphs().size(); i++) {
          Glyph before = run.glyphs().get(i - 1);
          Glyph glyph = run.glyphs().get(i);
          if (!before.text().isBlank() && !glyph.text().isBlank()) {
            int width = FACE.advance(glyph.id()) * SIZE / 1000;
            assertThat(glyph.x() + width).isEqualTo(before.x());
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.of(
            "\u05E1\u05E4\u05E8\u05D9\u05DD",
            "\u05E9\u05DC",
            "\u0645\u0643\u062A\u0628\u0629",
            "\u0623\u0648\u0644\u0627",
            "WiFi",
            "12,500",
            "(\u05D0)",
            "\u0663\u0664",
            "-",
            ".",
            "\u200F")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300, seed = "20310509")
  void everyCharacterHasAPlaceOfItsOwnInTheMeasure(
      @ForAll("mixed") String words, @ForAll @IntRange(min = 8, max = 30) int ems) {
    Measure measure = new Measure(ems * SIZE, 0, Alignment.JUSTIFIED);
    StringBuilder read = new StringBuilder();
    for (SetLine line : set(words, "he", measure)) {
      read.append(BlockFace.words(line));
      int edge = 0;
      List<Glyph> inOrder =
          glyphs(line).stream().sorted(Comparator.comparingInt(Glyph::x)).toList();
      for (Glyph glyph : inOrder) {
        if (!glyph.text().replace("\u200F", "").isBlank()) {
          // Kerning may bring two closer, by a tenth of an em.
          assertThat(glyph.x()).isBetween(Math.max(0, edge - 1_500), measure.width());
          edge = glyph.x() + FACE.advance(glyph.id()) * SIZE / 1000;
        }
      }
    }
    assertThat(read).hasToString(words);
  }
}
