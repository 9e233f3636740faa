package io.broadsheet.pdf.internal.font;

import io.broadsheet.UnreadableInputException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a font file holds, it either serves or is refused by name. */
class DamagedFontTest {
  private static final byte[] FONT = SampleFonts.resource("liberation/LiberationSans-Regular.ttf");
  private static final byte[] BY_NAME = SampleFonts.compactByName();
  private static final byte[] BY_CID = SampleFonts.compactByCid();

  @Property(tries = 300, seed = "20310509")
  void servesOrIsRefused(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9_999) Integer> places,
      @ForAll byte value,
      @ForAll boolean inDirectory) {
    servesOrIsRefused(flawed(FONT, places, value, 0, inDirectory ? 400 : FONT.length));
  }

  @Property(tries = 300, seed = "20310509")
  void withOutlinesByName(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9_999) Integer> places,
      @ForAll byte value) {
    servesOrIsRefused(flawed(BY_NAME, places, value, 0, BY_NAME.length));
  }

  /** Small, so that each flaw meets something: a dictionary, an index or a subroutine. */
  @Property(tries = 2_000, seed = "20310509")
  void withOutlinesByCid(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 9_999) Integer> places,
      @ForAll byte value) {
    servesOrIsRefused(flawed(BY_CID, places, value, 12, BY_CID.length - 12));
  }

  @Property(tries = 300, seed = "20310509")
  void cutShort(@ForAll @IntRange(min = 1, max = 9_999) int part) {
    servesOrIsRefused(Arrays.copyOf(BY_CID, BY_CID.length * part / 10_000));
    servesOrIsRefused(Arrays.copyOf(BY_NAME, BY_NAME.length * part / 10_000));
  }

  private static byte[] flawed(byte[] font, List<Integer> places, byte value, int from, int reach) {
    byte[] bytes = font.clone();
    for (int place : places) {
      bytes[from + (int) (place * (long) reach / 10_000)] = value;
    }
    return bytes;
  }

  private static void servesOrIsRefused(byte[] bytes) {
    try {
      for (Typeface face : FontFile.read("flawed.ttf", bytes)) {
        use(face);
      }
    } catch (UnreadableInputException refused) {
      if (!refused.getMessage().contains("flawed.ttf")) {
        throw refused;
      }
    }
  }

  private static void use(Typeface face) {
    FontSubset subset = new FontSubset(face);
    for (int c = 0x20; c < 0x250; c++) {
      int glyph = face.glyph(c);
      subset.advance(subset.code(glyph, Character.toString(c)));
    }
    for (int glyph = 1; glyph < Math.min(40, face.glyphs()); glyph++) {
      subset.advance(subset.code(glyph, "“"));
    }
    subset.program();
  }
}
