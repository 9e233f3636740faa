package io.broadsheet.evaluation;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Notice;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;

/** All texts of an item with their roles, in reading order. */
final class RoleTexts implements Item.Visitor<Void>, Block.Visitor<Void> {
  private final List<RoleText> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private RoleTexts() {}

  /** A text and what it is. */
  record RoleText(TextRole role, Text text) {}

  static RoleTexts of(Item item) {
    RoleTexts all = new RoleTexts();
    item.accept(all);
    return all;
  }

  List<RoleText> texts() {
    return texts;
  }

  List<String> names() {
    return names;
  }

  List<Passage> passages() {
    return texts.stream().map(text -> new Passage(text.role(), text.text().characters())).toList();
  }

  @Override
  public Void article(Article article) {
    head(article.headline());
    article.byline().map(Byline::people).ifPresent(this::names);
    boolean atEnd = article.byline().filter(b -> b.placement() == Byline.Placement.END).isPresent();
    if (!atEnd) {
      article.byline().ifPresent(byline -> add(TextRole.BYLINE, byline.text()));
    }
    article.dateline().ifPresent(dateline -> add(TextRole.DATELINE, dateline.text()));
    article.body().forEach(block -> block.accept(this));
    if (atEnd) {
      article.byline().ifPresent(byline -> add(TextRole.BYLINE, byline.text()));
    }
    article.jumps().stream().map(Jump::text).forEach(text -> add(TextRole.JUMP, text));
    return null;
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    head(photoItem.headline());
    return photo(photoItem.photo());
  }

  @Override
  public Void notice(Notice notice) {
    head(notice.headline());
    notice.body().forEach(block -> block.accept(this));
    return null;
  }

  private void head(HeadlineGroup group) {
    group.kicker().ifPresent(kicker -> add(TextRole.KICKER, kicker.text()));
    group.headline().ifPresent(text -> add(TextRole.HEADLINE, text));
    group.decks().forEach(deck -> add(TextRole.DECK, deck));
  }

  private void names(List<Person> people) {
    people.forEach(person -> names.add(person.name()));
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return add(TextRole.PARAGRAPH, paragraph.text());
  }

  @Override
  public Void subheading(Subheading subheading) {
    return add(TextRole.SUBHEADING, subheading.text());
  }

  @Override
  public Void photo(Photo photo) {
    photo.caption().ifPresent(caption -> add(TextRole.CAPTION, caption));
    photo.credit().ifPresent(credit -> add(TextRole.CREDIT, credit));
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    return add(TextRole.PULL_QUOTE, quote.text());
  }

  @Override
  public Void list(ListBlock list) {
    list.entries().forEach(entry -> add(TextRole.ENTRY, entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(caption -> add(TextRole.TABLE, caption));
    table.rows().forEach(row -> row.cells().forEach(cell -> add(TextRole.TABLE, cell)));
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    return null;
  }

  private Void add(TextRole role, Text text) {
    texts.add(new RoleText(role, text));
    return null;
  }
}
