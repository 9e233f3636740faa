package io.broadsheet.model;

/**
 * What is on a page and belongs to no item.
 *
 * @param role what it is
 * @param text as printed
 */
public record Furniture(Role role, Text text) {
  /** The kinds of page furniture. */
  public enum Role {
    /** The name of the paper in its own lettering (报头). */
    NAMEPLATE,
    /** Lines with date, issue, numbers, price, publisher under or beside the nameplate. */
    MASTHEAD,
    /** The line with page number and section (版头). */
    FOLIO,
    /** Who made the page (责编, 版式, 校对). */
    EDITORS_LINE,
    /** A line of weather beside the nameplate. */
    WEATHER,
    /** A standing label of a column that names no single story (栏目). */
    COLUMN_LABEL,
    /** Contact, address, telephone, e-mail of the page. */
    CONTACT,
    /** What a web page or its software added. */
    WEB_RESIDUE,
    /** Signs that stand for a rule between stories: * * *. */
    RULE,
    /** Any other line that belongs to no item. */
    OTHER,
    /** White space between the pieces of the page. */
    SPACING
  }
}
