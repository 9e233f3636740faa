package io.broadsheet.epub.internal;

import io.broadsheet.xml.Xml;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Metadata;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The package document (EPUB 3.3, 5). */
final class PackageDocument {
  private final EditionPlan plan;
  private final Book book;
  private final Xml xml = new Xml();

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
    for (Identifier identifier : metadata.getIdentifiers()) {
      if (identifier.isBookId()) {
        xml.leaf("dc:identifier", identifier.getValue(), "id", "edition").newLine();
      } else {
        xml.leaf("dc:identifier", identifier.getValue()).newLine();
      }
    }
    xml.leaf("dc:title", metadata.getFirstTitle()).newLine();
    xml.leaf("dc:language", metadata.getLanguage()).newLine();
    metadata.getDates().forEach(date -> xml.leaf("dc:date", date.getValue()).newLine());
    metadata.getPublishers().forEach(name -> xml.leaf("dc:publisher", name).newLine());
    metadata.getTypes().forEach(type -> xml.leaf("dc:type", type).newLine());
    property(
        "dcterms:modified",
        DateTimeFormatter.ISO_INSTANT.format(plan.modified().truncatedTo(ChronoUnit.SECONDS)));
    series();
    new AccessibilityMetadata(plan).forEach(this::property);
    if (plan.cover()) {
      // For readers that know EPUB 2 only.
      xml.empty("meta", "name", "cover", "content", EditionBook.COVER_ID).newLine();
    }
    xml.close().newLine();
  }

  private void series() {
    plan.name()
        .ifPresent(
            name -> {
              xml.leaf("meta", name, "property", "belongs-to-collection", "id", "series");
              xml.newLine();
              refine("collection-type", "series");
              EditionMetadata.position(plan.edition())
                  .ifPresent(number -> refine("group-position", number));
            });
  }

  private void refine(String property, String value) {
    xml.leaf("meta", value, "refines", "#series", "property", property).newLine();
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
    return resource == book.getCoverImage() ? "cover-image" : "";
  }

  private void spine() {
    String direction = Language.direction(plan.language());
    xml.open(
        "spine", "toc", book.getNcxResource().getId(), "page-progression-direction", direction);
    xml.newLine();
    for (SpineReference reference : book.getSpine().getSpineReferences()) {
      xml.empty("itemref", "idref", reference.getResource().getId()).newLine();
    }
    xml.close().newLine();
  }
}
