package io.broadsheet.pdf.internal.font;

import java.util.Optional;

/**
 * Kerning and ligatures of a font. A flaw in these tables costs what they give, not the font: text
 * is set without it.
 */
final class GlyphPairs {
  private static final int SUBSTITUTION_EXTENSION = 7;

  private final Optional<Kerning> kerning;
  private final Optional<Ligatures> ligatures;
  private final int glyphs;

  private GlyphPairs(Optional<Kerning> kerning, Optional<Ligatures> ligatures, int glyphs) {
    this.kerning = kerning;
    this.ligatures = ligatures;
    this.glyphs = glyphs;
  }

  static GlyphPairs of(Tables tables, int glyphs) {
    return new GlyphPairs(kerning(tables), ligatures(tables), glyphs);
  }

  private static Optional<Kerning> kerning(Tables tables) {
    try {
      return Optional.of(Kerning.of(tables));
    } catch (IndexOutOfBoundsException flawed) {
      return Optional.empty();
    }
  }

  private static Optional<Ligatures> ligatures(Tables tables) {
    try {
      return tables
          .find("GSUB")
          .map(table -> new LayoutTable(table, SUBSTITUTION_EXTENSION))
          .map(table -> Ligatures.of(table, "liga", GlyphPairs::isOfLetters));
    } catch (IndexOutOfBoundsException flawed) {
      return Optional.empty();
    }
  }

  private static boolean isOfLetters(String script) {
    return switch (script) {
      case "latn", "cyrl", "grek", "DFLT" -> true;
      default -> false;
    };
  }

  /** In units of the font. */
  int kern(int left, int right) {
    try {
      return kerning.map(pairs -> pairs.units(left, right)).orElse(0);
    } catch (IndexOutOfBoundsException flawed) {
      return 0;
    }
  }

  Optional<Ligature> ligature(int[] wanted, int from, int to) {
    return ligatures
        .flatMap(known -> known.at(wanted, from, to))
        .filter(found -> found.glyph() < glyphs);
  }
}
