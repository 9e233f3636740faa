package io.broadsheet.json;

import io.broadsheet.Limits;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Facsimile;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Item;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads an edition of ours from ninjs. */
final class NinjsReading {
  private static final String NUMBER = "publication:";

  private final Limits limits;

  NinjsReading(Limits limits) {
    this.limits = limits;
  }

  Edition edition(NinjsObject root) {
    Edition.Builder edition = Edition.builder();
    edition.publication(publication(root));
    root.each("altIds").stream()
        .filter(id -> id.text("role").filter("date"::equals).isPresent())
        .forEach(id -> edition.date(EditionReading.date(id.node().needed("value"))));
    edition.issue(
        new Issue(
            root.role("altIds", "issue"),
            root.role("altIds", "volume"),
            root.role("altIds", "edition")));
    root.node().find("language").map(EditionReading::language).ifPresent(edition::language);
    root.each("associations").forEach(page -> edition.page(page(page)));
    root.seen("uri", "type", "profile", "versionCreated", "standard");
    return edition.build();
  }

  private static Publication publication(NinjsObject root) {
    return new Publication(
        root.text("title"),
        root.role("altIds", "issn"),
        root.each("organisations").stream()
            .filter(party -> party.text("rel").filter("publisher"::equals).isPresent())
            .findFirst()
            .flatMap(party -> party.text("name")),
        root.each("altIds").stream()
            .filter(id -> id.text("role").filter(role -> role.startsWith(NUMBER)).isPresent())
            .map(
                id ->
                    new Publication.Identifier(
                        id.node().neededText("role").substring(NUMBER.length()),
                        id.node().neededText("value")))
            .toList());
  }

  private Page page(NinjsObject object) {
    Page.Builder page = Page.builder();
    object.role("altIds", "label").ifPresent(page::label);
    object.each("subjects").stream()
        .filter(subject -> subject.text("rel").filter("section"::equals).isPresent())
        .findFirst()
        .flatMap(subject -> subject.text("name"))
        .ifPresent(page::section);
    object.each("descriptions").forEach(piece -> page.furniture(furniture(piece.node())));
    object.each("renditions").stream()
        .findFirst()
        .map(NinjsReading::facsimile)
        .ifPresent(page::facsimile);
    object.each("associations").forEach(item -> page.item(item(item)));
    return page.build();
  }

  private static Furniture furniture(Node piece) {
    Node words = piece.needed("value");
    return new Furniture(
        piece.needed("role").constant(Furniture.Role.class),
        words.make(() -> Text.of(words.string())));
  }

  private static Facsimile facsimile(NinjsObject rendition) {
    return rendition
        .node()
        .make(
            () ->
                new Facsimile(
                    image(rendition).orElseThrow(() -> rendition.node().missing("href")),
                    rendition.node().needed("width").integer(),
                    rendition.node().needed("height").integer(),
                    List.of()));
  }

  /** The picture of a rendition: at its address, or a file beside that its title names. */
  static Optional<Image> image(NinjsObject rendition) {
    return rendition
        .text("href")
        .or(() -> rendition.text("title"))
        .filter(reference -> !reference.isBlank())
        .map(
            reference ->
                new Image(
                    reference,
                    rendition.text("contentType").or(() -> rendition.text("mimetype")),
                    Optional.empty()));
  }

  private Item item(NinjsObject object) {
    String id = id(object.node().needed("uri"));
    String profile = object.node().neededText("profile");
    MarkupBody body = body(object);
    if (profile.equals(NinjsFormat.Profile.ARTICLE.id())) {
      return article(id, object, body);
    } else if (profile.equals(NinjsFormat.Profile.NOTICE.id())) {
      Notice.Kind kind =
          object.each("genres").stream()
              .findFirst()
              .map(genre -> genre.node().needed("name").constant(Notice.Kind.class))
              .orElse(Notice.Kind.OTHER);
      return new Notice(id, kind, head(object), body.blocks());
    } else if (profile.equals(NinjsFormat.Profile.PHOTO.id())) {
      return photo(id, object, body);
    }
    throw object.node().needed("profile").wrong("'" + profile + "' is no part of an edition");
  }

  /** What names the item in its edition: the end of its URI. */
  private static String id(Node uri) {
    String whole = uri.string();
    return uri.make(
        () ->
            URLDecoder.decode(
                whole.substring(whole.indexOf('#') + 1).replace("+", "%2B"),
                StandardCharsets.UTF_8));
  }

  private Article article(String id, NinjsObject object, MarkupBody body) {
    Article.Builder article = Article.builder(id).headline(head(object)).body(body.blocks());
    body.byline()
        .or(() -> object.text("by").map(Text::of))
        .map(words -> new Byline(words, people(object), body.placement()))
        .ifPresent(article::byline);
    Optional<String> agency =
        object.each("infoSources").stream().findFirst().flatMap(source -> source.text("name"));
    body.dateline()
        .map(words -> new Dateline(words, agency, object.text("located"), body.date()))
        .ifPresent(article::dateline);
    body.jumps().forEach(article::jump);
    object.node().find("language").map(EditionReading::language).ifPresent(article::language);
    return article.build();
  }

  private static PhotoItem photo(String id, NinjsObject object, MarkupBody body) {
    List<Block> blocks = body.blocks();
    if (blocks.size() != 1 || !(blocks.get(0) instanceof Photo photo)) {
      throw object.node().wrong("the body of a photo is one figure");
    }
    return new PhotoItem(
        id,
        head(object),
        new Photo(photo.image(), photo.caption(), photo.credit(), people(object)));
  }

  private MarkupBody body(NinjsObject object) {
    Map<String, NinjsObject> pictures = new HashMap<>();
    object.each("associations").forEach(picture -> pictures.put(picture.named(), picture));
    MarkupBody body =
        new MarkupBody(
            true,
            name ->
                Optional.ofNullable(pictures.get(name))
                    .map(NinjsReading::people)
                    .orElse(List.of()));
    object.variants("bodies", "body").stream()
        .filter(NinjsObject.Variant::isMarkedUp)
        .findFirst()
        .ifPresent(
            variant ->
                body.read(
                    MarkupParser.read(
                        LegalCharacters.in(variant.value()),
                        limits.nesting(),
                        variant.at().place())));
    return body;
  }

  static List<Person> people(NinjsObject object) {
    return object.list(
        "people",
        person -> {
          Node name = person.node().needed("name");
          return name.make(
              () ->
                  new Person(
                      name.string(),
                      person.text("rel").flatMap(rel -> Names.constant(Person.Role.class, rel)),
                      person.text("literal")));
        });
  }

  private static HeadlineGroup head(NinjsObject object) {
    List<Text> decks = new ArrayList<>();
    Optional<Kicker> kicker = Optional.empty();
    Optional<Text> headline = Optional.empty();
    for (NinjsObject.Variant variant : object.variants("headlines", "headline")) {
      Text words = variant.at().make(() -> Text.of(variant.value()));
      switch (variant.role()) {
        case "kicker" -> kicker = Optional.of(new Kicker(words, Kicker.Kind.LEAD_IN));
        case "column-label" -> kicker = Optional.of(new Kicker(words, Kicker.Kind.COLUMN_LABEL));
        case "deck" -> decks.add(words);
        default -> headline = Optional.of(words);
      }
    }
    return new HeadlineGroup(kicker, headline, decks, OptionalDouble.empty());
  }
}
