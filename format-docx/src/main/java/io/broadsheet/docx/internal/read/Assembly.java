package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.BookmarkName;
import io.broadsheet.docx.internal.BookmarkName.Mark;
import io.broadsheet.docx.internal.Style;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Image;
import io.broadsheet.model.Kicker;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Puts items together from paragraphs whose roles are known. */
final class Assembly {
  private final PageDrafts pages;
  private final BiFunction<Piece.Picture, Optional<ParagraphText>, Image> images;
  private Optional<ParagraphText> tableCaption = Optional.empty();

  Assembly(PageDrafts pages, BiFunction<Piece.Picture, Optional<ParagraphText>, Image> images) {
    this.pages = pages;
    this.images = images;
  }

  /** Takes the bookmarks of a piece: they say what begins there. */
  void marks(List<String> names) {
    List<BookmarkName> ours =
        names.stream().map(BookmarkName::of).flatMap(Optional::stream).toList();
    boolean turnsFirst = true;
    for (BookmarkName name : ours) {
      turnsFirst &= name.mark() == Mark.TURN;
      if (turnsFirst) {
        mark(name);
      }
    }
    // LibreOffice sorts bookmarks of one place by name; a page begins before what is on it.
    ours.stream().filter(name -> name.mark() == Mark.PAGE).forEach(this::mark);
    turnsFirst = true;
    for (BookmarkName name : ours) {
      turnsFirst &= name.mark() == Mark.TURN;
      if (!turnsFirst && name.mark() != Mark.PAGE) {
        mark(name);
      }
    }
  }

  private void mark(BookmarkName name) {
    switch (name.mark()) {
      case PAGE -> pages.startPage(name.id());
      case TURN -> pages.current().ifPresent(item -> item.body.turn(name.id()));
      case BLOCK -> pages.current().ifPresent(item -> item.body.close());
      case STORY -> pages.start(new ItemDraft(Optional.of(name.id()), ItemDraft.Kind.STORY));
      case PHOTO -> pages.start(new ItemDraft(Optional.of(name.id()), ItemDraft.Kind.PHOTO));
      default -> {
        ItemDraft notice = new ItemDraft(Optional.of(name.id()), ItemDraft.Kind.NOTICE);
        name.mark().notice().ifPresent(kind -> notice.noticeKind = kind);
        pages.start(notice);
      }
    }
  }

  void grid(Piece.Grid grid) {
    ItemDraft item = pages.item();
    item.body.table(tableCaption, grid.rows());
    tableCaption = Optional.empty();
    grid.pictures().forEach(picture -> item.body.picture(images.apply(picture, Optional.empty())));
  }

  /**
   * Takes a paragraph.
   *
   * @param role what it is
   * @param captioned the caption that follows it, if one does
   */
  void words(Style role, Piece.Words piece, Optional<ParagraphText> captioned) {
    if (role == Style.CUT_OFF_RULE && piece.words().isBlank()) {
      if (pages.current().filter(item -> !item.isEmpty()).isPresent()) {
        pages.start(new ItemDraft(Optional.empty(), ItemDraft.Kind.STORY));
      }
      return;
    }
    for (Piece.Picture picture : piece.pictures()) {
      pages.item().body.picture(images.apply(picture, captioned));
    }
    if (!piece.words().isBlank()) {
      tableCaption.ifPresent(words -> pages.item().body.paragraph(words));
      tableCaption = Optional.empty();
      take(role, piece);
    }
  }

  private void take(Style role, Piece.Words piece) {
    ParagraphText words = piece.words();
    switch (role) {
      case KICKER, COLUMN_LABEL -> kicker(role, words);
      case HEADLINE, LEAD_HEADLINE, BRIEF_HEADLINE -> headline(ItemDraft.Kind.STORY, words);
      case NOTICE_HEADLINE -> headline(ItemDraft.Kind.NOTICE, words);
      case PHOTO_HEADLINE -> headline(ItemDraft.Kind.PHOTO, words);
      case DECK -> deck(words);
      case BYLINE, BYLINE_END -> byline(role, words);
      case SUBHEADING, CROSSHEAD -> pages.item().body.subheading(words);
      case CAPTION -> pages.item().body.caption(words);
      case CREDIT -> pages.item().body.credit(words);
      case PULL_QUOTE -> pages.item().body.quote(words);
      case ATTRIBUTION -> pages.item().body.attribution(words);
      case LIST_ENTRY -> entry(piece);
      case TABLE_CAPTION -> tableCaption = Optional.of(words);
      case JUMP_LINE -> pages.item().jumps.add(new ItemDraft.JumpDraft(words, target(piece)));
      case NOTICE -> notice(words);
      default -> pages.item().body.paragraph(words);
    }
  }

  private static Optional<BookmarkName> target(Piece.Words piece) {
    return piece.leadsTo().flatMap(BookmarkName::of);
  }

  private void kicker(Style role, ParagraphText words) {
    ItemDraft item =
        head(ItemDraft.Kind.STORY, draft -> draft.kicker.isEmpty() && draft.headline.isEmpty());
    item.kicker = Optional.of(words);
    item.kickerKind = role == Style.COLUMN_LABEL ? Kicker.Kind.COLUMN_LABEL : Kicker.Kind.LEAD_IN;
  }

  private void headline(ItemDraft.Kind kind, ParagraphText words) {
    head(kind, draft -> draft.headline.isEmpty()).headline = Optional.of(words);
  }

  /** The item whose head is being read, or a new one if the last has what comes now. */
  private ItemDraft head(ItemDraft.Kind kind, Predicate<ItemDraft> lacks) {
    Optional<ItemDraft> open =
        pages
            .current()
            .filter(ItemDraft::isHead)
            .filter(item -> item.decks.isEmpty())
            .filter(lacks);
    ItemDraft item = open.orElseGet(() -> pages.start(new ItemDraft(Optional.empty(), kind)));
    if (kind != ItemDraft.Kind.STORY && item.id.isEmpty()) {
      item.kind = kind;
    }
    return item;
  }

  private void deck(ParagraphText words) {
    ItemDraft item = pages.item();
    if (item.isHead()) {
      item.decks.add(words);
    } else {
      item.body.subheading(words);
    }
  }

  private void byline(Style role, ParagraphText words) {
    ItemDraft item = pages.item();
    if (item.byline.isPresent() || item.kind == ItemDraft.Kind.NOTICE) {
      item.body.paragraph(words);
    } else {
      boolean over = role == Style.BYLINE && item.body.isEmpty();
      item.byline = Optional.of(words);
      item.placement = over ? Byline.Placement.OWN_LINE : Byline.Placement.END;
    }
  }

  private void entry(Piece.Words piece) {
    ParagraphText words = piece.words();
    String list = piece.list().map(Piece.ListSign::list).orElse("");
    String sign = piece.list().map(Piece.ListSign::sign).orElse("");
    if (!sign.isEmpty()) {
      ParagraphText signed = new ParagraphText();
      signed.add(sign, ParagraphText.Format.PLAIN);
      words.appendTo(signed);
      words = signed;
    }
    pages.item().body.entry(list, words);
  }

  /** Text of a notice is one, unless it stands in a story that is marked as such. */
  private void notice(ParagraphText words) {
    boolean other =
        pages
            .current()
            .filter(item -> item.kind == ItemDraft.Kind.NOTICE || item.id.isPresent())
            .isEmpty();
    if (other) {
      head(ItemDraft.Kind.NOTICE, ItemDraft::isHead);
    }
    pages.item().body.paragraph(words);
  }
}
