package io.broadsheet.pdf.internal.typeset;

/**
 * How characters are set.
 *
 * @param fount the type
 * @param size in thousandths of a point
 */
public record TypeStyle(Fount fount, int size) {}
