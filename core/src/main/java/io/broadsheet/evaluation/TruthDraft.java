package io.broadsheet.evaluation;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Makes of an edition what a person can correct: the words and what they are, and nothing that a
 * correction would have to be kept in step with (places in the source, line breaks, repairs, hints,
 * confidence, white space between the pieces).
 */
final class TruthDraft implements Item.Visitor<Item>, Block.Visitor<Block> {
  private TruthDraft() {}

  /** The edition with its words alone. */
  static Edition of(Edition edition) {
    TruthDraft draft = new TruthDraft();
    return new Edition(
        edition.publication(),
        edition.date(),
        edition.issue(),
        edition.language(),
        edition.pages().stream().map(draft::page).toList(),
        List.of(),
        List.of(),
        edition.provenance());
  }

  private Page page(Page page) {
    return new Page(
        page.label(),
        page.section(),
        page.items().stream().map(item -> item.accept(this)).toList(),
        page.furniture().stream()
            .filter(piece -> piece.role() != Furniture.Role.SPACING)
            .map(piece -> new Furniture(piece.role(), words(piece.text())))
            .toList(),
        Optional.empty());
  }

  private static Text words(Text text) {
    return Text.of(text.characters());
  }

  private static HeadlineGroup head(HeadlineGroup group) {
    return new HeadlineGroup(
        group.kicker().map(kicker -> new Kicker(words(kicker.text()), kicker.kind())),
        group.headline().map(TruthDraft::words),
        group.decks().stream().map(TruthDraft::words).toList(),
        OptionalDouble.empty());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public Item article(Article article) {
    return new Article(
        article.id(),
        head(article.headline()),
        article.byline().map(b -> new Byline(words(b.text()), b.people(), b.placement())),
        article.dateline().map(d -> new Dateline(words(d.text()), d.agency(), d.place(), d.date())),
        blocks(article.body()),
        article.jumps().stream()
            .map(j -> new Jump(j.direction(), j.page(), words(j.text()), j.joined()))
            .toList(),
        article.language());
  }

  @Override
  public Item photoItem(PhotoItem item) {
    return new PhotoItem(item.id(), head(item.headline()), photoOf(item.photo()));
  }

  @Override
  public Item notice(Notice notice) {
    return new Notice(notice.id(), notice.kind(), head(notice.headline()), blocks(notice.body()));
  }

  @Override
  public Block paragraph(Paragraph paragraph) {
    return new Paragraph(words(paragraph.text()));
  }

  @Override
  public Block subheading(Subheading subheading) {
    return new Subheading(words(subheading.text()));
  }

  @Override
  public Block photo(Photo photo) {
    return photoOf(photo);
  }

  private static Photo photoOf(Photo photo) {
    return new Photo(
        photo.image(),
        photo.caption().map(TruthDraft::words),
        photo.credit().map(TruthDraft::words),
        photo.creators());
  }

  @Override
  public Block pullQuote(PullQuote quote) {
    return new PullQuote(words(quote.text()), quote.attribution().map(TruthDraft::words));
  }

  @Override
  public Block list(ListBlock list) {
    return new ListBlock(
        list.entries().stream().map(e -> new ListBlock.Entry(words(e.text()))).toList());
  }

  @Override
  public Block table(Table table) {
    return new Table(
        table.caption().map(TruthDraft::words),
        table.rows().stream()
            .map(
                row ->
                    new Table.Row(
                        row.heading(), row.cells().stream().map(TruthDraft::words).toList()))
            .toList());
  }

  @Override
  public Block pageTurn(PageTurn turn) {
    return turn;
  }
}
