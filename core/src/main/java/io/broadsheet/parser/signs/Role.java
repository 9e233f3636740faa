package io.broadsheet.parser.signs;

import java.util.Locale;

/** What a line of a page can be, furniture apart. */
public enum Role {
  /** A line of the headline group: kicker, headline or deck. */
  HEADLINE,
  /** A standing label (栏目). */
  LABEL,
  /** A byline on a line of its own. */
  BYLINE,
  /** The first line of a story with its opening (电头). */
  OPENING,
  /** The first line of a paragraph. */
  PARAGRAPH,
  /** Goes on with the paragraph above, across a line end or a column's end. */
  CONTINUATION,
  /** A heading inside a story. */
  SUBHEADING,
  /** The first line of an entry of a list, or of a brief. */
  ENTRY,
  /** A row of a table. */
  ROW,
  /** The first line of a small item without a headline: an advertisement, an announcement. */
  NOTICE,
  /** The first line under a picture. */
  CAPTION,
  /** Goes on with the caption above. */
  CAPTION_MORE,
  /** Whose picture it is. */
  CREDIT,
  /** Names or source after a story, on a line of their own. */
  SIGNATURE,
  /** A jump line to another page. */
  JUMP_OUT,
  /** A jump line from another page. */
  JUMP_IN;

  /** As reports name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Running text of a story: a sentence may be cut at its end. */
  public boolean isBody() {
    return this == OPENING
        || this == PARAGRAPH
        || this == CONTINUATION
        || this == ENTRY
        || this == NOTICE;
  }
}
