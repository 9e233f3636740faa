package io.broadsheet.epub.internal;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.archive.Archive;
import io.broadsheet.epub.internal.BookPackage.ManifestItem;
import io.broadsheet.format.Images;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Image;
import io.broadsheet.model.Provenance;
import io.broadsheet.report.Finding;
import io.broadsheet.report.ParseReport;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From a book to an edition. */
public final class BookReading {
  private final Input input;
  private final Archive archive;
  private final BookPackage book;
  private final ReadOptions options;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, String> pictures = new HashMap<>();

  private BookReading(Input input, ReadOptions options) {
    this.input = input;
    this.options = options;
    this.archive = Archive.open(input, options.limits());
    this.book = BookPackage.read(archive);
    Protection.refuse(input.name(), archive, book);
  }

  /**
   * Reads a book.
   *
   * @throws UnreadableInputException if it is no EPUB, damaged or protected
   * @throws io.broadsheet.LimitExceededException if it is beyond the limits
   */
  public static Reading of(Input input, ReadOptions options) {
    return new BookReading(input, options).read();
  }

  private Reading read() {
    EditionFacts facts = new EditionFacts(book, options);
    Optional<String> language = facts.language();
    BookContents contents = BookContents.read(archive, book);
    PageReading pages = new PageReading(contents);
    boolean guessed = false;
    Optional<ItemDraft> before = Optional.empty();
    for (ManifestItem document : book.spine()) {
      Optional<Element> body = body(document);
      if (body.isPresent()) {
        DocumentReading reading = reading(document, body.get(), language, before);
        List<ItemDraft> drafts = reading.read(body.get().first("body").orElse(body.get()));
        pages.add(document.path(), reading.pageMark(), drafts);
        guessed |= reading.isGuessed();
        before = drafts.isEmpty() ? before : Optional.of(drafts.get(drafts.size() - 1));
      }
    }
    if (guessed) {
      findings.add(0, ReadingFinding.ROLES_GUESSED.at(Place.of(input.name())));
    }
    if (facts.isNameGuessed()) {
      findings.add(0, ReadingFinding.PUBLICATION_GUESSED.at(Place.of(input.name())));
    }
    Edition.Builder edition =
        Edition.builder()
            .publication(facts.publication())
            .issue(facts.issue(folio()))
            .pages(pages.pages())
            .provenance(provenance());
    facts.date().ifPresent(edition::date);
    language.ifPresent(edition::language);
    return new Reading(edition.build(), ParseReport.of(findings), images());
  }

  /** The document, if it is to be read as part of the edition. */
  private Optional<Element> body(ManifestItem document) {
    if (!archive.has(document.path())) {
      findings.add(ReadingFinding.DOCUMENT_MISSING.at(archive.place(document.path())));
      return Optional.empty();
    }
    if (document.properties().contains("nav")) {
      return Optional.empty();
    }
    Element html = Element.read(archive.xml(document.path()));
    boolean apart =
        book.isApart(document.path())
            || html.first("body").stream()
                .flatMap(body -> Stream.concat(Stream.of(body), body.elements()))
                .anyMatch(element -> element.isCalled("cover") || element.isCalled("toc"));
    if (apart) {
      if (!html.first("body").map(Element::words).orElse("").isEmpty()) {
        findings.add(ReadingFinding.DOCUMENT_LEFT_OUT.at(archive.place(document.path())));
      }
      return Optional.empty();
    }
    return Optional.of(html);
  }

  private DocumentReading reading(
      ManifestItem document, Element html, Optional<String> language, Optional<ItemDraft> before) {
    Optional<String> own =
        html.attribute("lang").or(() -> html.attribute("xml:lang")).flatMap(TextReading::known);
    return new DocumentReading(
        document.path(),
        own.or(() -> language).orElse(""),
        own.filter(tag -> !tag.equals(language.orElse(""))),
        new BlockReading(source -> image(document.path(), source)),
        before);
  }

  private Optional<Image> image(String document, String source) {
    Optional<String> path = Href.of(document, source).map(Href::path).filter(archive::has);
    if (path.isEmpty()) {
      String shown = source.length() > 80 ? source.substring(0, 80) + "…" : source;
      findings.add(
          ReadingFinding.PICTURE_MISSING.at(archive.place(document), Spaces.single(shown)));
      return Optional.empty();
    }
    String folder = book.path().substring(0, book.path().lastIndexOf('/') + 1);
    String name =
        path.get().startsWith(folder) ? path.get().substring(folder.length()) : path.get();
    pictures.put(name, path.get());
    Optional<String> type =
        book.items().values().stream()
            .filter(item -> item.path().equals(path.get()))
            .map(ManifestItem::mediaType)
            .filter(media -> !media.isBlank())
            .findFirst();
    return Optional.of(new Image(name, type, Optional.empty()));
  }

  private Images images() {
    Map<String, String> known = Map.copyOf(pictures);
    return reference -> Optional.ofNullable(known.get(reference)).map(archive::bytes);
  }

  /** The line under the nameplate in our own contents. */
  private Optional<Element> folio() {
    return book.nav()
        .filter(nav -> book.isOurs() && archive.has(nav.path()))
        .flatMap(
            nav ->
                Element.read(archive.xml(nav.path()))
                    .all()
                    .filter(element -> element.isOf("folio"))
                    .findFirst());
  }

  private Provenance provenance() {
    return new Provenance(
        List.of(
            new Provenance.Source(
                input.name(), input.size(), input.sha256(), Optional.empty(), false, 0)));
  }
}
