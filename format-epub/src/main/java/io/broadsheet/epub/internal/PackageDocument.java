package io.broadsheet.epub.internal;

import io.broadsheet.xml.Xml;
import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Metadata;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The package document (EPUB 3.3, 5). */
final class PackageDocument {
  /** By this the reader knows books of ours. */
  static final String GENERATOR = "Broadsheet";

  private final EditionPlan plan;
  private final Book book;
  private final Xml xml = new Xml();
  private int identifiers;

  PackageDocument(EditionPlan plan, Book book) {
    this.plan = plan;
    this.book = book;
  }

  byte[] bytes() {
    xml.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "edition",
        "xml:lang",
        plan.language());
    xml.newLine();
    metadata();
    manifest();
    spine();
    return xml.close().bytes();
  }

  private void metadata() {
    Metadata metadata = book.getMetadata();
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").newLine();
    metadata.getIdentifiers().forEach(this::identifier);
    all("dc:title", metadata.getTitles());
    all("dc:language", List.of(metadata.getLanguage()));
    all("dc:date", metadata.getDates().stream().map(Date::getValue).toList());
    all("dc:creator", metadata.getAuthors().stream().map(PackageDocument::name).toList());
    all("dc:contributor", metadata.getContributors().stream().map(PackageDocument::name).toList());
    all("dc:publisher", metadata.getPublishers());
    all("dc:type", metadata.getTypes());
    all("dc:subject", metadata.getSubjects());
    all("dc:description", metadata.getDescriptions());
    all("dc:rights", metadata.getRights());
    property(
        "dcterms:modified",
        DateTimeFormatter.ISO_INSTANT.format(plan.modified().truncatedTo(ChronoUnit.SECONDS)));
    source();
    series();
    new AccessibilityMetadata(plan).forEach(this::property);
    xml.empty("meta", "name", "generator", "content", GENERATOR).newLine();
    if (plan.cover()) {
      // For readers that know EPUB 2 only.
      xml.empty("meta", "name", "cover", "content", EditionBook.COVER_ID).newLine();
    }
    xml.close().newLine();
  }

  private void all(String element, List<String> values) {
    values.forEach(value -> xml.leaf(element, value).newLine());
  }

  private static String name(Author person) {
    return (person.getFirstname() + " " + person.getLastname()).strip();
  }

  /** The edition's own id, the ISSN, and the numbers that the paper is registered under. */
  private void identifier(Identifier identifier) {
    if (identifier.isBookId()) {
      xml.leaf("dc:identifier", identifier.getValue(), "id", "edition").newLine();
    } else if (identifier.getScheme().equals(EditionMetadata.ISSN_SCHEME)) {
      xml.leaf("dc:identifier", identifier.getValue()).newLine();
    } else {
      identifiers++;
      String id = "identifier." + identifiers;
      xml.leaf("dc:identifier", identifier.getValue(), "id", id).newLine();
      refine("#" + id, "identifier-type", identifier.getScheme());
    }
  }

  /** What the page list counts the pages of. */
  private void source() {
    if (!plan.pageList().isEmpty()) {
      xml.leaf("dc:source", plan.title(), "id", "source").newLine();
      refine("#source", "source-of", "pagination");
    }
  }

  private void series() {
    plan.name()
        .ifPresent(
            name -> {
              xml.leaf("meta", name, "property", "belongs-to-collection", "id", "series");
              xml.newLine();
              refine("#series", "collection-type", "series");
              EditionMetadata.position(plan.edition())
                  .ifPresent(number -> refine("#series", "group-position", number));
            });
  }

  private void refine(String what, String property, String value) {
    xml.leaf("meta", value, "refines", what, "property", property).newLine();
  }

  private void property(String name, String value) {
    xml.leaf("meta", value, "property", name).newLine();
  }

  private void manifest() {
    xml.open("manifest").newLine();
    for (Resource resource : EditionBook.inOrder(book)) {
      String properties = properties(resource);
      List<String> attributes =
          new ArrayList<>(
              List.of(
                  "id",
                  resource.getId(),
                  "href",
                  resource.getHref(),
                  "media-type",
                  resource.getMediaType().getName()));
      if (!properties.isEmpty()) {
        attributes.addAll(List.of("properties", properties));
      }
      xml.empty("item", attributes.toArray(String[]::new));
      xml.newLine();
    }
    xml.close().newLine();
  }

  private String properties(Resource resource) {
    if (resource.getHref().equals(EditionBook.NAV)) {
      return "nav";
    }
    if (resource == book.getCoverImage()) {
      return "cover-image";
    }
    return holdsDrawing(resource) ? "svg" : "";
  }

  /** The ways on are drawn; a text that speaks of the element has its sign escaped. */
  private static boolean holdsDrawing(Resource resource) {
    try {
      return resource.getMediaType() == MediaTypes.XHTML
          && new String(resource.getData(), StandardCharsets.ISO_8859_1).contains("<svg ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void spine() {
    xml.open(
        "spine",
        "toc",
        book.getNcxResource().getId(),
        "page-progression-direction",
        plan.progression());
    xml.newLine();
    for (SpineReference reference : book.getSpine().getSpineReferences()) {
      String id = reference.getResource().getId();
      if (reference.isLinear()) {
        xml.empty("itemref", "idref", id).newLine();
      } else {
        xml.empty("itemref", "idref", id, "linear", "no").newLine();
      }
    }
    xml.close().newLine();
  }
}
