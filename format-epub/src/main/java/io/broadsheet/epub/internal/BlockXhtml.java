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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of an item; those without words are left out. */
final class BlockXhtml implements Block.Visitor<Void> {
  private final ItemDocument document;
  private final Pictures pictures;
  private final Labels labels;
  private final Runnable beforePiece;
  private Xml xml;
  private TextXhtml texts;
  private int turns;
  private int tables;

  /**
   * A writer of blocks.
   *
   * @param beforePiece run before each piece: another document may begin there, with {@link #goOn}
   */
  BlockXhtml(ItemDocument document, Pictures pictures, Labels labels, Runnable beforePiece) {
    this.document = document;
    this.pictures = pictures;
    this.labels = labels;
    this.beforePiece = beforePiece;
  }

  /** What comes next stands in this document. */
  void goOn(Xml xml, TextXhtml texts) {
    this.xml = xml;
    this.texts = texts;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    if (TextXhtml.says(paragraph.text())) {
      List<Integer> cuts = Pieces.cuts(paragraph.text().characters());
      beforePiece.run();
      open("p", List.of());
      texts.words(paragraph.text(), 0, cuts.get(1));
      end();
      pieces(paragraph.text(), cuts);
    }
    return null;
  }

  /** The pieces of a paragraph after its first. */
  void pieces(Text text, List<Integer> cuts) {
    for (int i = 1; i + 1 < cuts.size(); i++) {
      beforePiece.run();
      open("p", List.of(Pieces.CONTINUED));
      texts.words(text, cuts.get(i), cuts.get(i + 1));
      end();
    }
  }

  @Override
  public Void subheading(Subheading subheading) {
    // Without a headline the document's first heading is this one; levels do not skip.
    if (TextXhtml.says(subheading.text())) {
      beforePiece.run();
      texts.line(document.hasHeadline() ? "h2" : "h1", "subheading", subheading.text());
    }
    return null;
  }

  @Override
  public Void photo(Photo photo) {
    Optional<Pictures.Picture> picture = pictures.of(photo);
    Optional<Text> caption = photo.caption().filter(TextXhtml::says);
    Optional<Text> credit = photo.credit().filter(TextXhtml::says);
    beforePiece.run();
    xml.open("figure", "class", "photo").newLine();
    picture.ifPresent(p -> xml.empty("img", "src", p.href(), "alt", p.alternative()).newLine());
    if (caption.isPresent() || credit.isPresent()) {
      xml.open("figcaption").newLine();
      caption.ifPresent(text -> texts.line("span", "caption", text));
      credit.ifPresent(text -> texts.line("span", "credit", text));
      end();
    }
    end();
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    Optional<Text> words = Optional.of(quote.text()).filter(TextXhtml::says);
    Optional<Text> attribution = quote.attribution().filter(TextXhtml::says);
    if (words.isPresent() || attribution.isPresent()) {
      beforePiece.run();
      xml.open("aside", "class", "pull-quote", "epub:type", "pullquote", "role", "doc-pullquote")
          .newLine();
      words.ifPresent(said -> texts.line("p", "quote", said));
      attribution.ifPresent(who -> texts.line("p", "attribution", who));
      end();
    }
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    List<Text> entries =
        list.entries().stream().map(ListBlock.Entry::text).filter(TextXhtml::says).toList();
    List<String> kind = List.of("list");
    for (List<Text> group : Pieces.groups(entries, text -> text.characters().length())) {
      if (!group.isEmpty()) {
        beforePiece.run();
        open("ul", kind);
        xml.newLine();
        for (Text entry : group) {
          xml.open("li");
          texts.words(entry);
          end();
        }
        end();
      }
      kind = List.of("list", Pieces.CONTINUED);
    }
    return null;
  }

  @Override
  public Void table(Table table) {
    List<String> kind = List.of();
    Optional<Text> caption = table.caption().filter(TextXhtml::says);
    for (List<Table.Row> rows : Pieces.groups(table.rows(), BlockXhtml::length)) {
      beforePiece.run();
      rows(rows, caption, kind);
      caption = Optional.empty();
      kind = List.of(Pieces.CONTINUED);
    }
    return null;
  }

  private static int length(Table.Row row) {
    return row.cells().stream().mapToInt(cell -> cell.characters().length()).sum();
  }

  private void rows(List<Table.Row> rows, Optional<Text> caption, List<String> kind) {
    // Not a caption element: some programs read that after the table.
    if (caption.isPresent()) {
      tables++;
      String id = "table." + tables;
      xml.open("p", "class", "table-caption", "id", id);
      texts.words(caption.get());
      end();
      xml.open("table", "aria-labelledby", id).newLine();
    } else {
      open("table", kind);
      xml.newLine();
    }
    boolean head = rows.get(0).heading();
    if (head) {
      xml.open("thead").newLine();
      row(rows.get(0));
      end();
    }
    if (rows.size() > (head ? 1 : 0)) {
      xml.open("tbody").newLine();
      rows.stream().skip(head ? 1 : 0).forEach(this::row);
      end();
    }
    end();
  }

  private void row(Table.Row row) {
    open("tr", row.heading() ? List.of("heads") : List.of());
    for (Text cell : row.cells()) {
      // A heading without words would head nothing.
      if (row.heading() && TextXhtml.says(cell)) {
        xml.open("th", "scope", "col");
      } else {
        xml.open("td");
      }
      texts.words(cell);
      xml.close();
    }
    end();
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

  private void open(String element, List<String> classes) {
    List<String> attributes = new ArrayList<>();
    if (!classes.isEmpty()) {
      attributes.addAll(List.of("class", String.join(" ", classes)));
    }
    xml.open(element, attributes.toArray(String[]::new));
  }

  private void end() {
    xml.close().newLine();
  }
}
