package io.broadsheet.evaluation;

/**
 * A piece of an item as it should be read.
 *
 * @param role what it is
 * @param text its words, printed lines and columns joined
 */
public record Passage(TextRole role, String text) {}
