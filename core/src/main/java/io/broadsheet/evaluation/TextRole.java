package io.broadsheet.evaluation;

import java.util.Locale;

/** What a stretch of text is on a page, in reading and truth alike. */
public enum TextRole {
  /** The line above a headline, or a standing label. */
  KICKER,
  /** The main line or lines. */
  HEADLINE,
  /** A line below the headline. */
  DECK,
  /** Who wrote it, wherever that stands. */
  BYLINE,
  /** The opening that says where a story comes from (电头). */
  DATELINE,
  /** Running text. */
  PARAGRAPH,
  /** A heading inside a story. */
  SUBHEADING,
  /** An entry of a list. */
  ENTRY,
  /** Words lifted out of the story. */
  PULL_QUOTE,
  /** A row or the caption of a table. */
  TABLE,
  /** What a picture shows. */
  CAPTION,
  /** Whose picture it is. */
  CREDIT,
  /** A line to or from another page. */
  JUMP,
  /** What belongs to no item. */
  FURNITURE;

  /** As reports name it, such as {@code pull-quote}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True for the lines over a story, whichever of them is which. */
  boolean isHead() {
    return this == KICKER || this == HEADLINE || this == DECK;
  }

  /** True for what counts as a paragraph when paragraphs are compared. */
  boolean isBody() {
    return this == PARAGRAPH || this == SUBHEADING || this == ENTRY || this == PULL_QUOTE;
  }
}
