package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.BookmarkName;
import io.broadsheet.docx.internal.Style;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles of a document that we wrote, whoever saved it since: by the names of its styles. */
final class OwnRoles implements Roles {
  /** Only our documents have styles of these names. */
  private static final Set<Style> OURS =
      EnumSet.of(
          Style.LEAD_HEADLINE,
          Style.BRIEF_HEADLINE,
          Style.NOTICE_HEADLINE,
          Style.PHOTO_HEADLINE,
          Style.KICKER,
          Style.COLUMN_LABEL,
          Style.DECK,
          Style.BODY_FIRST,
          Style.BYLINE_END,
          Style.CUT_OFF_RULE);

  private final StyleTable styles;
  private final Remarks remarks;

  OwnRoles(StyleTable styles, Remarks remarks) {
    this.styles = styles;
    this.remarks = remarks;
  }

  /** True if the document is one of ours. */
  static boolean fit(List<Piece> pieces, StyleTable styles) {
    Set<BookmarkName.Mark> marks = EnumSet.noneOf(BookmarkName.Mark.class);
    boolean styled = false;
    for (Piece piece : pieces) {
      piece.bookmarks().forEach(name -> BookmarkName.of(name).ifPresent(n -> marks.add(n.mark())));
      styled |=
          piece instanceof Piece.Words words
              && styles.role(words.style()).filter(OURS::contains).isPresent();
    }
    boolean pageWithItem = marks.contains(BookmarkName.Mark.PAGE) && marks.size() > 1;
    return styled || pageWithItem || marks.contains(BookmarkName.Mark.STORY);
  }

  @Override
  public Style of(Piece.Words paragraph) {
    Optional<Style> role = styles.role(paragraph.style());
    boolean running = role.isEmpty() || role.get() == Style.NORMAL || role.get() == Style.BODY;
    if (running && paragraph.list().isPresent()) {
      return Style.LIST_ENTRY;
    }
    if (running && paragraph.level() > 0) {
      return paragraph.level() == 1 ? Style.HEADLINE : Style.SUBHEADING;
    }
    if (role.isEmpty() && !StyleNames.isPlain(styles.name(paragraph.style()))) {
      remarks.add(DocxFinding.UNKNOWN_STYLE, styles.name(paragraph.style()));
    }
    return role.orElse(Style.BODY);
  }

  @Override
  public boolean isSection(Piece.Words paragraph) {
    return false;
  }
}
