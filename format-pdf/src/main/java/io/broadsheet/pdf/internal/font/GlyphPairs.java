package io.broadsheet.pdf.internal.font;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Kerning, ligatures and joined forms of a font. A flaw in these tables costs what they give, not
 * the font: text is set without it.
 */
final class GlyphPairs {
  private static final int SUBSTITUTION_EXTENSION = 7;

  private final Optional<Kerning> kerning;
  private final Optional<Ligatures> ligatures;
  private final Map<JoinedForm, SingleSubstitution> forms;
  private final int glyphs;

  private GlyphPairs(
      Optional<Kerning> kerning,
      Optional<Ligatures> ligatures,
      Map<JoinedForm, SingleSubstitution> forms,
      int glyphs) {
    this.kerning = kerning;
    this.ligatures = ligatures;
    this.forms = forms;
    this.glyphs = glyphs;
  }

  static GlyphPairs of(Tables tables, int glyphs) {
    Optional<LayoutTable> substitutions =
        tables.find("GSUB").map(table -> new LayoutTable(table, SUBSTITUTION_EXTENSION));
    return new GlyphPairs(
        unlessFlawed(() -> Optional.of(Kerning.of(tables))),
        unlessFlawed(() -> substitutions.map(Ligatures::of)),
        unlessFlawed(() -> substitutions.map(GlyphPairs::forms)).orElse(Map.of()),
        glyphs);
  }

  private static <T> Optional<T> unlessFlawed(Supplier<Optional<T>> part) {
    try {
      return part.get();
    } catch (IndexOutOfBoundsException flawed) {
      return Optional.empty();
    }
  }

  private static Map<JoinedForm, SingleSubstitution> forms(LayoutTable substitutions) {
    Map<JoinedForm, SingleSubstitution> forms = new EnumMap<>(JoinedForm.class);
    for (JoinedForm form : JoinedForm.values()) {
      forms.put(form, new SingleSubstitution(substitutions, form.feature, script -> true));
    }
    return forms;
  }

  /** In units of the font. */
  int kern(int left, int right) {
    try {
      return kerning.map(pairs -> pairs.units(left, right)).orElse(0);
    } catch (IndexOutOfBoundsException flawed) {
      return 0;
    }
  }

  int joined(int glyph, JoinedForm form) {
    try {
      int other = forms.containsKey(form) ? forms.get(form).of(glyph) : glyph;
      return other < glyphs ? other : glyph;
    } catch (IndexOutOfBoundsException flawed) {
      return glyph;
    }
  }

  Optional<Ligature> ligature(int[] wanted, int from, int to) {
    return ligatures
        .flatMap(known -> known.at(wanted, from, to))
        .filter(found -> found.glyph() < glyphs);
  }
}
