package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.BookPackage.Statement;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the metadata of a book say of the edition; what the caller knows comes first. */
final class EditionFacts {
  private static final String ISSN = "urn:issn:";

  private final BookPackage book;
  private final ReadOptions options;

  EditionFacts(BookPackage book, ReadOptions options) {
    this.book = book;
    this.options = options;
  }

  Optional<String> language() {
    return options
        .language()
        .or(
            () ->
                book.values("dc:language")
                    .flatMap(tag -> TextReading.known(tag).stream())
                    .findFirst());
  }

  /** The day of publication; of several dates not that of a change. */
  Optional<LocalDate> date() {
    return options
        .date()
        .or(
            () ->
                book.all("dc:date")
                    .filter(date -> !date.event().contains("modif"))
                    .flatMap(date -> day(date.value()).stream())
                    .findFirst());
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return value.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Publication publication() {
    Optional<String> name = options.publication().or(this::series);
    List<Publication.Identifier> identifiers = new ArrayList<>();
    for (Statement statement : book.all("dc:identifier").toList()) {
      book.refined(statement, "identifier-type")
          .ifPresent(
              scheme -> identifiers.add(new Publication.Identifier(scheme, statement.value())));
    }
    return new Publication(
        name.or(() -> isNameGuessed() ? title() : Optional.empty()),
        book.values("dc:identifier")
            .filter(value -> value.startsWith(ISSN))
            .map(value -> value.substring(ISSN.length()))
            .findFirst(),
        book.values("dc:publisher").findFirst(),
        identifiers);
  }

  private Optional<String> series() {
    return book.values("belongs-to-collection")
        .findFirst()
        .or(() -> book.values("calibre:series").findFirst());
  }

  private Optional<String> title() {
    return book.values("dc:title").findFirst();
  }

  /** True if the title of another program's book stands for the name of the paper. */
  boolean isNameGuessed() {
    return !book.isOurs()
        && options.publication().isEmpty()
        && series().isEmpty()
        && title().isPresent();
  }

  /** The issue, as our folio has it; else its place in the series. */
  Issue issue(Optional<Element> folio) {
    Optional<String> number =
        part(folio, "number")
            .or(() -> book.isOurs() ? Optional.empty() : book.values("group-position").findFirst());
    return new Issue(number, part(folio, "volume"), part(folio, "edition"));
  }

  private static Optional<String> part(Optional<Element> folio, String kind) {
    return folio.stream()
        .flatMap(Element::elements)
        .filter(span -> span.isOf(kind))
        .map(Element::words)
        .findFirst();
  }
}
