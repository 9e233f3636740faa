package io.broadsheet.json;

import io.broadsheet.model.Block;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.io.IOException;

/** Writes the blocks of an item's body. */
final class BlockJson implements Block.Visitor<Keys.Content> {
  private final Keys keys;
  private final TextJson texts;
  private final ItemJson items;

  BlockJson(Keys keys, TextJson texts, ItemJson items) {
    this.keys = keys;
    this.texts = texts;
    this.items = items;
  }

  void write(Block block) throws IOException {
    keys.object(block.accept(this));
  }

  @Override
  public Keys.Content paragraph(Paragraph paragraph) {
    return words("paragraph", paragraph.text());
  }

  @Override
  public Keys.Content subheading(Subheading subheading) {
    return words("subheading", subheading.text());
  }

  @Override
  public Keys.Content photo(Photo photo) {
    return () -> {
      keys.text("type", "photo");
      items.photo(photo);
    };
  }

  @Override
  public Keys.Content pullQuote(PullQuote quote) {
    return () -> {
      words("pull-quote", quote.text()).write();
      keys.words("attribution", quote.attribution());
      texts.detailsOf("attributionDetails", quote.attribution());
    };
  }

  @Override
  public Keys.Content list(ListBlock list) {
    return () -> {
      keys.text("type", "list");
      keys.array("items", list.entries(), entry -> texts.object(entry.text()));
    };
  }

  @Override
  public Keys.Content table(Table table) {
    return () -> {
      keys.text("type", "table");
      keys.words("caption", table.caption());
      texts.detailsOf("captionDetails", table.caption());
      keys.array("rows", table.rows(), row -> keys.object(isPlain(row), row(row)));
    };
  }

  private Keys.Content row(Table.Row row) {
    return () -> {
      keys.flag("heading", row.heading());
      keys.array("cells", row.cells(), texts::object);
    };
  }

  private static boolean isPlain(Table.Row row) {
    return row.cells().stream().noneMatch(TextJson::hasDetails);
  }

  @Override
  public Keys.Content pageTurn(PageTurn turn) {
    return () -> {
      keys.text("type", "page-turn");
      keys.text("page", turn.page());
    };
  }

  private Keys.Content words(String type, Text text) {
    return () -> {
      keys.text("type", type);
      texts.write(text);
    };
  }
}
