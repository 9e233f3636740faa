package io.broadsheet.json;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Facsimile;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Repair;
import java.time.LocalDate;
import java.util.Optional;

/** Reads an edition and what surrounds its items. */
final class EditionReading {
  private EditionReading() {}

  static Edition edition(Node node) {
    String format = node.neededText("format");
    if (!format.equals(JsonFormat.NAME)) {
      throw node.needed("format").wrong("'" + format + "' is not '" + JsonFormat.NAME + "'");
    }
    int version = node.needed("version").integer();
    if (version != JsonFormat.VERSION) {
      throw node.needed("version")
          .wrong("version " + version + " is not read here, only " + JsonFormat.VERSION);
    }
    Edition.Builder edition = Edition.builder();
    node.find("publication").map(EditionReading::publication).ifPresent(edition::publication);
    node.find("date")
        .map(date -> date.make(() -> LocalDate.parse(date.string())))
        .ifPresent(edition::date);
    node.find("issue").map(EditionReading::issue).ifPresent(edition::issue);
    node.find("language").map(EditionReading::language).ifPresent(edition::language);
    edition.pages(node.list("pages", EditionReading::page));
    edition.repairs(node.list("repairs", EditionReading::repair));
    node.list("hints", EditionReading::hint).forEach(edition::hint);
    node.find("provenance").map(EditionReading::provenance).ifPresent(edition::provenance);
    return node.make(edition::build);
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

  private static Page page(Node node) {
    return new Page(
        node.text("label"),
        node.text("section"),
        node.list("items", ItemReading::item),
        node.list("furniture", EditionReading::furniture),
        node.find("facsimile").map(EditionReading::facsimile));
  }

  private static Furniture furniture(Node node) {
    return new Furniture(
        node.needed("role").constant(Furniture.Role.class), TextReading.text(node));
  }

  private static Facsimile facsimile(Node node) {
    return node.make(
        () ->
            new Facsimile(
                ItemReading.image(node).orElseThrow(() -> node.wrong("the image is missing")),
                node.needed("width").integer(),
                node.needed("height").integer(),
                node.list(
                    "words",
                    word ->
                        new Facsimile.Word(
                            word.neededText("text"),
                            TextReading.box(word.needed("box")),
                            word.number("confidence")))));
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
    return new Repair.ByteRange(
        node.needed("start").longInteger(),
        node.needed("end").longInteger(),
        node.neededText("hexadecimal"));
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
    return new Provenance(
        node.list(
            "sources",
            source ->
                new Provenance.Source(
                    source.neededText("name"),
                    source.needed("bytes").longInteger(),
                    source.neededText("sha256"),
                    source.text("charset"),
                    source.find("byteOrderMark").map(Node::flag).orElse(false),
                    source.needed("length").integer())));
  }

  /** The same edition where nothing is given; what the caller gives wins. */
  static Publication named(Publication publication, String name) {
    return new Publication(
        Optional.of(name), publication.issn(), publication.publisher(), publication.identifiers());
  }
}
