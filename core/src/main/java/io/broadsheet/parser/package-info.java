/**
 * Reads the text of newspaper pages.
 *
 * <p>The way of a page: bytes → {@code Decoder} → {@code LineSplitter} → {@code FurnitureFinder} →
 * {@code RoleDecision} over the votes of the clues → {@code PageBuilder} (items, mending) → {@code
 * JumpJoiner} → edition and report. Between the stages stands plain data.
 */
package io.broadsheet.parser;
