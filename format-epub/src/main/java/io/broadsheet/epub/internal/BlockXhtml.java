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
  private final Findings findings;
  private int turns;
  private int tables;

  BlockXhtml(Xml xml, ItemDocument document, Pictures pictures, Labels labels, Findings findings) {
    this.xml = xml;
    this.document = document;
    this.pictures = pictures;
    this.labels = labels;
    this.findings = findings;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    xml.open("p");
    RunningText.write(paragraph.text(), xml, findings);
    return end();
  }

  @Override
  public Void subheading(Subheading subheading) {
    // Without a headline the document's first heading is this one; levels do not skip.
    String level = document.item().headline().headline().isPresent() ? "h2" : "h1";
    xml.open(level, "class", "subheading");
    RunningText.write(subheading.text(), xml, findings);
    return end();
  }

  @Override
  public Void photo(Photo photo) {
    Optional<Pictures.Picture> picture = pictures.of(photo);
    xml.open("figure", "class", "photo").newLine();
    picture.ifPresent(p -> xml.empty("img", "src", p.href(), "alt", p.alternative()).newLine());
    if (photo.caption().isPresent() || photo.credit().isPresent()) {
      xml.open("figcaption").newLine();
      photo.caption().ifPresent(text -> line("span", "caption", text));
      photo.credit().ifPresent(text -> line("span", "credit", text));
      xml.close().newLine();
    }
    return end();
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    xml.open("aside", "class", "pull-quote", "epub:type", "pullquote", "role", "doc-pullquote")
        .newLine();
    line("p", "quote", quote.text());
    quote.attribution().ifPresent(who -> line("p", "attribution", who));
    return end();
  }

  @Override
  public Void list(ListBlock list) {
    xml.open("ul", "class", "list").newLine();
    for (ListBlock.Entry entry : list.entries()) {
      xml.open("li");
      RunningText.write(entry.text(), xml, findings);
      xml.close().newLine();
    }
    return end();
  }

  @Override
  public Void table(Table table) {
    // Not a caption element: some programs read that after the table.
    if (table.caption().isPresent()) {
      tables++;
      String id = "table." + tables;
      xml.open("p", "class", "table-caption", "id", id);
      RunningText.write(table.caption().get(), xml, findings);
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
    turns++;
    Optional<String> page = Titles.stated(turn.page());
    if (page.isPresent()) {
      xml.empty("hr", "class", "page-turn", "data-page", page.get()).newLine();
    } else {
      xml.empty("hr", "class", "page-turn").newLine();
    }
    String id = Planner.turnId(turns);
    if (document.turns().contains(id)) {
      xml.open("div");
      ItemXhtml.pageBreak(xml, id, labels.page(page, Optional.empty()));
      end();
    }
    return null;
  }

  private void row(Table.Row row) {
    xml.open("tr");
    for (Text cell : row.cells()) {
      // A heading without words would head nothing.
      if (row.heading() && !cell.characters().isBlank()) {
        xml.open("th", "scope", "col");
      } else {
        xml.open("td");
      }
      RunningText.write(cell, xml, findings);
      xml.close();
    }
    end();
  }

  private void line(String element, String kind, Text text) {
    xml.open(element, "class", kind);
    RunningText.write(text, xml, findings);
    end();
  }

  private Void end() {
    xml.close().newLine();
    return null;
  }
}
