package io.broadsheet.epub.internal;

import io.broadsheet.model.Block;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import io.broadsheet.xml.Xml;
import java.util.Optional;

/** Writes the blocks of an item. */
final class BlockXhtml implements Block.Visitor<Void> {
  private final Xml xml;
  private final ItemDocument document;
  private final Pictures pictures;
  private final Labels labels;
  private int turns;
  private int tables;

  BlockXhtml(Xml xml, ItemDocument document, Pictures pictures, Labels labels) {
    this.xml = xml;
    this.document = document;
    this.pictures = pictures;
    this.labels = labels;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    xml.open("p");
    RunningText.write(paragraph.text(), xml);
    return end();
  }

  @Override
  public Void subheading(Subheading subheading) {
    // Without a headline the document's first heading is this one; levels do not skip.
    String level = document.item().headline().headline().isPresent() ? "h2" : "h1";
    xml.open(level, "class", "subheading");
    RunningText.write(subheading.text(), xml);
    return end();
  }

  @Override
  public Void photo(Photo photo) {
    Optional<Pictures.Picture> picture = pictures.of(photo);
    xml.open("figure", "class", "photo").newLine();
    picture.ifPresent(p -> xml.empty("img", "src", p.href(), "alt", p.alternative()).newLine());
    if (photo.caption().isPresent() || photo.credit().isPresent()) {
      xml.open("figcaption").newLine();
      photo.caption().ifPresent(text -> line("caption", text));
      photo.credit().ifPresent(text -> line("credit", text));
      xml.close().newLine();
    }
    return end();
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    xml.open("aside", "class", "pull-quote", "epub:type", "pullquote", "role", "doc-pullquote")
        .newLine();
    line("quote", quote.text());
    quote.attribution().ifPresent(who -> line("attribution", who));
    return end();
  }

  @Override
  public Void list(ListBlock list) {
    xml.open("ul", "class", "list").newLine();
    for (ListBlock.Entry entry : list.entries()) {
      xml.open("li");
      RunningText.write(entry.text(), xml);
      xml.close().newLine();
    }
    return end();
  }

  @Override
  public Void table(Table table) {
    // Not a caption element: some programs read that after the table.
    if (table.caption().isPresent()) {
      String id = "table-" + ++tables;
      xml.open("p", "class", "table-caption", "id", id);
      RunningText.write(table.caption().get(), xml);
      end();
      xml.open("table", "aria-labelledby", id).newLine();
    } else {
      xml.open("table").newLine();
    }
    boolean head = table.rows().get(0).heading();
    if (head) {
      xml.open("thead").newLine();
      row(table.rows().get(0));
      xml.close().newLine();
    }
    if (table.rows().size() > (head ? 1 : 0)) {
      xml.open("tbody").newLine();
      table.rows().stream().skip(head ? 1 : 0).forEach(this::row);
      xml.close().newLine();
    }
    return end();
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    if (turn.page().isEmpty()) {
      xml.empty("hr", "class", "page-turn").newLine();
      return null;
    }
    String label = turn.page().get();
    String id = "turn-" + ++turns;
    xml.empty("hr", "class", "page-turn", "data-page", label).newLine();
    if (document.turns().contains(id)) {
      xml.open("div");
      ItemXhtml.pageBreak(xml, id, labels.get("page").formatted(label));
      end();
    }
    return null;
  }

  private void row(Table.Row row) {
    xml.open("tr");
    for (Text cell : row.cells()) {
      if (row.heading()) {
        xml.open("th", "scope", "col");
      } else {
        xml.open("td");
      }
      RunningText.write(cell, xml);
      xml.close();
    }
    end();
  }

  private void line(String kind, Text text) {
    xml.open("p", "class", kind);
    RunningText.write(text, xml);
    end();
  }

  private Void end() {
    xml.close().newLine();
    return null;
  }
}
