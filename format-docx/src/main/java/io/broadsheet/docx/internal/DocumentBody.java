package io.broadsheet.docx.internal;

import io.broadsheet.docx.DocxOptions;
import io.broadsheet.docx.internal.BookmarkName.Mark;
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
  private final Heads heads;
  private final Map<Item, String> bookmarks = new IdentityHashMap<>();
  private Item top;

  /** Headings nest: no subheading is one before the first headline. */
  private boolean headlined;

  DocumentBody(Edition edition, DocxOptions options, Paragraphs out, Heads heads) {
    this.edition = edition;
    this.options = options;
    this.out = out;
    this.heads = heads;
  }

  void write() {
    edition
        .items()
        .forEach(
            item ->
                bookmarks.put(item, out.bookmarkName(item.accept(new MarkOfItem()), item.id())));
    List<Item> listed = Contents.items(edition, options.contents());
    int number = 0;
    boolean first = true;
    for (Page page : edition.pages()) {
      number++;
      if (!page.items().isEmpty()) {
        out.startPage(heads.of(page, number, first), heads.ownFirstPage());
        first = false;
        if (!listed.isEmpty()) {
          out.contents(listed, bookmarks, edition.language());
          listed = List.of();
        }
        out.bookmark(out.bookmarkName(Mark.PAGE, page.label().orElse("")));
        top = page.items().get(0);
        page.items().forEach(item -> item.accept(this));
      }
    }
    out.end();
  }

  /** What begins at an item. */
  private static final class MarkOfItem implements Item.Visitor<Mark> {
    @Override
    public Mark article(Article article) {
      return Mark.STORY;
    }

    @Override
    public Mark photoItem(PhotoItem photoItem) {
      return Mark.PHOTO;
    }

    @Override
    public Mark notice(Notice notice) {
      return Mark.of(notice.kind());
    }
  }

  @Override
  public Void article(Article article) {
    out.language(article.language());
    boolean bare = article.body().isEmpty() && article.byline().isEmpty();
    start(article, headline(article), bare && article.dateline().isEmpty());
    Opening opening = Opening.of(article, edition.language());
    opening.above().ifPresent(byline -> out.text(Style.BYLINE, byline.text()));
    JumpLines jumps =
        options.jumpLines()
            ? new JumpLines(out, article.jumps(), bookmarks.get(article))
            : JumpLines.none(out);
    jumps.before();
    body(article, opening.runIn(), jumps);
    jumps.after();
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> out.text(Style.BYLINE_END, byline.text()));
    out.language(Optional.empty());
    return null;
  }

  /**
   * The text opens across the page, and goes on in columns. So a headline keeps some of its text
   * below it at the foot of a page: to be kept with the next paragraph does not reach past the end
   * of a section.
   */
  private void body(Article article, List<Opening.Part> runIn, JumpLines jumps) {
    List<Block> body = article.body();
    Optional<Paragraph> lead =
        body.stream()
            .limit(1)
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .findFirst();
    if (!runIn.isEmpty()) {
      out.opening(runIn, lead.map(Paragraph::text));
    } else {
      lead.ifPresent(paragraph -> out.text(Style.BODY_FIRST, paragraph.text()));
    }
    Blocks blocks = blocks(Style.BODY, jumps);
    boolean opened = lead.isPresent() || !runIn.isEmpty();
    int from = lead.isPresent() ? 1 : 0;
    int across = opened ? from : Columns.across(body);
    blocks.write(body.subList(from, across));
    List<Block> rest = body.subList(across, body.size());
    out.columns(columns(rest));
    blocks.write(rest);
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    start(photoItem, Style.PHOTO_HEADLINE, false);
    blocks(Style.BODY, JumpLines.none(out)).write(List.of(photoItem.photo()));
    return null;
  }

  @Override
  public Void notice(Notice notice) {
    start(notice, Style.NOTICE_HEADLINE, notice.body().isEmpty());
    blocks(Style.NOTICE, JumpLines.none(out)).write(notice.body());
    return null;
  }

  private Blocks blocks(Style running, JumpLines jumps) {
    return new Blocks(out, running, headlined ? Style.SUBHEADING : Style.CROSSHEAD, jumps);
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
    headlined |= group.headline().isPresent();
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
