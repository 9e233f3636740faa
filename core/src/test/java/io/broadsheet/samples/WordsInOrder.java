package io.broadsheet.samples;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
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
import java.util.Optional;

/**
 * The words of an edition in the order in which every format reads them: kicker, headline, decks;
 * dateline and byline in Chinese and Japanese, byline and dateline elsewhere; the body; a photo's
 * caption, then its credit; a byline at the end last. One element for each text.
 */
public final class WordsInOrder implements Item.Visitor<Void>, Block.Visitor<Void> {
  private final Optional<String> language;
  private final List<String> words = new ArrayList<>();

  private WordsInOrder(Optional<String> language) {
    this.language = language;
  }

  /** All of an edition's words. */
  public static List<String> of(Edition edition) {
    WordsInOrder order = new WordsInOrder(edition.language());
    edition.items().forEach(item -> item.accept(order));
    return order.words;
  }

  /** All of an edition's words in one string, without white space. */
  public static String together(Edition edition) {
    return String.join("", of(edition)).replaceAll("[\\s\\u3000\\u00A0\\u2028]+", "");
  }

  @Override
  public Void article(Article article) {
    heads(article.headline());
    Optional<Byline> byline = article.byline();
    Optional<Byline> opening = byline.filter(b -> b.placement() != Byline.Placement.END);
    String tongue = article.language().or(() -> language).orElse("");
    boolean datelineFirst =
        (tongue.startsWith("zh") || tongue.startsWith("ja"))
            && opening.filter(b -> b.placement() == Byline.Placement.OWN_LINE).isEmpty();
    if (datelineFirst) {
      article.dateline().ifPresent(dateline -> add(dateline.text()));
      opening.ifPresent(b -> add(b.text()));
    } else {
      opening.ifPresent(b -> add(b.text()));
      article.dateline().ifPresent(dateline -> add(dateline.text()));
    }
    article.body().forEach(block -> block.accept(this));
    byline.filter(b -> b.placement() == Byline.Placement.END).ifPresent(b -> add(b.text()));
    return null;
  }

  @Override
  public Void photoItem(PhotoItem photoItem) {
    heads(photoItem.headline());
    return photoItem.photo().accept(this);
  }

  @Override
  public Void notice(Notice notice) {
    heads(notice.headline());
    notice.body().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return add(paragraph.text());
  }

  @Override
  public Void subheading(Subheading subheading) {
    return add(subheading.text());
  }

  @Override
  public Void photo(Photo photo) {
    photo.caption().ifPresent(this::add);
    photo.credit().ifPresent(this::add);
    return null;
  }

  @Override
  public Void pullQuote(PullQuote quote) {
    add(quote.text());
    quote.attribution().ifPresent(this::add);
    return null;
  }

  @Override
  public Void list(ListBlock list) {
    list.entries().forEach(entry -> add(entry.text()));
    return null;
  }

  @Override
  public Void table(Table table) {
    table.caption().ifPresent(this::add);
    table.rows().forEach(row -> row.cells().forEach(this::add));
    return null;
  }

  @Override
  public Void pageTurn(PageTurn turn) {
    return null;
  }

  private void heads(HeadlineGroup group) {
    group.kicker().ifPresent(kicker -> add(kicker.text()));
    group.headline().ifPresent(this::add);
    group.decks().forEach(this::add);
  }

  private Void add(Text text) {
    words.add(text.characters());
    return null;
  }
}
