package io.broadsheet.json;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
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
import java.util.Optional;

/**
 * The body of an item as XHTML: elements one after another, their roles as classes. White space
 * counts where there are words, and there is none elsewhere.
 */
final class XhtmlBody implements Item.Visitor<Void>, Block.Visitor<Void> {
  private final Optional<String> language;
  private final StringBuilder out = new StringBuilder();
  private int photos;

  /** The opening that the next paragraph begins with; null if there is none to come. */
  private Article opening;

  private XhtmlBody(Optional<String> language) {
    this.language = language;
  }

  /**
   * The body of an item.
   *
   * @param language of the edition
   */
  static String of(Item item, Optional<String> language) {
    XhtmlBody body = new XhtmlBody(language);
    item.accept(body);
    return body.out.toString();
  }

  /** What the picture of a figure is called, by which the figure names it. */
  static String pictureName(int number) {
    return "photo " + number;
  }

  @Override
  public Void article(Article article) {
    Opening.of(article, language).above().ifPresent(byline -> words("p", "byline", byline.text()));
    opening = article;
    if (article.body().isEmpty() || !(article.body().get(0) instanceof Paragraph)) {
      String before = runIn();
      if (!before.isEmpty()) {
        open("p", "opening");
        out.append(before).append("</p>");
      }
    }
    article.body().forEach(block -> block.accept(this));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> words("p", "signature", byline.text()));
    article.jumps().forEach(this::jump);
    return null;
  }

  /** Dateline and byline before the first words, once. */
  private String runIn() {
    if (opening == null) {
      return "";
    }
    StringBuilder before = new StringBuilder();
    for (Opening.Part part : Opening.of(opening, language).runIn()) {
      boolean isDateline = part.role() == Opening.Role.DATELINE;
      before.append("<span class=\"").append(isDateline ? "dateline" : "byline").append('"');
      if (isDateline) {
        opening
            .dateline()
            .flatMap(Dateline::date)
            .ifPresent(date -> attribute("data-date", date, before));
      }
      before.append('>');
      XhtmlText.write(part.text(), before);
      before.append("</span>");
      if (!part.gap().isEmpty()) {
        before.append("<span class=\"gap\">").append(part.gap()).append("</span>");
      }
    }
    opening = null;
    return before.toString();
  }

  private void jump(Jump jump) {
    out.append("<p class=\"jump ").append(Names.of(jump.direction())).append('"');
    jump.page().ifPresent(page -> attribute("data-page", page, out));
    if (jump.joined()) {
      attribute("data-joined", "true", out);
    }
    out.append('>');
    XhtmlText.write(jump.text(), out);
    out.append("</p>");
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    return photo(photoItem.photo());
  }

  @Override
  public Void notice(Notice notice) {
    notice.body().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    out.append("<p>").append(runIn());
    XhtmlText.write(paragraph.text(), out);
    out.append("</p>");
    return null;
  }

  @Override
  public Void subheading(Subheading subheading) {
    return words("h2", "subheading", subheading.text());
  }

  @Override
  public Void photo(Photo photo) {
    photos++;
    out.append("<figure class=\"photo\"");
    attribute("data-association", pictureName(photos), out);
    out.append('>');
    photo
        .image()
        .ifPresent(
            image -> {
              out.append("<img");
              attribute("src", image.reference(), out);
              image.alternative().ifPresent(words -> attribute("alt", words, out));
              image.mediaType().ifPresent(type -> attribute("data-type", type, out));
              out.append("/>");
            });
    if (photo.caption().isPresent() || photo.credit().isPresent()) {
      out.append("<figcaption>");
      photo.caption().ifPresent(text -> words("span", "caption", text));
      photo.credit().ifPresent(text -> words("span", "credit", text));
      out.append("</figcaption>");
    }
    out.append("</figure>");
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    open("aside", "pull-quote");
    words("p", "quote", quote.text());
    quote.attribution().ifPresent(text -> words("p", "attribution", text));
    out.append("</aside>");
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    open("ul", "list");
    for (ListBlock.Entry entry : list.entries()) {
      out.append("<li>");
      XhtmlText.write(entry.text(), out);
      out.append("</li>");
    }
    out.append("</ul>");
    return null;
  }

  @Override
  public Void table(Table table) {
    out.append("<table>");
    table.caption().ifPresent(text -> words("caption", "caption", text));
    for (Table.Row row : table.rows()) {
      String cell = row.heading() ? "th" : "td";
      out.append("<tr>");
      for (Text words : row.cells()) {
        out.append('<').append(cell).append('>');
        XhtmlText.write(words, out);
        out.append("</").append(cell).append('>');
      }
      out.append("</tr>");
    }
    out.append("</table>");
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    out.append("<hr class=\"page-turn\"");
    turn.page().ifPresent(page -> attribute("data-page", page, out));
    out.append("/>");
    return null;
  }

  private Void words(String element, String role, Text text) {
    open(element, role);
    XhtmlText.write(text, out);
    out.append("</").append(element).append('>');
    return null;
  }

  private void open(String element, String role) {
    out.append('<').append(element);
    attribute("class", role, out);
    out.append('>');
  }

  private static void attribute(String name, String value, StringBuilder to) {
    to.append(' ').append(name).append("=\"").append(XhtmlText.escaped(value)).append('"');
  }
}
