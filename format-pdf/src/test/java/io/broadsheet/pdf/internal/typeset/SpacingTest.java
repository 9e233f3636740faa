package io.broadsheet.pdf.internal.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import io.broadsheet.pdf.internal.typeset.SetLine.Fit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide things are: squeezed marks, gaps between scripts, indents, justified lines. */
class SpacingTest {
  private final Typesetter typesetter = new Typesetter(PatternHyphenation.bundled());

  private List<SetLine> set(String text, int width, int indent) {
    return typesetter.set(BlockFace.copy(text), new Measure(width, indent, Alignment.JUSTIFIED));
  }

  private static List<Glyph> glyphs(SetLine line) {
    return line.runs().stream().flatMap(run -> run.glyphs().stream()).toList();
  }

  /** Widths in tenths of an em; the marks at the ends of a line count half. */
  @ParameterizedTest
  @CsvSource({
    "江潮, 20",
    "江。”潮, 35",
    "江）。潮, 35",
    "江，“潮, 35",
    "江》《潮, 35",
    "江“《潮, 35",
    "江“潮, 30",
    "江。潮, 30",
    "江——潮, 40",
    "江。, 15",
    "江。”, 20",
    "“江, 15",
    "“‘江, 20",
  })
  void neighbouringMarksShareTheirBlanks(String text, int tenths) {
    assertThat(typesetter.width(BlockFace.copy(text))).isEqualTo(tenths * 1_000);
  }

  /** Widths in hundredths of an em. */
  @ParameterizedTest
  @CsvSource({
    "江A, 175",
    "A江, 175",
    "江9江, 300",
    "9月, 175",
    "A。, 100",
    "“A”, 150",
    "'江,潮', 275",
    "'江(A)潮', 375",
    "'A b', 125",
    "9월, 150",
    "신문A, 250",
  })
  void aQuarterEmStandsBetweenHanAndLatin(String text, int hundredths) {
    assertThat(typesetter.width(BlockFace.copy(text))).isEqualTo(hundredths * 100);
  }

  @Test
  void theFirstLineIsIndented() {
    SetLine first = set("江畔书声入万家", 100_000, 20_000).get(0);
    assertThat(glyphs(first).get(0).x()).isEqualTo(20_000);
  }

  @Test
  void anOpeningMarkAtTheStartOfALineStandsHalfOut() {
    SetLine first = set("“江畔书声”", 100_000, 20_000).get(0);
    assertThat(glyphs(first).get(0).x()).isEqualTo(15_000);
    assertThat(glyphs(first).get(1).x()).isEqualTo(25_000);
  }

  @Test
  void aStopAtTheEndOfALineTakesHalfItsWidth() {
    assertThat(set("江畔书声入万家。", 75_000, 0)).hasSize(1);
  }

  @Property(tries = 300, seed = "20310509")
  void justifiedLinesEndExactlyAtTheEdge(
      @ForAll @IntRange(min = 30, max = 90) int length,
      @ForAll @IntRange(min = 95, max = 190) int width) {
    String text = "江畔,书声2031入“万家”灯。".repeat(length / 10).substring(0, length);
    List<SetLine> lines = set(text, width * 1_000, 20_000);
    for (SetLine line : lines.subList(0, lines.size() - 1)) {
      assertThat(line.fit()).isEqualTo(Fit.FULL);
      Glyph last = glyphs(line).get(glyphs(line).size() - 1);
      int codePoint = last.text().codePointAt(0);
      int advance = BlockFace.FACE.advance(codePoint) * 10;
      boolean half = advance == 10_000 && Punctuation.isClosing(codePoint);
      assertThat(last.x() + advance).isEqualTo(width * 1_000 + (half ? 5_000 : 0));
    }
  }

  @Test
  void aLineThatWouldGapeIsLeftRagged() {
    List<SetLine> lines = set("an extraordinarily characteristically", 100_000, 0);
    assertThat(lines.get(0).fit()).isIn(Fit.RAGGED, Fit.FULL);
    assertThat(lines.stream().map(SetLine::strain)).allMatch(strain -> strain <= Badness.GAPING);
  }

  @Test
  void englishWordsAreDividedAndTheHyphenCarriesNoText() {
    Copy copy =
        Copy.of(
            "the hyphenation of extraordinary newspapers",
            new TypeStyle(codePoint -> BlockFace.FACE, BlockFace.SIZE),
            "en-GB");
    List<SetLine> lines = typesetter.set(copy, new Measure(60_000, 0, Alignment.JUSTIFIED));
    assertThat(lines.stream().flatMap(line -> glyphs(line).stream()))
        .anyMatch(glyph -> glyph.id() == '-' && glyph.text().isEmpty());
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(BlockFace.words(line)));
    assertThat(all.toString()).isEqualTo(copy.text());
  }

  @Test
  void unseenCharactersTravelWithTheirNeighbour() {
    SetLine line = set("\u200B江\uFE0F潮\u200B", 100_000, 0).get(0);
    assertThat(glyphs(line)).hasSize(2);
    assertThat(BlockFace.words(line)).isEqualTo("\u200B江\uFE0F潮\u200B");
  }
}
