/**
 * What stands on a page and belongs to no item: nameplate, masthead, folio, page marks, residue of
 * web pages; and where pages turn.
 */
package io.broadsheet.parser.furniture;
