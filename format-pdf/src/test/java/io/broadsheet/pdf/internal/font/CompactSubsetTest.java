package io.broadsheet.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.UnreadableInputException;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Fonts with PostScript outlines, as FontBox reads them before and after they are cut down. */
class CompactSubsetTest {
  @Test
  void aFontKnownByNameKeepsItsOutlinesAndAdvances() throws IOException {
    Typeface face = FontFile.read("awesome.otf", SampleFonts.compactByName()).get(0);
    FontSubset subset = new FontSubset(face);
    for (int glyph = 1; glyph < face.glyphs(); glyph += 3) {
      subset.code(glyph, "x");
    }

    CFFFont whole = parse(face.tables().get("CFF").bytes());
    CFFCIDFont cut = (CFFCIDFont) parse(subset.program());

    assertThat(face.isCompact()).isTrue();
    assertThat(cut.getNumCharStrings()).isEqualTo(subset.size());
    assertThat(cut.getFontMatrix()).isEqualTo(whole.getFontMatrix());
    for (int code = 1; code < subset.size(); code++) {
      int glyph = 3 * code - 2;
      assertThat(steps(cut.getType2CharString(code).getPath()))
          .as("glyph %d", glyph)
          .isEqualTo(steps(whole.getType2CharString(glyph).getPath()));
      assertThat(cut.getType2CharString(code).getWidth()).isEqualTo(face.advanceUnits(glyph));
    }
  }

  @Test
  void aFontKnownByCidKeepsTheOutlinesOfEveryPart() throws IOException {
    Typeface face = handMade();
    FontSubset subset = new FontSubset(face);
    for (int glyph = face.glyphs() - 1; glyph > 0; glyph--) {
      subset.code(glyph, "x");
    }

    CFFCIDFont whole = (CFFCIDFont) parse(HandMadeFont.outlines());
    CFFCIDFont cut = (CFFCIDFont) parse(subset.program());

    for (int code = 1; code < subset.size(); code++) {
      int glyph = face.glyphs() - code;
      assertThat(steps(cut.getType2CharString(code).getPath()))
          .as("glyph %d", glyph)
          .isEqualTo(steps(whole.getType2CharString(glyph).getPath()));
      assertThat(cut.getType2CharString(code).getWidth()).isEqualTo(1000);
    }
  }

  /** What we write is itself a font known by CID that can be cut down. */
  @Test
  void cutTwiceItDrawsTheSame() throws IOException {
    Typeface first = FontFile.read("awesome.otf", SampleFonts.compactByName()).get(0);
    FontSubset subset = new FontSubset(first);
    for (int glyph = 1; glyph < 60; glyph++) {
      subset.code(glyph, "x");
    }
    TreeMap<String, byte[]> tables = new TreeMap<>();
    for (String tag : List.of("head", "hhea", "hmtx", "cmap")) {
      tables.put(tag, first.tables().get(tag).bytes());
    }
    tables.put("maxp", new Bytes().u32(0x5000).u16(60).toArray());
    tables.put("hhea", new Bytes().all(new byte[34]).u16(60).toArray());
    tables.put("CFF ", subset.program());
    Typeface second = FontFile.read("cut.otf", HandMadeFont.file(tables)).get(0);
    FontSubset again = new FontSubset(second);
    again.code(59, "x");
    again.code(7, "y");

    CFFFont whole = parse(first.tables().get("CFF").bytes());
    CFFFont cut = parse(again.program());

    assertThat(steps(cut.getType2CharString(1).getPath()))
        .isEqualTo(steps(whole.getType2CharString(59).getPath()));
    assertThat(steps(cut.getType2CharString(2).getPath()))
        .isEqualTo(steps(whole.getType2CharString(7).getPath()));
    assertThat(cut.getFontMatrix()).isEqualTo(whole.getFontMatrix());
  }

