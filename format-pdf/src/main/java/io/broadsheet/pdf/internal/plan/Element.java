package io.broadsheet.pdf.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * The logical structure of the edition, in reading order: what becomes the tags of the PDF.
 *
 * @param role what it is
 * @param id unique in the plan; links and outline entries refer to it; may be empty
 * @param language BCP 47, where it differs from the parent's
 * @param alternative text that stands for a figure
 * @param content children and marks in reading order
 */
public record Element(
    Role role,
    Optional<String> id,
    Optional<String> language,
    Optional<String> alternative,
    List<Content> content) {
  public Element {
    content = List.copyOf(content);
  }

  /**
   * The structure types of PDF 1.7 (14.8.4) that a newspaper needs, and a newspaper's own, which
   * the file maps to those.
   */
  public enum Role {
    DOCUMENT,
    SECT,
    ART,
    H1,
    H2,
    H3,
    P,
    FIGURE,
    CAPTION,
    LIST,
    LIST_ITEM,
    LABEL,
    LIST_BODY,
    BLOCK_QUOTE,
    TABLE,
    TABLE_ROW,
    TABLE_HEADER,
    TABLE_CELL,
    SPAN,
    LINK,
    /** A photo with its caption that stands as an item: an ART. */
    PHOTO_ITEM,
    /** An advertisement, announcement or correction: an ART. */
    NOTICE,
    /** The line over a headline: a P. */
    KICKER,
    /** A line under a headline: a P. */
    DECK,
    /** A quotation set off from the story: a BLOCK_QUOTE. */
    PULL_QUOTE,
    /** Who wrote it, in a P: a SPAN. */
    BYLINE,
    /** Where the news comes from, in a P: a SPAN. */
    DATELINE,
    /** Who took the photo, in a P or CAPTION: a SPAN. */
    CREDIT
  }

  /** What an element holds. */
  public sealed interface Content {
    /** A child. */
    record Child(Element element) implements Content {}

    /**
     * Marks on one page that belong to the element.
     *
     * @param page index of the page, from 0
     */
    record Marked(int page, List<Mark> marks) implements Content {
      public Marked {
        marks = List.copyOf(marks);
      }
    }
  }
}
