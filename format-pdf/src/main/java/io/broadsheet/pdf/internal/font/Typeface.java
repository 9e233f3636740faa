package io.broadsheet.pdf.internal.font;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An OpenType font: its measures, and the outlines for those who embed it. Immutable; shared freely
 * between threads and documents.
 */
public final class Typeface implements Face {
  private static final int POSTSCRIPT_NAME = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int FAMILY = 1;

  private final Tables tables;
  private final String file;
  private final String name;
  private final String family;
  private final int unitsPerEm;
  private final int glyphs;
  private final int measured;
  private final Table advances;
  private final KnownGlyphs characters;
  private final FontMeasures measures;
  private final Outlines outlines;
  private final GlyphPairs pairs;

  Typeface(String file, Tables tables) {
    this.file = file;
    this.tables = tables;
    this.unitsPerEm = tables.get("head").u16(18);
    if (unitsPerEm < 16 || unitsPerEm > 16_384) {
      throw new IndexOutOfBoundsException(unitsPerEm + " units in an em");
    }
    this.glyphs = tables.get("maxp").u16(4);
    this.measured = tables.get("hhea").u16(34);
    this.advances = tables.get("hmtx").part(0, 4L * measured);
    if (measured == 0 || glyphs < measured) {
      throw new IndexOutOfBoundsException(measured + " advance widths for " + glyphs + " glyphs");
    }
    this.characters = new KnownGlyphs(CharacterMap.of(tables.get("cmap")));
    this.measures = FontMeasures.of(tables, unitsPerEm);
    this.outlines =
        tables
            .find("CFF")
            .<Outlines>map(table -> new CompactFont(table, glyphs))
            .orElseGet(() -> new GlyphOutlines(tables, glyphs));
    this.pairs = GlyphPairs.of(tables, glyphs);
    this.name = postScriptName(named(POSTSCRIPT_NAME).orElse(file));
    this.family = named(TYPOGRAPHIC_FAMILY).or(() -> named(FAMILY)).orElse(name);
    if (measures.forbidsEmbedding()) {
      throw new UnreadableInputException(
          Place.of(file), "the font " + name + " forbids embedding", "name another font");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int glyph(int codePoint) {
    int glyph = characters.glyph(codePoint);
    return glyph < glyphs ? glyph : 0;
  }

  @Override
  public int advance(int glyph) {
    return scaled(advanceUnits(glyph));
  }

  @Override
  public int kern(int left, int right) {
    int units = pairs.kern(left, right);
    return units == 0 ? 0 : scaled(units);
  }

  @Override
  public int joined(int glyph, JoinedForm form) {
    return pairs.joined(glyph, form);
  }

  @Override
  public Optional<Ligature> ligature(int[] wanted, int from, int to) {
    return pairs.ligature(wanted, from, to);
  }

  @Override
  public int ascent() {
    return measures.ascent();
  }

  @Override
  public int descent() {
    return measures.descent();
  }

  @Override
  public int capHeight() {
    return measures.capHeight();
  }

  /** The file that it was read from, for messages. */
  String file() {
    return file;
  }

  /** The family that it belongs to, as named in the font. */
  String family() {
    return family;
  }

  /** What the font says of its design. */
  public FontMeasures measures() {
    return measures;
  }

  Outlines outlines() {
    return outlines;
  }

  /** True if its outlines are PostScript's (OpenType/CFF), false if they are TrueType's. */
  public boolean isCompact() {
    return outlines instanceof CompactFont;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphs() {
    return glyphs;
  }

  int advanceUnits(int glyph) {
    return advances.u16(4 * Math.min(glyph, measured - 1));
  }

  /** The left side bearing of a glyph, in font units. */
  int bearingUnits(int glyph) {
    Table hmtx = tables.get("hmtx");
    return glyph < measured
        ? hmtx.s16(4 * glyph + 2)
        : hmtx.s16(4 * measured + 2 * (glyph - measured));
  }

  Tables tables() {
    return tables;
  }

  private int scaled(int units) {
    return Math.floorDiv(2000 * units + unitsPerEm, 2 * unitsPerEm);
  }

  /** A name as Windows fonts store it: UTF-16; English first, else any. */
  private Optional<String> named(int id) {
    Optional<Table> names = tables.find("name");
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Table table = names.get();
    Optional<String> any = Optional.empty();
    for (int i = 0; i < table.u16(2); i++) {
      int entry = 6 + 12 * i;
      if (table.u16(entry) != 3 || table.u16(entry + 6) != id) {
        continue;
      }
      long at = (long) table.u16(4) + table.u16(entry + 10);
      byte[] bytes = table.part(at, table.u16(entry + 8)).bytes();
      Optional<String> found = Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
      if (table.u16(entry + 4) == 0x409) {
        return found;
      }
      any = any.or(() -> found);
    }
    return any;
  }

  /** Only what a PDF name holds without escapes. */
  private static String postScriptName(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "");
    return plain.isEmpty() ? "Unnamed" : plain.substring(0, Math.min(63, plain.length()));
  }

  @Override
  public String toString() {
    return name + " (" + file + ")";
  }
}
