package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.BookPackage.Statement;
import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** EPUBLib's metadata of a book that is read. */
final class ModelMetadata {
  private final BookPackage source;

  ModelMetadata(BookPackage source) {
    this.source = source;
  }

  Metadata metadata() {
    Metadata metadata = new Metadata();
    // EPUBLib's own beginning is a random id and English.
    metadata.setIdentifiers(
        new ArrayList<>(source.all("dc:identifier").map(this::identifier).toList()));
    metadata.setLanguage(source.values("dc:language").findFirst().orElse(Language.UNDETERMINED));
    metadata.setTitles(values("dc:title"));
    source.values("dc:creator").map(Author::new).forEach(metadata::addAuthor);
    source.values("dc:contributor").map(Author::new).forEach(metadata::addContributor);
    source
        .all("dc:date")
        .map(date -> new Date(date.value(), date.event()))
        .forEach(metadata::addDate);
    metadata.setPublishers(values("dc:publisher"));
    metadata.setTypes(values("dc:type"));
    metadata.setSubjects(values("dc:subject"));
    metadata.setDescriptions(values("dc:description"));
    metadata.setRights(values("dc:rights"));
    source.values("dc:format").findFirst().ifPresent(metadata::setFormat);
    metadata.setMetaAttributes(others());
    return metadata;
  }

  private List<String> values(String name) {
    return new ArrayList<>(source.values(name).toList());
  }

  private Identifier identifier(Statement statement) {
    String scheme = source.refined(statement, "identifier-type").orElse(statement.scheme());
    Identifier identifier = new Identifier(scheme, statement.value());
    identifier.setBookId(!statement.id().isEmpty() && statement.id().equals(source.identifier()));
    return identifier;
  }

  /** What stands for itself and has no place of its own. */
  private Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    source.metadata().stream()
        .filter(statement -> statement.refines().isEmpty() && !statement.name().startsWith("dc:"))
        .forEach(statement -> others.putIfAbsent(statement.name(), statement.value()));
    return others;
  }
}
