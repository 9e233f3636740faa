package io.broadsheet.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.pdf.internal.font.FontStyle.Design;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
  private static final FontLibrary LIBRARY = new FontLibrary();
  private static final Typeface HAN =
      (Typeface) LIBRARY.chain(new FontStyle(Design.SANS, 400, false), true).face('新');
  private static final Typeface LATIN =
      (Typeface) LIBRARY.chain(new FontStyle(Design.SERIF, 400, false), false).face('A');

  @Test
  void aCodeStandsForAGlyphAndTheTextThatItShows() {
    FontSubset subset = new FontSubset(HAN);
    int one = subset.code(HAN.glyph('一'), "一");
    int radical = subset.code(HAN.glyph('一'), "⼀");

    assertThat(one).isNotZero().isNotEqualTo(radical);
    assertThat(subset.code(HAN.glyph('一'), "一")).isEqualTo(one);
    assertThat(subset.text(radical)).isEqualTo("⼀");
    assertThat(subset.advance(radical)).isEqualTo(1000);
    assertThat(subset.size()).isEqualTo(3);
  }

  @Test
  void keepsTheOutlinesOfItsGlyphsAndOfTheirParts() throws IOException {
    String text = "Naïve Ångström Čapek fjord 0½ ﬁ—“”";
    FontSubset subset = new FontSubset(LATIN);
    text.chars().forEach(c -> subset.code(LATIN.glyph(c), Character.toString(c)));

    try (TrueTypeFont whole = parse(resource("liberation/LiberationSerif-Regular.ttf"));
        TrueTypeFont cut = parse(subset.program())) {
      assertThat(cut.getNumberOfGlyphs()).isBetween(subset.size() + 1, subset.size() + 20);
      for (int code = 1; code < subset.size(); code++) {
        int glyph = LATIN.glyph(subset.text(code).codePointAt(0));
        assertThat(path(cut, code)).isEqualTo(path(whole, glyph));
        assertThat(cut.getHorizontalMetrics().getAdvanceWidth(code))
            .isEqualTo(whole.getHorizontalMetrics().getAdvanceWidth(glyph));
        assertThat(cut.getHorizontalMetrics().getLeftSideBearing(code))
            .isEqualTo(whole.getHorizontalMetrics().getLeftSideBearing(glyph));
      }
    }
  }

  @Test
  void aMarkWithAnEmptyHalfHasTheOtherForItsBody() throws IOException {
    FontSubset subset = new FontSubset(HAN);
    int opening = subset.code(HAN.glyph('“'), "“");
    int closing = subset.code(HAN.glyph('，'), "，");
    int whole = subset.code(HAN.glyph('一'), "一");

    assertThat(List.of(subset.advance(opening), subset.advance(closing), subset.advance(whole)))
        .containsExactly(500, 500, 1000);
    assertThat(List.of(subset.shift(opening), subset.shift(closing), subset.shift(whole)))
        .containsExactly(500, 0, 0);
    try (TrueTypeFont cut = parse(subset.program())) {
      int left = cut.getGlyph().getGlyph(opening).getPath().getBounds().x;
      assertThat(left).isBetween(0, 500);
      assertThat(cut.getHorizontalMetrics().getLeftSideBearing(opening)).isEqualTo(left);
      assertThat(cut.getHorizontalMetrics().getAdvanceWidth(opening)).isEqualTo(500);
    }
  }

  @Test
  void aMissingCharacterIsDrawnAsABox() throws IOException {
    FontSubset subset = new FontSubset(HAN);
    int code = subset.code(0, "𪚥");

    assertThat(code).isNotZero();
    try (TrueTypeFont cut = parse(subset.program())) {
      List<String> path = path(cut, code);
      assertThat(path).filteredOn(step -> step.startsWith("M")).hasSize(2);
      assertThat(cut.getGlyph().getGlyph(code).getBoundingBox().getHeight()).isEqualTo(700);
    }
  }

  @Test
  void isSmallAndAlwaysTheSame() {
    byte[] program = sample().program();

    assertThat(program).isEqualTo(sample().program());
    assertThat(program.length).isLessThan(3_000);
    assertThat(sample().name(program)).matches("[A-Z]{6}\\+NotoSansSC-Regular");
    FontSubset other = sample();
    other.code(HAN.glyph('水'), "水");
    assertThat(other.name(other.program())).isNotEqualTo(sample().name(program));
  }

  private static FontSubset sample() {
    FontSubset subset = new FontSubset(HAN);
    "柳湾日报".chars().forEach(c -> subset.code(HAN.glyph(c), Character.toString(c)));
    return subset;
  }

  @Test
  void hasNoCodeForAGlyphThatIsNotThere() {
    FontSubset subset = new FontSubset(LATIN);

    assertThatThrownBy(() -> subset.code(60_000, "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> subset.code(-1, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFontWithADamagedOutlineIsNamed() throws IOException {
    byte[] bytes = resource("liberation/LiberationSerif-Regular.ttf");
    int loca = tableStart(bytes, "loca");
    Arrays.fill(bytes, loca + 40, loca + 600, (byte) 0x7F);
    Typeface damaged = FontFile.read("damaged.ttf", bytes).get(0);
    FontSubset subset = new FontSubset(damaged);
    subset.code(damaged.glyph('A'), "A");

    assertThatThrownBy(subset::program)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("damaged.ttf");
  }

  @Test
  void aFontWithADamagedMarkIsNamed() throws IOException {
    byte[] bytes = resource("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
    bytes[tableStart(bytes, "loca") + 4 * HAN.glyph('“')] = 0x7F;
    Typeface damaged = FontFile.read("damaged.ttf", bytes).get(0);
    FontSubset subset = new FontSubset(damaged);
    int code = subset.code(damaged.glyph('“'), "“");

    assertThatThrownBy(() -> subset.advance(code))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("damaged.ttf");
  }

  @Test
  void saysHowManyPartsItsGlyphsHave() throws IOException {
    FontSubset subset = new FontSubset(HAN);
    subset.code(HAN.glyph('“'), "“");
    try (TrueTypeFont cut = parse(subset.program())) {
      assertThat(cut.getMaximumProfile().getMaxComponentElements()).isPositive();
      assertThat(cut.getMaximumProfile().getMaxComponentDepth()).isPositive();
      assertThat(cut.getMaximumProfile().getMaxCompositePoints())
          .isGreaterThanOrEqualTo(cut.getMaximumProfile().getMaxPoints());
    }
  }

  private static int tableStart(byte[] font, String tag) {
    java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(font);
    for (int i = 0; i < file.getShort(4); i++) {
      byte[] name = new byte[4];
      file.get(12 + 16 * i, name);
      if (Arrays.equals(name, tag.getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
        return file.getInt(12 + 16 * i + 8);
      }
    }
    throw new AssertionError("no table " + tag);
  }

  private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
    GeneralPath path =
        font.getGlyph().getGlyph(glyph) == null
            ? new GeneralPath()
            : font.getGlyph().getGlyph(glyph).getPath();
    List<String> steps = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      steps.add("MLQCZ".charAt(i.currentSegment(at)) + Arrays.toString(at));
    }
    return steps;
  }

  private static TrueTypeFont parse(byte[] font) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
  }

  private static byte[] resource(String name) throws IOException {
    return FontLibraryTest.resource(name);
  }
}
