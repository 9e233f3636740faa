package io.broadsheet.json;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Facsimile;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes an edition as ninjs: a composite of pages, which are composites of items. Keys are those
 * of 3.x and written as the version has them.
 */
final class NinjsJson implements Item.Visitor<Keys.Content> {
  private final Keys keys;
  private final NinjsOptions.Version version;
  private final Edition edition;
  private final String uri;

  /**
   * A writer of an edition.
   *
   * @param uri names the edition
   */
  NinjsJson(Keys keys, NinjsOptions.Version version, Edition edition, String uri) {
    this.keys = keys;
    this.version = version;
    this.edition = edition;
    this.uri = uri;
  }

  /**
   * Writes the edition.
   *
   * @param moment to date it with, if known
   */
  void write(Optional<Instant> moment) throws IOException {
    keys.object(
        () -> {
          keys.text("uri", uri);
          keys.object("standard", this::standard);
          keys.text("type", "composite");
          keys.text("profile", NinjsFormat.EDITION);
          text("versionCreated", moment.map(Instant::toString));
          keys.text("language", edition.language());
          keys.text("title", edition.publication().name());
          Optional<String> publisher = edition.publication().publisher();
          keys.rows("organisations", publisher.stream().toList(), name -> named(name, "publisher"));
          roles("altIds", numbers());
          array("associations", edition.pages(), this::page);
        });
  }

  private void standard() throws IOException {
    keys.text("name", NinjsFormat.STANDARD);
    keys.text("version", version.number());
    keys.text("schema", version.schema());
  }

  /** A value and what it is. */
  private record Role(String role, String value) {}

  private List<Role> numbers() {
    List<Role> numbers = new ArrayList<>();
    edition.date().ifPresent(date -> numbers.add(new Role("date", date.toString())));
    edition.issue().number().ifPresent(number -> numbers.add(new Role("issue", number)));
    edition.issue().volume().ifPresent(volume -> numbers.add(new Role("volume", volume)));
    edition.issue().edition().ifPresent(label -> numbers.add(new Role("edition", label)));
    edition.publication().issn().ifPresent(issn -> numbers.add(new Role("issn", issn)));
    edition
        .publication()
        .identifiers()
        .forEach(id -> numbers.add(new Role("publication:" + id.scheme(), id.value())));
    return numbers;
  }

  private void page(Page page, int index) throws IOException {
    int number = index + 1;
    keys.object(
        () -> {
          keys.text("name", page.label().orElse(Integer.toString(number)));
          keys.text("uri", uri + "#page-" + number);
          keys.text("type", "composite");
          keys.text("profile", NinjsFormat.Profile.PAGE.id());
          keys.rows("subjects", page.section().stream().toList(), name -> named(name, "section"));
          roles(
              "descriptions",
              page.furniture().stream()
                  .map(piece -> new Role(Names.of(piece.role()), piece.text().characters()))
                  .toList());
          if (page.facsimile().isPresent()) {
            facsimile(page.facsimile().get());
          }
          roles("altIds", page.label().map(label -> new Role("label", label)).stream().toList());
          array("associations", page.items(), (item, i) -> item(item));
        });
  }

  private void facsimile(Facsimile facsimile) throws IOException {
    keys.rows(
        "renditions",
        List.of(facsimile),
        it -> {
          rendition("facsimile", it.image());
          keys.integer("width", it.width());
          keys.integer("height", it.height());
        });
  }

  private void item(Item item) throws IOException {
    keys.object(
        () -> {
          keys.text("name", item.headline().headline().map(Text::characters).orElse(item.id()));
          keys.text("uri", uri + "#" + encoded(item.id()));
          item.accept(this).write();
        });
  }

  @Override
  public Keys.Content article(Article article) {
    List<Photo> photos = photos(article.body());
    return () -> {
      keys.text("type", photos.isEmpty() ? "text" : "composite");
      keys.text("profile", NinjsFormat.Profile.ARTICLE.id());
      keys.text("language", article.language());
      headlines(article.headline());
      keys.text("by", article.byline().map(byline -> byline.text().characters()));
      people(article.byline().map(Byline::people).orElse(List.of()));
      keys.text("located", article.dateline().flatMap(Dateline::place));
      Optional<String> agency = article.dateline().flatMap(Dateline::agency);
      keys.rows(
          key("infoSources"),
          agency.stream().toList(),
          name -> {
            keys.text("name", name);
            keys.text("role", "agency");
          });
      bodies(article);
      array("associations", photos, (photo, i) -> photo(article.id(), photo, i + 1));
    };
  }

