package io.broadsheet.docx.internal;

import io.broadsheet.docx.DocxOptions;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Opening;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.PhotoItem;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the items one after the other: headlines across the page, bodies in columns, each page of
 * the edition on a page of its own.
 */
final class DocumentBody implements Item.Visitor<Void> {
  private final Edition edition;
  private final DocxOptions options;
  private final Paragraphs out;
  private final Furniture furniture;
  private final Map<Item, String> bookmarks = new IdentityHashMap<>();
  private Item top;

  DocumentBody(Edition edition, DocxOptions options, Paragraphs out, Furniture furniture) {
    this.edition = edition;
    this.options = options;
    this.out = out;
    this.furniture = furniture;
  }

  void write() {
    edition.items().forEach(item -> bookmarks.put(item, out.bookmarkName("item_" + item.id())));
    List<Item> listed = options.contents() ? Contents.items(edition) : List.of();
    int number = 0;
    for (Page page : edition.pages()) {
      number++;
      if (!page.items().isEmpty()) {
        out.startPage(furniture.headerOf(page, number), furniture.nameplate());
        if (!listed.isEmpty()) {
          out.contents(listed, bookmarks, edition.language());
          listed = List.of();
        }
        top = page.items().get(0);
        page.items().forEach(item -> item.accept(this));
      }
    }
    out.end();
  }

  @Override
  public Void article(Article article) {
    out.language(article.language());
    boolean bare = article.body().isEmpty() && article.byline().isEmpty();
    start(article, headline(article), bare && article.dateline().isEmpty());
    Opening opening = Opening.of(article, edition.language());
    opening.above().ifPresent(byline -> out.text(Style.BYLINE, byline.text()));
    out.columns(columns(article.body()));
    List<Block> body = article.body();
    Blocks blocks = new Blocks(out, Style.BODY);
    int first = 0;
    if (!opening.runIn().isEmpty()) {
      Optional<Paragraph> lead =
          body.stream()
              .limit(1)
              .filter(Paragraph.class::isInstance)
              .map(b -> (Paragraph) b)
              .findFirst();
      out.opening(opening.runIn(), lead.map(Paragraph::text));
      first = lead.isPresent() ? 1 : 0;
    } else if (!body.isEmpty() && body.get(0) instanceof Paragraph lead) {
      out.text(Style.BODY_FIRST, lead.text());
      first = 1;
    }
    body.subList(first, body.size()).forEach(block -> block.accept(blocks));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> out.text(Style.BYLINE_END, byline.text()));
    out.language(Optional.empty());
    return null;
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    start(photoItem, Style.BRIEF_HEADLINE, false);
    return photoItem.photo().accept(new Blocks(out, Style.BODY));
  }

  @Override
  public Void notice(Notice notice) {
    start(notice, Style.BRIEF_HEADLINE, notice.body().isEmpty());
    Blocks blocks = new Blocks(out, Style.NOTICE);
    notice.body().forEach(block -> block.accept(blocks));
    return null;
  }

  private void start(Item item, Style headline, boolean bare) {
    out.columns(1);
    out.bookmark(bookmarks.get(item));
    HeadlineGroup group = item.headline();
    if (group.kicker().isEmpty() && group.headline().isEmpty() && !bare) {
      out.cutOffRule();
    }
    group
        .kicker()
        .ifPresent(
            kicker ->
                out.text(
                    kicker.kind() == Kicker.Kind.COLUMN_LABEL ? Style.COLUMN_LABEL : Style.KICKER,
                    kicker.text()));
    group.headline().ifPresent(words -> out.text(headline, words));
    group.decks().forEach(deck -> out.text(Style.DECK, deck));
  }

  /** The first story of a page leads it, short ones are briefs; a manuscript has one size. */
  private Style headline(Article article) {
    if (options.layout() == DocxOptions.Layout.MANUSCRIPT) {
      return Style.HEADLINE;
    }
    if (Columns.isBrief(article.body())) {
      return Style.BRIEF_HEADLINE;
    }
    return article == top ? Style.LEAD_HEADLINE : Style.HEADLINE;
  }

  private int columns(List<Block> body) {
    return options.layout() == DocxOptions.Layout.NEWSPAPER ? Columns.of(body) : 1;
  }
}
