package io.broadsheet.json;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Facsimile;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Repair;
import io.broadsheet.report.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads an edition: pages, repairs and hints one by one, the rest whole. */
final class EditionReading {
  private final Document document;
  private final Version version = new Version(JsonFormat.NAME);
  private final UnknownKeys unknown = new UnknownKeys();

  private EditionReading(Document document) {
    this.document = document;
  }

  /** Reads a document that is an edition, and tells of keys that are not known. */
  static Edition edition(Document document, String file, Consumer<Finding> findings) {
    EditionReading reading = new EditionReading(document);
    Edition edition = document.read(reading::edition);
    if (reading.unknown.isEmpty()) {
      return edition;
    }
    reading.unknown.tell(file, reading.version.minor(), findings);
    return Addenda.of(reading.version.minor(), edition);
  }

  private Edition edition(Node root) {
    Edition.Builder edition = Edition.builder();
    Part part = new Part(document, root, unknown);
    Set<String> keys =
        document.members(
            root,
            (key, value) -> {
              switch (key) {
                case "publication" ->
                    edition.publication(part.take(value, EditionReading::publication));
                case "date" -> edition.date(part.take(value, EditionReading::date));
                case "issue" -> edition.issue(part.take(value, EditionReading::issue));
                case "language" -> edition.language(part.take(value, EditionReading::language));
                case "pages" -> edition.pages(document.elements(value, this::page));
                case "repairs" -> edition.repairs(part.each(value, EditionReading::repair));
                case "hints" -> part.each(value, EditionReading::hint).forEach(edition::hint);
                case "provenance" ->
                    edition.provenance(part.take(value, EditionReading::provenance));
                default -> {
                  if (!version.read(key, document, value)) {
                    part.unknown(value);
                  }
                }
              }
            });
    for (String needed : List.of("format", "version", "pages")) {
      if (!keys.contains(needed)) {
        throw root.missing(needed);
      }
    }
    return edition.addenda(part.addenda()).build();
  }

  private Page page(Node at) {
    Page.Builder page = Page.builder();
    Part part = new Part(document, at, unknown);
    List<Item> items = new ArrayList<>();
    Set<String> keys =
        document.members(
            at,
            (key, value) -> {
              switch (key) {
                case "label" -> page.label(part.take(value, Node::string));
                case "section" -> page.section(part.take(value, Node::string));
                case "facsimile" -> page.facsimile(part.take(value, EditionReading::facsimile));
                case "furniture" ->
                    part.each(value, EditionReading::furniture).forEach(page::furniture);
                case "items" -> items.addAll(document.elements(value, this::item));
                default -> part.unknown(value);
              }
            });
    if (!keys.contains("items")) {
      throw at.missing("items");
    }
    return page.items(items).addenda(part.addenda()).build();
  }

  private Item item(Node at) {
    Part part = new Part(document, at, unknown);
    Item item = part.take(at, ItemReading::item);
    return part.addenda().isEmpty() ? item : item.withAddenda(part.addenda());
  }

  static LocalDate date(Node node) {
    return node.make(() -> LocalDate.parse(node.string()));
  }

  private static Publication publication(Node node) {
    return new Publication(
        node.text("name"),
        node.text("issn"),
        node.text("publisher"),
        node.list(
            "identifiers",
            id -> new Publication.Identifier(id.neededText("scheme"), id.neededText("value"))));
  }

  /** A language tag, checked at its own place. */
  static String language(Node tag) {
    return tag.make(
        () -> Edition.builder().language(tag.string()).build().language().orElseThrow());
  }

  private static Issue issue(Node node) {
    return new Issue(node.text("number"), node.text("volume"), node.text("edition"));
  }

  private static Furniture furniture(Node node) {
    return new Furniture(
        node.needed("role").constant(Furniture.Role.class), TextReading.text(node));
  }

  private static Facsimile facsimile(Node node) {
    return node.make(
        () ->
            new Facsimile(
                ItemReading.image(node).orElseThrow(() -> node.missing("image")),
                node.needed("width").integer(),
                node.needed("height").integer(),
                node.list("words", EditionReading::word)));
  }

  private static Facsimile.Word word(Node node) {
    return node.make(
        () ->
            new Facsimile.Word(
                node.neededText("text"),
                TextReading.box(node.needed("box")),
                node.number("confidence")));
  }

  private static Repair repair(Node node) {
    return node.make(
        () ->
            new Repair(
                node.needed("kind").constant(Repair.Kind.class),
                TextReading.range(node),
                node.neededText("before"),
                node.neededText("after"),
                node.neededText("rule"),
                node.needed("confidence").number(),
                node.find("bytes").map(EditionReading::byteRange)));
  }

  private static Repair.ByteRange byteRange(Node node) {
    return node.make(
        () ->
            new Repair.ByteRange(
                node.needed("start").longInteger(),
                node.needed("end").longInteger(),
                node.neededText("hexadecimal")));
  }

  private static Hint hint(Node node) {
    return node.make(
        () ->
            new Hint(
                node.needed("kind").constant(Hint.Kind.class),
                node.neededText("value"),
                node.neededText("rule"),
                node.needed("confidence").number(),
                node.list("evidence", TextReading::range)));
  }

  private static Provenance provenance(Node node) {
    return new Provenance(node.list("sources", EditionReading::source));
  }

  private static Provenance.Source source(Node node) {
    return node.make(
        () ->
            new Provenance.Source(
                node.neededText("name"),
                node.needed("bytes").longInteger(),
                node.neededText("sha256"),
                node.text("charset"),
                node.find("byteOrderMark").map(Node::flag).orElse(false),
                node.needed("length").integer()));
  }

  /** The same edition where nothing is given; what the caller gives wins. */
  static Publication named(Publication publication, String name) {
    return new Publication(
        Optional.of(name), publication.issn(), publication.publisher(), publication.identifiers());
  }
}
