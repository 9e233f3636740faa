package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.Style;
import java.util.List;
import java.util.Optional;

/** The roles of another's document: by heading styles, outline levels, lists and captions. */
final class ForeignRoles implements Roles {
  private final StyleTable styles;
  private final Remarks remarks;
  private final int headline;
  private final int section;

  private ForeignRoles(StyleTable styles, Remarks remarks, int headline, int section) {
    this.styles = styles;
    this.remarks = remarks;
    this.headline = headline;
    this.section = section;
  }

  /** The roles of a document, or empty if nothing in it is a heading. */
  static Optional<Roles> of(List<Piece> pieces, StyleTable styles, Remarks remarks) {
    List<Piece.Words> headings =
        pieces.stream()
            .filter(Piece.Words.class::isInstance)
            .map(Piece.Words.class::cast)
            .filter(words -> words.level() > 0 && !words.words().isBlank())
            .toList();
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    int top = headings.stream().mapToInt(Piece.Words::level).min().orElse(1);
    int below = headings.stream().mapToInt(Piece.Words::level).filter(n -> n > top).min().orElse(0);
    boolean sections = below > 0 && isOverOthersOnly(pieces, top);
    int headline = sections ? below : top;
    remarks.add(DocxFinding.HEADLINES_GUESSED, headline);
    if (sections) {
      remarks.add(DocxFinding.SECTIONS_GUESSED, top);
    }
    return Optional.of(new ForeignRoles(styles, remarks, headline, sections ? top : 0));
  }

  /** True if no heading of a level has anything but deeper headings right below it. */
  private static boolean isOverOthersOnly(List<Piece> pieces, int level) {
    boolean open = false;
    for (Piece piece : pieces) {
      boolean blank = piece instanceof Piece.Words words && isBlank(words);
      if (!blank && !(piece instanceof Piece.SectionEnd)) {
        int own = piece instanceof Piece.Words words ? words.level() : 0;
        if (open && own <= level) {
          return false;
        }
        open = own == level;
      }
    }
    return !open;
  }

  private static boolean isBlank(Piece.Words words) {
    return words.words().isBlank() && words.pictures().isEmpty();
  }

  @Override
  public Style of(Piece.Words paragraph) {
    if (paragraph.level() > 0) {
      return paragraph.level() <= headline ? Style.HEADLINE : Style.SUBHEADING;
    }
    String id = paragraph.style();
    if (styles.is(id, StyleNames::isSubtitle)) {
      return Style.DECK;
    }
    if (styles.is(id, StyleNames::isQuote)) {
      return Style.PULL_QUOTE;
    }
    if (paragraph.list().isPresent() || styles.is(id, StyleNames::isList)) {
      return Style.LIST_ENTRY;
    }
    Style role = styles.role(id).orElse(Style.BODY);
    if (styles.role(id).isEmpty() && !StyleNames.isPlain(styles.name(id)) && !id.isEmpty()) {
      remarks.add(DocxFinding.UNKNOWN_STYLE, styles.name(id));
    }
    return role;
  }

  @Override
  public boolean isSection(Piece.Words paragraph) {
    return section > 0 && paragraph.level() == section;
  }
}
