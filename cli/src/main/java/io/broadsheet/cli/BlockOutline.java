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
import java.util.ArrayList;
import java.util.List;

/** The texts of blocks. */
final class BlockOutline implements Block.Visitor<Void> {
  private final SourceLines lines;
  private final List<Entry> entries = new ArrayList<>();

  BlockOutline(SourceLines lines) {
    this.lines = lines;
  }

  List<Entry> entries() {
    return entries;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return add("paragraph", paragraph.text());
  }

  @Override
  public Void subheading(Subheading subheading) {
    return add("subheading", subheading.text());
  }

  @Override
  public Void photo(Photo photo) {
    photo.image().ifPresent(image -> add("image", Text.of(image.reference())));
    photo.caption().ifPresent(caption -> add("caption", caption));
    photo.credit().ifPresent(credit -> add("credit", credit));
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    add("pull quote", quote.text());
    quote.attribution().ifPresent(who -> add("said by", who));
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    list.entries().forEach(entry -> add("entry", entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(caption -> add("table", caption));
    table
        .rows()
        .forEach(row -> row.cells().forEach(cell -> add(row.heading() ? "heading" : "cell", cell)));
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    return add("page turn", Text.of(turn.page().orElse("")));
  }

  private Void add(String role, Text text) {
    entries.add(new Entry(role, lines.of(text), text.lines(), List.of(), ""));
    return null;
  }
}
