package io.broadsheet.json;

import io.broadsheet.model.Article;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the items of a page. */
final class ItemJson implements Item.Visitor<Keys.Content> {
  private final Keys keys;
  private final TextJson texts;
  private final BlockJson blocks;

  ItemJson(Keys keys, TextJson texts) {
    this.keys = keys;
    this.texts = texts;
    this.blocks = new BlockJson(keys, texts, this);
  }

  void write(Item item) throws IOException {
    keys.part(item.addenda(), item.accept(this));
  }

  @Override
  public Keys.Content article(Article article) {
    return () -> {
      start("article", article);
      keys.text("language", article.language());
      headline(article.headline());
      if (article.byline().isPresent()) {
        byline(article.byline().get());
      }
      if (article.dateline().isPresent()) {
        dateline(article.dateline().get());
      }
      body(article);
      keys.array("jumps", article.jumps(), this::jump);
    };
  }

  /** The blocks in reading order; a byline at the end has its words there. */
  private void body(Article article) throws IOException {
    List<Keys.Content> contents = new ArrayList<>();
    article.body().forEach(block -> contents.add(() -> blocks.write(block)));
    article
        .byline()
        .filter(ItemJson::isAtEnd)
        .ifPresent(byline -> contents.add(() -> endByline(byline.text())));
    keys.arrayAlways("body", contents, Keys.Content::write);
  }

  private void endByline(Text text) throws IOException {
    keys.object(
        () -> {
          keys.text("type", "byline");
          texts.write(text);
        });
  }

  private static boolean isAtEnd(Byline byline) {
    return byline.placement() == Byline.Placement.END;
  }

  @Override
  public Keys.Content photoItem(PhotoItem photoItem) {
    return () -> {
      start("photo", photoItem);
      headline(photoItem.headline());
      photo(photoItem.photo());
    };
  }

  @Override
  public Keys.Content notice(Notice notice) {
    return () -> {
      start("notice", notice);
      keys.text("kind", Names.of(notice.kind()));
      headline(notice.headline());
      keys.arrayAlways("body", notice.body(), blocks::write);
    };
  }

  private void start(String type, Item item) throws IOException {
    keys.text("type", type);
    keys.text("id", item.id());
  }

  /** Words as plain strings; which line is which, and what more is known, in {@code head}. */
  private void headline(HeadlineGroup group) throws IOException {
    keys.words("kicker", group.kicker().map(Kicker::text));
    keys.words("headline", group.headline());
    keys.array("decks", group.decks(), deck -> keys.string(deck.characters()));
    keys.optional("head", hasMore(group), () -> head(group));
  }

  private void head(HeadlineGroup group) throws IOException {
    keys.optional(
        "kicker",
        group.kicker().filter(ItemJson::hasMore).isPresent(),
        () -> {
          if (group.kicker().isPresent()) {
            kicker(group.kicker().get());
          }
        });
    texts.detailsOf("headline", group.headline());
    if (keys.awaits("decks") || group.decks().stream().anyMatch(TextJson::hasDetails)) {
      keys.array("decks", group.decks(), this::deckDetails);
    }
    keys.number("confidence", group.confidence());
  }

  private void kicker(Kicker kicker) throws IOException {
    if (kicker.kind() != Kicker.Kind.LEAD_IN) {
      keys.text("kind", Names.of(kicker.kind()));
    }
    texts.details(kicker.text());
  }

  private void deckDetails(Text deck) throws IOException {
    keys.object(() -> texts.details(deck));
  }

  private static boolean hasMore(HeadlineGroup group) {
    return group.confidence().isPresent()
        || group.kicker().filter(ItemJson::hasMore).isPresent()
        || group.headline().filter(TextJson::hasDetails).isPresent()
        || group.decks().stream().anyMatch(TextJson::hasDetails);
  }

  private static boolean hasMore(Kicker kicker) {
    return kicker.kind() != Kicker.Kind.LEAD_IN || TextJson.hasDetails(kicker.text());
  }

  private void byline(Byline byline) throws IOException {
    keys.object(
        "byline",
        () -> {
          if (!isAtEnd(byline)) {
            keys.text("text", byline.text().characters());
          }
          people("people", byline.people());
          keys.text("placement", Names.of(byline.placement()));
          if (!isAtEnd(byline)) {
            texts.details(byline.text());
          }
        });
  }

  private void dateline(Dateline dateline) throws IOException {
    keys.object(
        "dateline",
        () -> {
          keys.text("text", dateline.text().characters());
          keys.text("agency", dateline.agency());
          keys.text("place", dateline.place());
          keys.text("date", dateline.date());
          texts.details(dateline.text());
        });
  }

  private void jump(Jump jump) throws IOException {
    keys.object(
        !TextJson.hasDetails(jump.text()),
        () -> {
          keys.text("direction", Names.of(jump.direction()));
          keys.text("page", jump.page());
          keys.flag("joined", jump.joined());
          texts.write(jump.text());
        });
  }

  private void people(String key, List<Person> people) throws IOException {
    keys.rows(
        key,
        people,
        person -> {
          keys.text("name", person.name());
          keys.text("role", person.role().map(Names::of));
          keys.text("roleAsPrinted", person.roleAsPrinted());
        });
  }

  /** A photo's keys, in an item or a block. */
  void photo(Photo photo) throws IOException {
    if (photo.image().isPresent()) {
      image(photo.image().get());
    }
    keys.words("caption", photo.caption());
    keys.words("credit", photo.credit());
    people("creators", photo.creators());
    texts.detailsOf("captionDetails", photo.caption());
    texts.detailsOf("creditDetails", photo.credit());
  }

  void image(Image image) throws IOException {
    keys.text("image", image.reference());
    keys.text("mediaType", image.mediaType());
    keys.text("alternative", image.alternative());
  }
}