  @Test
  void aMarkWithAnEmptyHalfHasTheOtherForItsBody() throws IOException {
    Typeface face = handMade();
    FontSubset subset = new FontSubset(face);
    int opening = subset.code(face.glyph('“'), "“");
    int closing = subset.code(face.glyph('”'), "”");
    int whole = subset.code(face.glyph('一'), "一");

    assertThat(List.of(subset.advance(opening), subset.advance(closing), subset.advance(whole)))
        .containsExactly(500, 500, 1000);
    assertThat(subset.shift(opening)).isEqualTo(500);
    CFFFont before = parse(HandMadeFont.outlines());
    CFFFont cut = parse(subset.program());
    GeneralPath moved = before.getType2CharString(face.glyph('“')).getPath();
    moved.transform(AffineTransform.getTranslateInstance(-500, 0));
    assertThat(steps(cut.getType2CharString(opening).getPath())).isEqualTo(steps(moved));
    assertThat(cut.getType2CharString(opening).getWidth()).isEqualTo(500);
    assertThat(steps(cut.getType2CharString(closing).getPath()))
        .isEqualTo(steps(before.getType2CharString(face.glyph('”')).getPath()));
    assertThat(cut.getType2CharString(closing).getWidth()).isEqualTo(500);
  }

  /** The edges of ink are those of FontBox's paths. */
  @Test
  void knowsHowFarItsInkReaches() throws IOException {
    Typeface face = handMade();
    CFFFont whole = parse(HandMadeFont.outlines());
    for (int glyph = 0; glyph < face.glyphs(); glyph++) {
      var bounds = whole.getType2CharString(glyph).getPath().getBounds2D();
      assertThat(face.outlines().left(glyph))
          .as("left of glyph %d", glyph)
          .isEqualTo((int) Math.floor(bounds.getMinX()));
      assertThat(face.outlines().right(glyph))
          .as("right of glyph %d", glyph)
          .isEqualTo((int) Math.ceil(bounds.getMaxX()));
    }
  }

  @Test
  void aMissingCharacterIsDrawnAsABox() throws IOException {
    FontSubset subset = new FontSubset(handMade());
    int code = subset.code(0, "𪚥");

    List<String> path = steps(parse(subset.program()).getType2CharString(code).getPath());

    assertThat(path)
        .containsSubsequence(
            "M[100.0, 0.0]", "L[900.0, 0.0]", "L[900.0, 700.0]", "L[100.0, 700.0]", "Z[]")
        .containsSubsequence(
            "M[140.0, 40.0]", "L[140.0, 660.0]", "L[860.0, 660.0]", "L[860.0, 40.0]", "Z[]");
  }

  @Test
  void isAlwaysTheSame() {
    assertThat(sample("一二")).isEqualTo(sample("一二")).isNotEqualTo(sample("二一"));
  }

  private static byte[] sample(String text) {
    FontSubset subset = new FontSubset(handMade());
    text.chars().forEach(c -> subset.code(subset.face().glyph(c), Character.toString(c)));
    return subset.program();
  }

  @Test
  void aVariableFontIsRefusedByName() {
    byte[] variable = HandMadeFont.file(new TreeMap<>(Map.of("CFF2", new byte[8])));

    assertThatThrownBy(() -> FontFile.read("many.otf", variable))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("many.otf")
        .hasMessageContaining("variable");
  }

  static Typeface handMade() {
    return FontFile.read("hand-made.otf", SampleFonts.compactByCid()).get(0);
  }

  private static CFFFont parse(byte[] font) throws IOException {
    return new CFFParser().parse(new RandomAccessReadBuffer(font)).get(0);
  }

  private static List<String> steps(GeneralPath path) {
    List<String> steps = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      int used = new int[] {2, 2, 4, 6, 0}[kind];
      steps.add("MLQCZ".charAt(kind) + Arrays.toString(Arrays.copyOf(at, used)));
    }
    return steps;
  }
}
