/**
 * Reads the text of newspaper pages.
 *
 * <p>A room for each step, which knows only those before it: {@code encoding} (bytes to
 * characters), {@code copy} (the fair copy, its lines and the record of every change), {@code
 * signs} (what lines say in fixed words), {@code furniture} (what belongs to no item, and where
 * pages turn), {@code roles} (the votes of the clues and the decision), {@code story} (items,
 * mending), {@code typography} (changes on request), {@code edition} (jumps, facts, dates). Under
 * all of them lie {@code words}: characters, and the conventions of each language. Between the
 * steps stands plain data.
 */
package io.broadsheet.parser;
