/**
 * What languages and their newspapers write: characters, numerals, and the lists of conventions, a
 * file for each language.
 */
package io.broadsheet.parser.words;
