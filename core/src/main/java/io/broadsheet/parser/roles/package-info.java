/**
 * Which role each line plays: clues vote, and the best reading of the whole page under the grammar
 * of a newspaper wins.
 */
package io.broadsheet.parser.roles;
