package io.broadsheet.evaluation;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.HeadlineGroup;
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
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All texts of an item with their roles, in reading order. */
final class RoleTexts implements Item.Visitor<Void>, Block.Visitor<Void> {
  private final List<RoleText> texts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private final Optional<String> language;

  private RoleTexts(Optional<String> language) {
    this.language = language;
  }

  /** A text and what it is. */
  record RoleText(TextRole role, Text text) {}

  /**
   * The texts of an item.
   *
   * @param language of its edition
   */
  static RoleTexts of(Item item, Optional<String> language) {
    RoleTexts all = new RoleTexts(language);
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
    article.byline().ifPresent(this::names);
    jumps(article, Jump.Direction.IN);
    Opening opening = Opening.of(article, language);
    opening.above().ifPresent(byline -> add(TextRole.BYLINE, byline.text()));
    opening.runIn().forEach(part -> add(role(part.role()), part.text()));
    article.body().forEach(block -> block.accept(this));
    article
        .byline()
        .filter(byline -> byline.placement() == Byline.Placement.END)
        .ifPresent(byline -> add(TextRole.BYLINE, byline.text()));
    jumps(article, Jump.Direction.OUT);
    return null;
  }

  private static TextRole role(Opening.Role part) {
    return part == Opening.Role.BYLINE ? TextRole.BYLINE : TextRole.DATELINE;
  }

  private void jumps(Article article, Jump.Direction direction) {
    article.jumps().stream()
        .filter(jump -> jump.direction() == direction)
        .forEach(jump -> add(TextRole.JUMP, jump.text()));
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

  /** Names that were not told apart count as one; a source after a story is none. */
  private void names(Byline byline) {
    byline.people().forEach(person -> names.add(person.name()));
    if (byline.people().isEmpty() && byline.placement() != Byline.Placement.END) {
      names.add(byline.text().characters());
    }
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
    table.rows().forEach(row -> add(TextRole.TABLE, inOneLine(row.cells())));
    return null;
  }

  /** A row as it stands on its line: a cell alone may be no more than a figure, found anywhere. */
  private static Text inOneLine(List<Text> cells) {
    StringBuilder words = new StringBuilder();
    List<SourceSpan> spans = new ArrayList<>();
    for (Text cell : cells) {
      words.append(words.isEmpty() || cell.isEmpty() ? "" : " ");
      int at = words.length();
      cell.source().forEach(span -> spans.add(new SourceSpan(at + span.at(), span.range())));
      words.append(cell.characters());
    }
    return new Text(words.toString(), List.of(), List.of(), List.of(), spans);
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
