package io.broadsheet.docx.internal;

import io.broadsheet.model.Block;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;

/** Writes the blocks of an item. */
final class Blocks implements Block.Visitor<Void> {
  private final Paragraphs out;
  private final Style running;

  /**
   * Writes blocks.
   *
   * @param running the style of running text
   */
  Blocks(Paragraphs out, Style running) {
    this.out = out;
    this.running = running;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    out.text(running, paragraph.text());
    return null;
  }

  @Override
  public Void subheading(Subheading subheading) {
    out.text(Style.SUBHEADING, subheading.text());
    return null;
  }

  @Override
  public Void photo(Photo photo) {
    out.picture(photo);
    photo.caption().ifPresent(caption -> out.text(Style.CAPTION, caption));
    photo.credit().ifPresent(credit -> out.text(Style.CREDIT, credit));
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    out.text(Style.PULL_QUOTE, quote.text());
    quote.attribution().ifPresent(who -> out.text(Style.ATTRIBUTION, who));
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    list.entries().forEach(entry -> out.text(Style.LIST_ENTRY, entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(caption -> out.text(Style.TABLE_CAPTION, caption));
    out.table(table);
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    out.bookmark(out.bookmarkName("turn_" + turn.page().orElse("")));
    return null;
  }
}
