package io.broadsheet.docx;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Notice;
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
import java.util.Locale;
import java.util.stream.Collectors;

/** An edition as lines of roles and words, for comparing what was understood. */
final class ProofOfRoles implements Item.Visitor<Void>, Block.Visitor<Void> {
  private final List<String> lines = new ArrayList<>();

  private ProofOfRoles() {}

  static List<String> of(Edition edition) {
    ProofOfRoles proof = new ProofOfRoles();
    edition
        .pages()
        .forEach(
            page -> {
              if (!page.items().isEmpty()) {
                proof.lines.add(
                    "page " + page.label().orElse("-") + " " + page.section().orElse("-"));
              }
              page.items().forEach(item -> item.accept(proof));
            });
    return proof.lines;
  }

  private Void line(String role, Text text) {
    lines.add(role + " " + text.characters().replaceAll("\\s+", " ").strip());
    return null;
  }

  @Override
  public Void article(Article article) {
    lines.add("story " + article.id());
    head(article.headline());
    article
        .byline()
        .ifPresent(b -> line("byline " + b.placement().name().toLowerCase(Locale.ROOT), b.text()));
    article.dateline().ifPresent(d -> line("dateline", d.text()));
    article.body().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void photoItem(PhotoItem item) {
    lines.add("photo " + item.id());
    head(item.headline());
    return item.photo().accept(this);
  }

  @Override
  public Void notice(Notice notice) {
    lines.add("notice " + notice.kind().name().toLowerCase(Locale.ROOT) + " " + notice.id());
    head(notice.headline());
    notice.body().forEach(block -> block.accept(this));
    return null;
  }

  private void head(HeadlineGroup head) {
    head.kicker().ifPresent(k -> line(k.kind().name().toLowerCase(Locale.ROOT), k.text()));
    head.headline().ifPresent(text -> line("headline", text));
    head.decks().forEach(text -> line("deck", text));
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return line("paragraph", paragraph.text());
  }

  @Override
  public Void subheading(Subheading subheading) {
    return line("subheading", subheading.text());
  }

  @Override
  public Void photo(Photo photo) {
    photo.image().ifPresent(image -> lines.add("picture " + image.reference()));
    photo.caption().ifPresent(text -> line("caption", text));
    photo.credit().ifPresent(text -> line("credit", text));
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    quote.attribution().ifPresent(text -> line("said by", text));
    return line("quote", quote.text());
  }

  @Override
  public Void list(ListBlock list) {
    lines.add("list");
    list.entries().forEach(entry -> line("entry", entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(text -> line("table", text));
    for (Table.Row row : table.rows()) {
      lines.add(
          (row.heading() ? "head " : "row ")
              + row.cells().stream().map(Text::characters).collect(Collectors.joining(" | ")));
    }
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    lines.add("turn " + turn.page().orElse("-"));
    return null;
  }
}