  @Override
  public Keys.Content photoItem(PhotoItem item) {
    return () -> {
      keys.text("type", "picture");
      keys.text("profile", NinjsFormat.Profile.PHOTO.id());
      headlines(item.headline());
      picture(item.photo());
      bodies(item);
    };
  }

  @Override
  public Keys.Content notice(Notice notice) {
    List<Photo> photos = photos(notice.body());
    return () -> {
      keys.text("type", photos.isEmpty() ? "text" : "composite");
      keys.text("profile", NinjsFormat.Profile.NOTICE.id());
      keys.rows(
          "genres", List.of(notice.kind()), kind -> keys.text("name", Names.of(notice.kind())));
      headlines(notice.headline());
      bodies(notice);
      array("associations", photos, (photo, i) -> photo(notice.id(), photo, i + 1));
    };
  }

  private static List<Photo> photos(List<Block> body) {
    return body.stream().filter(Photo.class::isInstance).map(Photo.class::cast).toList();
  }

  private void headlines(HeadlineGroup group) throws IOException {
    List<Role> headlines = new ArrayList<>();
    group
        .kicker()
        .ifPresent(
            kicker ->
                headlines.add(
                    new Role(
                        kicker.kind() == Kicker.Kind.LEAD_IN ? "kicker" : "column-label",
                        kicker.text().characters())));
    group.headline().ifPresent(text -> headlines.add(new Role("main", text.characters())));
    group.decks().forEach(deck -> headlines.add(new Role("deck", deck.characters())));
    roles("headlines", headlines);
  }

  private void people(List<Person> people) throws IOException {
    keys.rows(
        "people",
        people,
        person -> {
          named(person.name(), person.role().map(Names::of).orElse("creator"));
          keys.text("literal", person.roleAsPrinted());
        });
  }

  /** The text with and without marks. */
  private void bodies(Item item) throws IOException {
    String words = PlainWords.of(item, edition.language());
    String xhtml = XhtmlBody.of(item, edition.language());
    List<Keys.Content> bodies = new ArrayList<>();
    if (!words.isEmpty()) {
      bodies.add(
          () -> {
            body("main", NinjsFormat.PLAIN, words);
            keys.integer(key("charCount"), words.codePointCount(0, words.length()));
          });
    }
    if (!xhtml.isEmpty()) {
      bodies.add(() -> body("richtext", NinjsFormat.XHTML, xhtml));
    }
    keys.array("bodies", bodies, keys::object);
  }

  private void body(String role, String type, String words) throws IOException {
    keys.text("role", role);
    keys.text(key("contentType"), type);
    keys.text("value", words);
  }

  private void photo(String item, Photo photo, int number) throws IOException {
    String name = XhtmlBody.pictureName(number);
    keys.object(
        () -> {
          keys.text("name", name);
          keys.text("uri", uri + "#" + encoded(item) + "/photo-" + number);
          keys.text("type", "picture");
          picture(photo);
        });
  }

  private void picture(Photo photo) throws IOException {
    roles(
        "descriptions",
        photo.caption().map(text -> new Role("caption", text.characters())).stream().toList());
    keys.text("by", photo.credit().map(Text::characters));
    people(photo.creators());
    keys.rows("renditions", photo.image().stream().toList(), image -> rendition("main", image));
  }

  /** A picture at an address of its own by that; one that is a file beside by its title. */
  private void rendition(String name, Image image) throws IOException {
    keys.text("name", name);
    keys.text(isAddress(image.reference()) ? "href" : "title", image.reference());
    text("contentType", image.mediaType());
  }

  private static boolean isAddress(String reference) {
    try {
      return new URI(reference).isAbsolute()
          && StandardCharsets.US_ASCII.newEncoder().canEncode(reference);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void named(String name, String rel) throws IOException {
    keys.text("name", name);
    keys.text("rel", rel);
  }

  private void roles(String key, List<Role> values) throws IOException {
    keys.rows(
        key(key),
        values,
        value -> {
          keys.text("role", value.role());
          keys.text("value", value.value());
        });
  }

  private void text(String key, Optional<String> value) throws IOException {
    keys.text(key(key), value);
  }

  /** Writes one of the elements of an array. */
  @FunctionalInterface
  private interface Counted<T> {
    void write(T value, int index) throws IOException;
  }

  private <T> void array(String key, List<T> values, Counted<T> element) throws IOException {
    int[] index = {0};
    keys.array(key, values, value -> element.write(value, index[0]++));
  }

  private String key(String key) {
    return version.key(key);
  }

  /** A name as a URI has it after its sign {@code #}. */
  static String encoded(String fragment) {
    return URLEncoder.encode(fragment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
