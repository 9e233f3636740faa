package io.broadsheet.json;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An item's running text without marks, as the paper has it: a paragraph, subheading, entry or row
 * a piece, the opening before its first words, an empty line between two pieces. Headlines and what
 * is said of photos stand elsewhere.
 */
final class PlainWords implements Item.Visitor<Void>, Block.Visitor<Void> {
  private final Optional<String> language;
  private final List<String> pieces = new ArrayList<>();
  private String opening = "";

  private PlainWords(Optional<String> language) {
    this.language = language;
  }

  /**
   * The words of an item.
   *
   * @param language of the edition
   */
  static String of(Item item, Optional<String> language) {
    PlainWords words = new PlainWords(language);
    item.accept(words);
    words.pieces.removeIf(String::isBlank);
    return String.join("\n\n", words.pieces);
  }

  @Override
  public Void article(Article article) {
    Opening parts = Opening.of(article, language);
    parts.above().ifPresent(byline -> add(byline.text()));
    opening =
        parts.runIn().stream()
            .map(part -> part.text().characters() + part.gap())
            .collect(Collectors.joining());
    if (article.body().isEmpty() || !(article.body().get(0) instanceof Paragraph)) {
      pieces.add(opening);
      opening = "";
    }
    article.body().forEach(block -> block.accept(this));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> add(byline.text()));
    return null;
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    return null;
  }

  @Override
  public Void notice(Notice notice) {
    notice.body().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    pieces.add(opening + paragraph.text().characters());
    opening = "";
    return null;
  }

  @Override
  public Void subheading(Subheading subheading) {
    return add(subheading.text());
  }

  @Override
  public Void photo(Photo photo) {
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    add(quote.text());
    quote.attribution().ifPresent(this::add);
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    list.entries().forEach(entry -> add(entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(this::add);
    for (Table.Row row : table.rows()) {
      pieces.add(row.cells().stream().map(Text::characters).collect(Collectors.joining("\t")));
    }
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    return null;
  }

  private Void add(Text text) {
    pieces.add(text.characters());
    return null;
  }
}
