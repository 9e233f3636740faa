package io.broadsheet.parser;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.parser.signs.Blocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the text of a source together again from an edition: all texts by their spans, and what
 * repairs took away.
 */
public final class SourceReconstruction {
  private record Piece(int start, String characters) {}

  private final int source;
  private final List<Piece> pieces = new ArrayList<>();

  private SourceReconstruction(int source) {
    this.source = source;
  }

  /**
   * The decoded text of a source, character for character.
   *
   * @param source its index in the edition's provenance, from 0
   * @throws IllegalArgumentException if a character is missing or stands in two places; the message
   *     says where
   */
  public static String of(Edition edition, int source) {
    SourceReconstruction all = new SourceReconstruction(source);
    for (Page page : edition.pages()) {
      page.items().forEach(item -> item.accept(all.new Items()));
      page.furniture().stream().map(Furniture::text).forEach(all::add);
    }
    edition.repairs().stream().filter(r -> r.where().source() == source).forEach(all::add);
    return all.text(edition.provenance().sources().get(source).length());
  }

  private void add(Repair repair) {
    if (repair.where().length() > 0) {
      pieces.add(new Piece(repair.where().start(), repair.before()));
    }
  }

  private void add(Text text) {
    for (SourceSpan span : text.source()) {
      if (span.range().source() == source) {
        pieces.add(
            new Piece(span.range().start(), text.characters().substring(span.at(), span.endsAt())));
      }
    }
  }

  private String text(int length) {
    pieces.sort(Comparator.comparingInt(Piece::start));
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.start() != text.length()) {
        String what = piece.start() > text.length() ? "missing" : "in two places";
        throw new IllegalArgumentException(
            "characters of the source are "
                + what
                + " at "
                + Math.min(piece.start(), text.length()));
      }
      text.append(piece.characters());
    }
    if (text.length() != length) {
      throw new IllegalArgumentException(
          "characters of the source are missing at " + text.length());
    }
    return text.toString();
  }

  private void add(HeadlineGroup group) {
    group.kicker().ifPresent(kicker -> add(kicker.text()));
    group.headline().ifPresent(this::add);
    group.decks().forEach(this::add);
  }

  private final class Items implements Item.Visitor<Void> {
    @Override
    public Void article(Article article) {
      add(article.headline());
      article.byline().ifPresent(byline -> add(byline.text()));
      article.dateline().ifPresent(dateline -> add(dateline.text()));
      article.body().forEach(block -> block.accept(new Blocks()));
      article.jumps().forEach(jump -> add(jump.text()));
      return null;
    }

    @Override
    public Void photoItem(PhotoItem photoItem) {
      add(photoItem.headline());
      return new Blocks().photo(photoItem.photo());
    }

    @Override
    public Void notice(Notice notice) {
      add(notice.headline());
      notice.body().forEach(block -> block.accept(new Blocks()));
      return null;
    }
  }

  private final class Blocks implements Block.Visitor<Void> {
    @Override
    public Void paragraph(Paragraph paragraph) {
      add(paragraph.text());
      return null;
    }

    @Override
    public Void subheading(Subheading subheading) {
      add(subheading.text());
      return null;
    }

    @Override
    public Void photo(Photo photo) {
      photo.caption().ifPresent(SourceReconstruction.this::add);
      photo.credit().ifPresent(SourceReconstruction.this::add);
      return null;
    }

    @Override
    public Void pullQuote(PullQuote pullQuote) {
      add(pullQuote.text());
      pullQuote.attribution().ifPresent(SourceReconstruction.this::add);
      return null;
    }

    @Override
    public Void list(ListBlock list) {
      list.entries().forEach(entry -> add(entry.text()));
      return null;
    }

    @Override
    public Void table(Table table) {
      table.caption().ifPresent(SourceReconstruction.this::add);
      table.rows().forEach(row -> row.cells().forEach(SourceReconstruction.this::add));
      return null;
    }

    @Override
    public Void pageTurn(PageTurn pageTurn) {
      return null;
    }
  }
}
