package io.broadsheet.cli;

import io.broadsheet.model.Block;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;

/** The blocks of an item, a line each. */
final class BlockOutline implements Block.Visitor<Void> {
  private static final String INDENT = "    ";

  private final SourceLines lines;
  private final Lines out;

  BlockOutline(SourceLines lines, Lines out) {
    this.lines = lines;
    this.out = out;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return entry("paragraph", paragraph.text());
  }

  @Override
  public Void subheading(Subheading subheading) {
    return entry("subheading", subheading.text());
  }

  @Override
  public Void photo(Photo photo) {
    photo.image().ifPresent(image -> out.text(INDENT, "image      " + image.reference()));
    photo.caption().ifPresent(caption -> entry("caption", caption));
    photo.credit().ifPresent(credit -> entry("credit", credit));
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    entry("pull quote", quote.text());
    quote.attribution().ifPresent(who -> entry("said by", who));
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    list.entries().forEach(entry -> entry("entry", entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(caption -> entry("table", caption));
    table
        .rows()
        .forEach(
            row -> row.cells().forEach(cell -> entry(row.heading() ? "heading" : "cell", cell)));
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    out.text(INDENT, "page turn  " + turn.page().map(label -> "to " + label).orElse(""));
    return null;
  }

  private Void entry(String role, Text text) {
    out.entry(INDENT, role, lines.numbers(text), text, "");
    return null;
  }
}
