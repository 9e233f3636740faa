package io.broadsheet.pdf.internal.font;

import io.broadsheet.UnreadableInputException;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a font file holds, it either serves or is refused by name. */
class DamagedFontTest {
  private static final byte[] FONT = font();

  @Property(tries = 300, seed = "20310509")
  void servesOrIsRefused(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9_999) Integer> places,
      @ForAll byte value,
      @ForAll boolean inDirectory) {
    byte[] bytes = FONT.clone();
    for (int place : places) {
      long reach = inDirectory ? 400 : bytes.length;
      bytes[(int) (place * reach / 10_000)] = value;
    }
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
    subset.program();
  }

  private static byte[] font() {
    try {
      return FontLibraryTest.resource("liberation/LiberationSans-Regular.ttf");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
