package io.broadsheet.model;

import java.util.List;

/**
 * Makes items like others with other words: the same structure, each text replaced. A subclass says
 * by what.
 */
public abstract class Rewording implements Item.Visitor<Item>, Block.Visitor<Block> {
  protected Rewording() {}

  /** What stands for running text: paragraphs, captions, quotations, entries of lists. */
  protected abstract Text running(Text text);

  /** What stands for all other text: headings, names, datelines, credits, jump lines, cells. */
  protected abstract Text display(Text text);

  /** The same headline group with other words. */
  protected HeadlineGroup head(HeadlineGroup group) {
    return new HeadlineGroup(
        group.kicker().map(kicker -> new Kicker(display(kicker.text()), kicker.kind())),
        group.headline().map(this::display),
        group.decks().stream().map(this::display).toList(),
        group.confidence());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public Item article(Article article) {
    return new Article(
        article.id(),
        head(article.headline()),
        article.byline().map(b -> new Byline(display(b.text()), b.people(), b.placement())),
        article
            .dateline()
            .map(d -> new Dateline(display(d.text()), d.agency(), d.place(), d.date())),
        blocks(article.body()),
        article.jumps().stream()
            .map(j -> new Jump(j.direction(), j.page(), display(j.text()), j.joined()))
            .toList(),
        article.language());
  }

  @Override
  public Item photoItem(PhotoItem item) {
    return new PhotoItem(item.id(), head(item.headline()), photo(item.photo()));
  }

  @Override
  public Item notice(Notice notice) {
    return new Notice(notice.id(), notice.kind(), head(notice.headline()), blocks(notice.body()));
  }

  @Override
  public Block paragraph(Paragraph paragraph) {
    return new Paragraph(running(paragraph.text()));
  }

  @Override
  public Block subheading(Subheading subheading) {
    return new Subheading(display(subheading.text()));
  }

  @Override
  public Photo photo(Photo photo) {
    return new Photo(
        photo.image(),
        photo.caption().map(this::running),
        photo.credit().map(this::display),
        photo.creators());
  }

  @Override
  public Block pullQuote(PullQuote quote) {
    return new PullQuote(running(quote.text()), quote.attribution().map(this::display));
  }

  @Override
  public Block list(ListBlock list) {
    return new ListBlock(
        list.entries().stream().map(e -> new ListBlock.Entry(running(e.text()))).toList());
  }

  @Override
  public Block table(Table table) {
    return new Table(
        table.caption().map(this::display),
        table.rows().stream()
            .map(
                row ->
                    new Table.Row(row.heading(), row.cells().stream().map(this::display).toList()))
            .toList());
  }

  @Override
  public Block pageTurn(PageTurn turn) {
    return turn;
  }
}
