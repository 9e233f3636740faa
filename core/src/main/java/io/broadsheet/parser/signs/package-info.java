/**
 * What lines say in fixed words: openings, bylines, credits, jump lines, signatures; a class for
 * each convention and script.
 */
package io.broadsheet.parser.signs;
