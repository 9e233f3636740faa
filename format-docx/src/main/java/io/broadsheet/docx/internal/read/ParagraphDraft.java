package io.broadsheet.docx.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph being read. */
final class ParagraphDraft {
  final ParagraphText words = new ParagraphText();
  final List<Piece.Picture> pictures = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> bookmarks = new ArrayList<>();

  /** What floats beside it, to be set after it. */
  final List<Piece> boxes = new ArrayList<>();

  String style;
  Optional<Integer> level = Optional.empty();
  Optional<String> list = Optional.empty();
  int listLevel;

  /** The bookmark of this document that its words lead to. */
  Optional<String> leadsTo = Optional.empty();

  Optional<Piece.SectionEnd> sectionEnd = Optional.empty();

  /** True if the mark at its end was deleted, so that the next paragraph goes on with it. */
  boolean goesOn;

  ParagraphDraft(String style) {
    this.style = style;
  }

  /** Begins with what another paragraph has, which goes on with this one. */
  void continues(ParagraphDraft before) {
    before.words.appendTo(words);
    pictures.addAll(before.pictures);
    notes.addAll(before.notes);
    bookmarks.addAll(before.bookmarks);
    boxes.addAll(before.boxes);
  }

  /** Forgets how it is set. */
  void plain(String standard) {
    style = standard;
    level = Optional.empty();
    list = Optional.empty();
    listLevel = 0;
  }

  Piece.Words piece(StyleTable styles, ListTable lists) {
    Optional<String> own = list.or(() -> styles.list(style)).filter(id -> !id.equals("0"));
    int outline = level.map(n -> n + 1).orElseGet(() -> styles.level(style).orElse(0));
    return new Piece.Words(
        style,
        outline > 9 ? 0 : outline,
        own.map(id -> new Piece.ListSign(id, lists.sign(id, listLevel))),
        words,
        pictures,
        notes,
        bookmarks,
        leadsTo);
  }
}
