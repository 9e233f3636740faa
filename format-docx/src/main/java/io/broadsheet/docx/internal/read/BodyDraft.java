package io.broadsheet.docx.internal.read;

import io.broadsheet.model.Block;
import io.broadsheet.model.Image;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The body of an item being put together: blocks that are made once their language is known. */
final class BodyDraft {
  private final List<Function<Optional<String>, Block>> blocks = new ArrayList<>();
  private final List<ParagraphText> words = new ArrayList<>();
  private Optional<ParagraphText> opening = Optional.empty();
  private PhotoDraft photo;
  private QuoteDraft quote;
  private ListDraft list;
  private boolean shown;

  private static final class PhotoDraft {
    private Optional<Image> image = Optional.empty();
    private Optional<ParagraphText> caption = Optional.empty();
    private Optional<ParagraphText> credit = Optional.empty();
  }

  private static final class QuoteDraft {
    private Optional<ParagraphText> attribution = Optional.empty();
  }

  private static final class ListDraft {
    private final String id;
    private final List<ParagraphText> entries = new ArrayList<>();

    private ListDraft(String id) {
      this.id = id;
    }
  }

  boolean isEmpty() {
    return !shown;
  }

  /** All words of it. */
  List<ParagraphText> words() {
    return words;
  }

  /** The first paragraph, if the body begins with one: it may open with dateline and byline. */
  Optional<ParagraphText> opening() {
    return opening;
  }

  List<Block> build(Optional<String> tongue) {
    return blocks.stream().map(block -> block.apply(tongue)).toList();
  }

  void paragraph(ParagraphText text) {
    if (blocks.isEmpty()) {
      opening = Optional.of(text);
    }
    add(text, tongue -> new Paragraph(text.text(tongue)));
  }

  void subheading(ParagraphText text) {
    add(text, tongue -> new Subheading(text.text(tongue)));
  }

  private void add(ParagraphText text, Function<Optional<String>, Block> block) {
    close();
    take(text);
    blocks.add(block);
  }

  private void take(ParagraphText text) {
    shown = true;
    words.add(text);
  }

  /** A turn of the page. */
  void turn(String page) {
    close();
    Optional<String> label = Optional.of(page).filter(name -> !name.isEmpty());
    blocks.add(tongue -> new PageTurn(label));
  }

  /** What follows is no part of the photo, quote or list before it. */
  void close() {
    photo = null;
    quote = null;
    list = null;
  }

  void picture(Image image) {
    close();
    shown = true;
    startPhoto().image = Optional.of(image);
  }

  private PhotoDraft startPhoto() {
    close();
    PhotoDraft started = new PhotoDraft();
    photo = started;
    blocks.add(
        tongue ->
            new Photo(
                started.image,
                started.caption.map(text -> text.text(tongue)),
                started.credit.map(text -> text.text(tongue)),
                List.of()));
    return started;
  }

  void caption(ParagraphText text) {
    PhotoDraft open = photo;
    if (open == null || open.caption.isPresent() || open.credit.isPresent()) {
      open = startPhoto();
    }
    open.caption = Optional.of(text);
    take(text);
  }

  void credit(ParagraphText text) {
    PhotoDraft open = photo;
    if (open == null || open.credit.isPresent()) {
      open = startPhoto();
    }
    open.credit = Optional.of(text);
    take(text);
  }

  void quote(ParagraphText text) {
    close();
    QuoteDraft started = new QuoteDraft();
    quote = started;
    take(text);
    blocks.add(
        tongue ->
            new PullQuote(text.text(tongue), started.attribution.map(who -> who.text(tongue))));
  }

  /** Who said the quotation before; a paragraph if there is none. */
  void attribution(ParagraphText text) {
    if (quote == null || quote.attribution.isPresent()) {
      paragraph(text);
    } else {
      quote.attribution = Optional.of(text);
      take(text);
    }
  }

  void entry(String id, ParagraphText text) {
    ListDraft open = list;
    if (open == null || !open.id.equals(id)) {
      close();
      ListDraft started = new ListDraft(id);
      open = started;
      list = started;
      blocks.add(
          tongue ->
              new ListBlock(
                  started.entries.stream()
                      .map(entry -> new ListBlock.Entry(entry.text(tongue)))
                      .toList()));
    }
    open.entries.add(text);
    take(text);
  }

  void table(Optional<ParagraphText> caption, List<Piece.Row> rows) {
    close();
    shown = true;
    caption.ifPresent(words::add);
    rows.forEach(row -> words.addAll(row.cells()));
    blocks.add(
        tongue ->
            new Table(
                caption.map(text -> text.text(tongue)),
                rows.stream()
                    .map(
                        row ->
                            new Table.Row(
                                row.heading(),
                                row.cells().stream().map(cell -> cell.text(tongue)).toList()))
                    .toList()));
  }
}
