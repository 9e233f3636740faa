package io.broadsheet.json;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Facsimile;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Mark;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An edition without what docs/json.md says that ninjs cannot hold, and its marks in one form:
 * stretch by stretch, so that two editions whose words look the same are equal.
 */
final class AsNinjsHolds implements Item.Visitor<Item>, Block.Visitor<Block> {
  private AsNinjsHolds() {}

  static Edition of(Edition edition) {
    AsNinjsHolds held = new AsNinjsHolds();
    Edition.Builder kept =
        Edition.builder().publication(edition.publication()).issue(edition.issue());
    edition.date().ifPresent(kept::date);
    edition.language().ifPresent(kept::language);
    edition.pages().forEach(page -> kept.page(held.page(page)));
    return kept.build();
  }

  private Page page(Page page) {
    return new Page(
        page.label(),
        page.section(),
        page.items().stream().map(item -> item.accept(this)).toList(),
        page.furniture().stream()
            .map(piece -> new Furniture(piece.role(), plain(piece.text())))
            .toList(),
        page.facsimile().map(AsNinjsHolds::facsimile));
  }

  private static Facsimile facsimile(Facsimile facsimile) {
    Image image = facsimile.image();
    return new Facsimile(
        new Image(image.reference(), image.mediaType(), Optional.empty()),
        facsimile.width(),
        facsimile.height(),
        List.of());
  }

  @Override
  public Item article(Article article) {
    return new Article(
        article.id(),
        head(article.headline()),
        article.byline().map(by -> new Byline(marked(by.text()), by.people(), by.placement())),
        article
            .dateline()
            .map(
                line ->
                    new Dateline(marked(line.text()), line.agency(), line.place(), line.date())),
        blocks(article.body()),
        article.jumps().stream()
            .map(
                jump -> new Jump(jump.direction(), jump.page(), marked(jump.text()), jump.joined()))
            .toList(),
        article.language());
  }

  @Override
  public Item photoItem(PhotoItem item) {
    return new PhotoItem(item.id(), head(item.headline()), (Photo) photo(item.photo()));
  }

  @Override
  public Item notice(Notice notice) {
    return new Notice(notice.id(), notice.kind(), head(notice.headline()), blocks(notice.body()));
  }

  private static HeadlineGroup head(HeadlineGroup head) {
    return new HeadlineGroup(
        head.kicker().map(kicker -> new Kicker(plain(kicker.text()), kicker.kind())),
        head.headline().map(AsNinjsHolds::plain),
        head.decks().stream().map(AsNinjsHolds::plain).toList(),
        OptionalDouble.empty());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public Block paragraph(Paragraph paragraph) {
    return new Paragraph(marked(paragraph.text()));
  }

  @Override
  public Block subheading(Subheading subheading) {
    return new Subheading(marked(subheading.text()));
  }

  @Override
  public Block photo(Photo photo) {
    return new Photo(
        photo.image(),
        photo.caption().map(AsNinjsHolds::marked),
        photo.credit().map(AsNinjsHolds::marked),
        photo.creators());
  }

  @Override
  public Block pullQuote(PullQuote quote) {
    return new PullQuote(marked(quote.text()), quote.attribution().map(AsNinjsHolds::marked));
  }

  @Override
  public Block list(ListBlock list) {
    return new ListBlock(
        list.entries().stream().map(entry -> new ListBlock.Entry(marked(entry.text()))).toList());
  }

  @Override
  public Block table(Table table) {
    return new Table(
        table.caption().map(AsNinjsHolds::marked),
        table.rows().stream()
            .map(
                row ->
                    new Table.Row(
                        row.heading(), row.cells().stream().map(AsNinjsHolds::marked).toList()))
            .toList());
  }

  @Override
  public Block pageTurn(PageTurn turn) {
    return turn;
  }

  private static Text plain(Text text) {
    return Text.of(text.characters());
  }

  /** How a character is marked: the first of two links or two languages that overlap. */
  private record Look(boolean bold, boolean italic, String link, String language) {
    static Look of(Text text, int at) {
      boolean bold = false;
      boolean italic = false;
      String link = null;
      for (Mark mark : text.marks()) {
        if (whole(text, mark.start()) <= at && at < whole(text, mark.end())) {
          bold |= mark instanceof Mark.Bold;
          italic |= mark instanceof Mark.Italic;
          if (mark instanceof Mark.Link found && link == null) {
            link = found.target().toString();
          }
        }
      }
      String language =
          text.foreign().stream()
              .filter(range -> whole(text, range.start()) <= at && at < whole(text, range.end()))
              .map(Text.ForeignRange::language)
              .findFirst()
              .orElse(null);
      return new Look(bold, italic, link, language);
    }
  }

  /** A text with a mark for each stretch that looks the same, and without source. */
  private static Text marked(Text text) {
    int length = text.characters().length();
    List<Mark> marks = new ArrayList<>();
    List<Text.ForeignRange> foreign = new ArrayList<>();
    int end;
    for (int start = 0; start < length; start = end) {
      Look look = Look.of(text, start);
      end = start + 1;
      while (end < length && Objects.equals(Look.of(text, end), look)) {
        end++;
      }
      if (look.bold()) {
        marks.add(new Mark.Bold(start, end));
      }
      if (look.italic()) {
        marks.add(new Mark.Italic(start, end));
      }
      if (look.link() != null) {
        marks.add(new Mark.Link(start, end, URI.create(look.link())));
      }
      if (look.language() != null) {
        foreign.add(new Text.ForeignRange(start, end, look.language()));
      }
    }
    List<Integer> breaks =
        text.breaks().stream().map(at -> whole(text, at)).filter(at -> at > 0).distinct().toList();
    return new Text(text.characters(), marks, foreign, breaks, List.of());
  }

  private static int whole(Text text, int at) {
    String words = text.characters();
    boolean inside =
        at > 0
            && at < words.length()
            && Character.isSurrogatePair(words.charAt(at - 1), words.charAt(at));
    return inside ? at - 1 : at;
  }
}
