package io.broadsheet.json;

import io.broadsheet.model.Addendum;
import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.PhotoItem;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a later minor version says: the addenda of an edition, its pages and its items. */
final class Addenda {
  private Addenda() {}

  /** The minor version that an edition needs to be written in: that of its latest addendum. */
  static int minor(Edition edition) {
    return Stream.concat(
            edition.addenda().stream(),
            edition.pages().stream()
                .flatMap(
                    page ->
                        Stream.concat(
                            page.addenda().stream(),
                            page.items().stream().flatMap(item -> item.addenda().stream()))))
        .mapToInt(Addendum::minor)
        .max()
        .orElse(JsonFormat.MINOR);
  }

  /** The same edition with all addenda said to be of a minor version; without any if it is ours. */
  static Edition of(int minor, Edition edition) {
    Parts parts = new Parts(addenda -> of(minor, addenda));
    return new Edition(
        edition.publication(),
        edition.date(),
        edition.issue(),
        edition.language(),
        edition.pages().stream().map(parts::page).toList(),
        edition.repairs(),
        edition.hints(),
        edition.provenance(),
        of(minor, edition.addenda()));
  }

  /** The same item with other addenda. */
  static Item with(List<Addendum> addenda, Item item) {
    return item.accept(new Parts(old -> addenda));
  }

  static List<Addendum> of(int minor, List<Addendum> addenda) {
    return minor < Version.FIRST_LATER
        ? List.of()
        : addenda.stream()
            .map(addendum -> new Addendum(minor, addendum.pointer(), addendum.json()))
            .toList();
  }

  private record Parts(UnaryOperator<List<Addendum>> change) implements Item.Visitor<Item> {
    Page page(Page page) {
      return new Page(
          page.label(),
          page.section(),
          page.items().stream().map(item -> item.accept(this)).toList(),
          page.furniture(),
          page.facsimile(),
          change.apply(page.addenda()));
    }

    @Override
    public Item article(Article article) {
      return new Article(
          article.id(),
          article.headline(),
          article.byline(),
          article.dateline(),
          article.body(),
          article.jumps(),
          article.language(),
          change.apply(article.addenda()));
    }

    @Override
    public Item photoItem(PhotoItem item) {
      return new PhotoItem(item.id(), item.headline(), item.photo(), change.apply(item.addenda()));
    }

    @Override
    public Item notice(Notice notice) {
      return new Notice(
          notice.id(),
          notice.kind(),
          notice.headline(),
          notice.body(),
          change.apply(notice.addenda()));
    }
  }
}
