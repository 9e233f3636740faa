package io.broadsheet.pdf.internal.font;

/**
 * One glyph for several.
 *
 * @param glyph that stands for them
 * @param length how many it replaces, 2 or more
 */
public record Ligature(int glyph, int length) {}
