package io.broadsheet.json;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes an edition as one graph of schema.org: {@code Newspaper}, {@code PublicationIssue}, and
 * for each item a {@code NewsArticle}, or what says better what a notice is.
 */
final class JsonLd implements Item.Visitor<Keys.Content> {
  private final Keys keys;
  private final Edition edition;
  private final String uri;

  /**
   * A writer of an edition.
   *
   * @param uri names the edition
   */
  JsonLd(Keys keys, Edition edition, String uri) {
    this.keys = keys;
    this.edition = edition;
    this.uri = uri;
  }

  void write() throws IOException {
    List<Keys.Content> graph = new ArrayList<>();
    graph.add(this::newspaper);
    graph.add(this::issue);
    for (Page page : edition.pages()) {
      page.items().forEach(item -> graph.add(() -> item(page, item)));
    }
    keys.object(
        () -> {
          keys.text("@context", "https://schema.org");
          keys.array("@graph", graph, keys::object);
        });
  }

  private String paper() {
    return uri + "#newspaper";
  }

  private String id(Item item) {
    return uri + "#" + NinjsJson.encoded(item.id());
  }

  private void newspaper() throws IOException {
    Publication paper = edition.publication();
    keys.text("@type", "Newspaper");
    keys.text("@id", paper());
    keys.text("name", paper.name());
    keys.text("issn", paper.issn());
    keys.rows(
        "identifier",
        paper.identifiers(),
        identifier -> {
          keys.text("@type", "PropertyValue");
          keys.text("propertyID", identifier.scheme());
          keys.text("value", identifier.value());
        });
    if (paper.publisher().isPresent()) {
      named("publisher", "Organization", paper.publisher().get());
    }
  }

  private void issue() throws IOException {
    keys.text("@type", "PublicationIssue");
    keys.text("@id", uri);
    keys.text("issueNumber", edition.issue().number());
    keys.text("datePublished", edition.date().map(LocalDate::toString));
    keys.text("inLanguage", edition.language());
    if (edition.issue().volume().isPresent()) {
      keys.object(
          "isPartOf",
          () -> {
            keys.text("@type", "PublicationVolume");
            keys.text("volumeNumber", edition.issue().volume());
            reference("isPartOf", paper());
          });
    } else {
      reference("isPartOf", paper());
    }
    keys.rows("hasPart", edition.items().toList(), item -> keys.text("@id", id(item)));
  }

  private void item(Page page, Item item) throws IOException {
    item.accept(this).write();
    String words = PlainWords.of(item, edition.language());
    keys.text("articleBody", Optional.of(words).filter(said -> !said.isEmpty()));
    keys.text("datePublished", edition.date().map(LocalDate::toString));
    keys.text("articleSection", page.section());
    keys.text("pagination", page.label());
    keys.text("printPage", page.label());
    keys.text("printSection", page.section());
    keys.text("printEdition", edition.issue().edition());
    reference("isPartOf", uri);
  }

  @Override
  public Keys.Content article(Article article) {
    return () -> {
      start("NewsArticle", article);
      keys.text("inLanguage", article.language().or(edition::language));
      keys.text("creditText", article.byline().map(byline -> byline.text().characters()));
      people(article.byline().map(Byline::people).orElse(List.of()));
      keys.text("dateline", article.dateline().map(Dateline::text).map(Text::characters));
      if (article.dateline().flatMap(Dateline::place).isPresent()) {
        named("locationCreated", "Place", article.dateline().flatMap(Dateline::place).get());
      }
      images(photos(article.body()));
    };
  }

  @Override
  public Keys.Content photoItem(PhotoItem item) {
    return () -> {
      start("NewsArticle", item);
      keys.text("inLanguage", edition.language());
      images(List.of(item.photo()));
    };
  }

  @Override
  public Keys.Content notice(Notice notice) {
    boolean paid = notice.kind() == Notice.Kind.ADVERTISEMENT;
    return () -> {
      start(paid ? "AdvertiserContentArticle" : "Article", notice);
      keys.text("genre", Names.of(notice.kind()));
      keys.text("inLanguage", edition.language());
      images(photos(notice.body()));
    };
  }

  private void start(String type, Item item) throws IOException {
    keys.text("@type", type);
    keys.text("@id", id(item));
    HeadlineGroup head = item.headline();
    keys.words("headline", head.headline());
    List<String> others =
        Stream.concat(
                head.kicker().map(kicker -> kicker.text().characters()).stream(),
                head.decks().stream().map(Text::characters))
            .toList();
    keys.array("alternativeHeadline", others, keys::string);
  }

  private static List<Photo> photos(List<Block> body) {
    return body.stream().filter(Photo.class::isInstance).map(Photo.class::cast).toList();
  }

  private void images(List<Photo> photos) throws IOException {
    keys.array("image", photos, photo -> keys.object(() -> image(photo)));
  }

  private void image(Photo photo) throws IOException {
    keys.text("@type", "ImageObject");
    keys.text("contentUrl", photo.image().map(Image::reference));
    keys.text("encodingFormat", photo.image().flatMap(Image::mediaType));
    keys.text("description", photo.image().flatMap(Image::alternative));
    keys.words("caption", photo.caption());
    keys.words("creditText", photo.credit());
    keys.rows("creator", photo.creators(), this::person);
  }

  /** People by what they did for the story. */
  private void people(List<Person> people) throws IOException {
    for (Share share : Share.values()) {
      keys.rows(
          Names.of(share),
          people.stream().filter(person -> Share.of(person) == share).toList(),
          this::person);
    }
  }

  /** The properties of schema.org that name people. */
  private enum Share {
    AUTHOR,
    EDITOR,
    TRANSLATOR,
    CONTRIBUTOR;

    static Share of(Person person) {
      return person
          .role()
          .map(
              role ->
                  switch (role) {
                    case EDITOR -> EDITOR;
                    case TRANSLATOR -> TRANSLATOR;
                    case PHOTOGRAPHER, ILLUSTRATOR -> CONTRIBUTOR;
                    default -> AUTHOR;
                  })
          .orElse(AUTHOR);
    }
  }

  private void person(Person person) throws IOException {
    keys.text("@type", "Person");
    keys.text("name", person.name());
    keys.text("jobTitle", person.roleAsPrinted());
  }

  private void named(String key, String type, String name) throws IOException {
    keys.object(
        key,
        () -> {
          keys.text("@type", type);
          keys.text("name", name);
        });
  }

  private void reference(String key, String id) throws IOException {
    keys.object(key, () -> keys.text("@id", id));
  }
}
