package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Opening;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.pdf.internal.makeup.Piece.Kind;
import io.broadsheet.pdf.internal.makeup.Piece.Part;
import io.broadsheet.pdf.internal.makeup.Piece.Voice;
import io.broadsheet.pdf.internal.typeset.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes an item apart into the pieces that are set, in the order in which they are read. Dateline
 * and byline are set back into the first paragraph where the paper ran them in.
 */
final class StoryReader implements Block.Visitor<Void> {
  /** Heads and captions longer than this, in UTF-16 units, run with the text and may jump. */
  private static final int LONGEST_DISPLAY = 400;

  /** Tables with more rows, or more characters, cannot stand in one piece on every page. */
  private static final int MOST_ROWS = 30;

  private static final int LONGEST_TABLE = 2_000;

  private final List<Piece> pieces = new ArrayList<>();

  /** What is run in before the words of the first paragraph. */
  private final List<Part> runIn = new ArrayList<>();

  private StoryReader() {}

  /** Reads an item. */
  static Story read(Item item, Optional<String> editionLanguage) {
    return item.accept(
        new Item.Visitor<>() {
          @Override
          public Story article(Article article) {
            Optional<String> language = article.language().or(() -> editionLanguage);
            boolean cjk = isCjk(language, article.headline(), article.body());
            List<Piece> pieces = new StoryReader().article(article, editionLanguage);
            return new Story(article.id(), Story.Sort.ARTICLE, language, cjk, pieces);
          }

          @Override
          public Story photoItem(PhotoItem photo) {
            List<Block> body = List.of(photo.photo());
            boolean cjk = isCjk(editionLanguage, photo.headline(), body);
            List<Piece> pieces = new StoryReader().plain(photo.headline(), body);
            return new Story(photo.id(), Story.Sort.PHOTO, editionLanguage, cjk, pieces);
          }

          @Override
          public Story notice(Notice notice) {
            boolean cjk = isCjk(editionLanguage, notice.headline(), notice.body());
            List<Piece> pieces = new StoryReader().plain(notice.headline(), notice.body());
            return new Story(notice.id(), Story.Sort.NOTICE, editionLanguage, cjk, pieces);
          }
        });
  }

  /** A story is set by the rules of what most of its words are written in, else of its language. */
  private static boolean isCjk(Optional<String> language, HeadlineGroup head, List<Block> body) {
    StoryReader words = new StoryReader();
    words.head(head);
    body.forEach(block -> block.accept(words));
    int square = 0;
    int other = 0;
    for (Piece piece : words.pieces) {
      String text = piece.words();
      square += (int) text.codePoints().filter(Script::isCjk).count();
      other += (int) text.codePoints().filter(Character::isLetter).count();
    }
    other -= square;
    return square + other == 0
        ? language.filter(tag -> tag.matches("(zh|ja|ko)(-.*)?")).isPresent()
        : square * 3 >= other;
  }

  private List<Piece> article(Article article, Optional<String> editionLanguage) {
    head(article.headline());
    Opening opening = Opening.of(article, editionLanguage);
    opening.above().ifPresent(byline -> byline(Kind.BYLINE, byline));
    opening.runIn().forEach(this::open);
    boolean wordsFollow = !article.body().isEmpty() && article.body().get(0) instanceof Paragraph;
    if (!runIn.isEmpty() && !wordsFollow) {
      pieces.add(Piece.of(Kind.PARAGRAPH, runIn));
      runIn.clear();
    }
    article.body().forEach(block -> block.accept(this));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> byline(Kind.SIGNATURE, byline));
    return pieces;
  }

  private void byline(Kind kind, Byline byline) {
    if (!byline.text().isEmpty()) {
      pieces.add(Piece.of(kind, byline.text()));
    }
  }

  private List<Piece> plain(HeadlineGroup head, List<Block> body) {
    head(head);
    body.forEach(block -> block.accept(this));
    return pieces;
  }

  private void head(HeadlineGroup head) {
    head.kicker().ifPresent(kicker -> add(Kind.KICKER, kicker.text()));
    head.headline().ifPresent(headline -> add(Kind.HEADLINE, headline));
    head.decks().forEach(deck -> add(Kind.DECK, deck));
  }

  private void add(Kind kind, Text text) {
    if (!text.isEmpty()) {
      pieces.add(Piece.of(isTooLong(text) ? kind.asRunningText() : kind, text));
    }
  }

  private static boolean isTooLong(Text text) {
    return text.characters().length() > LONGEST_DISPLAY;
  }

  private void open(Opening.Part part) {
    if (!part.text().isEmpty()) {
      boolean dateline = part.role() == Opening.Role.DATELINE;
      runIn.add(new Part(part.text(), dateline ? Voice.DATELINE : Voice.BYLINE));
      if (!part.gap().isEmpty()) {
        runIn.add(new Part(Text.of(part.gap()), Voice.PLAIN));
      }
    }
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    if (runIn.isEmpty()) {
      add(Kind.PARAGRAPH, paragraph.text());
    } else {
      runIn.add(new Part(paragraph.text(), Voice.PLAIN));
      pieces.add(Piece.of(Kind.PARAGRAPH, runIn));
      runIn.clear();
    }
    return null;
  }

  @Override
  public Void subheading(Subheading subheading) {
    add(Kind.SUBHEADING, subheading.text());
    return null;
  }

  @Override
  public Void photo(Photo photo) {
    pieces.add(Piece.picture(photo.image()));
    photo.caption().ifPresent(caption -> add(Kind.CAPTION, caption));
    // A caption that runs with the text takes its credit along.
    boolean runs = photo.caption().filter(StoryReader::isTooLong).isPresent();
    photo.credit().ifPresent(credit -> add(runs ? Kind.PARAGRAPH : Kind.CREDIT, credit));
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    add(Kind.QUOTE, quote.text());
    quote.attribution().ifPresent(who -> add(Kind.ATTRIBUTION, who));
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    list.entries().forEach(entry -> add(Kind.ENTRY, entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(caption -> add(Kind.TABLE_CAPTION, caption));
    int length =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.characters().length())
            .sum();
    if (table.rows().size() <= MOST_ROWS && length <= LONGEST_TABLE) {
      pieces.add(Piece.table(table));
    } else {
      table.rows().forEach(this::row);
    }
    return null;
  }

  /** A table too long for one place runs with the text, a row a line. */
  private void row(Table.Row row) {
    List<Part> parts = new ArrayList<>();
    for (Text cell : row.cells()) {
      if (!cell.isEmpty()) {
        parts.add(new Part(cell, Voice.PLAIN));
        parts.add(new Part(Text.of("  "), Voice.PLAIN));
      }
    }
    if (!parts.isEmpty()) {
      pieces.add(Piece.of(Kind.ENTRY, parts.subList(0, parts.size() - 1)));
    }
  }

  @Override
  public Void pageTurn(PageTurn pageTurn) {
    // Where the paper turned the page is no place to turn it here.
    return null;
  }
}
