package io.broadsheet.epub.internal;

import io.broadsheet.Limits;
import io.broadsheet.archive.Archive;
import io.broadsheet.epub.internal.BookContents.Entry;
import io.broadsheet.epub.internal.BookPackage.Landmark;
import io.broadsheet.epub.internal.BookPackage.ManifestItem;
import io.broadsheet.format.Input;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.GuideReference;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills EPUBLib's model from a book that is read. */
public final class BookModel {
  /** What EPUBLib calls the places that EPUB 3 names otherwise. */
  private static final Map<String, String> OLD_NAMES =
      Map.of("bodymatter", GuideReference.TEXT, "titlepage", GuideReference.TITLE_PAGE);

  private final Archive archive;
  private final BookPackage source;
  private final Book book = new Book();
  private final Map<String, Resource> resources = new HashMap<>();

  private BookModel(Archive archive, BookPackage source) {
    this.archive = archive;
    this.source = source;
  }

  /**
   * Reads a book.
   *
   * @throws io.broadsheet.UnreadableInputException if it is no EPUB, damaged or protected
   * @throws io.broadsheet.LimitExceededException if it is beyond the limits
   */
  public static Book read(Input input, Limits limits) {
    Archive archive = Archive.open(input, limits);
    BookPackage source = BookPackage.read(archive);
    Protection.refuse(input.name(), archive, source);
    return new BookModel(archive, source).fill();
  }

  private Book fill() {
    BookContents contents = BookContents.read(archive, source);
    source.items().values().stream()
        .filter(item -> archive.has(item.path()))
        .forEach(this::resource);
    source.spine().stream()
        .filter(item -> resources.containsKey(item.path()))
        .map(item -> new SpineReference(at(item.path()), !source.aside().contains(item.id())))
        .forEach(book.getSpine()::addSpineReference);
    source.ncx().flatMap(item -> known(item.path())).ifPresent(this::contentsOfEpub2);
    book.getTableOfContents().setTocReferences(entries(contents.entries()));
    book.setMetadata(new ModelMetadata(source).metadata());
    book.setOpfResource(
        new Resource(
            "package",
            archive.bytes(source.path()),
            href(source.path()),
            new MediaType("application/oebps-package+xml", ".opf")));
    // A cover that the metadata name wins over one that is only marked.
    coverImage().flatMap(item -> known(item.path())).ifPresent(book::setCoverImage);
    Stream.concat(source.guide().stream(), contents.landmarks().stream()).forEach(this::landmark);
    return book;
  }

  private void resource(ManifestItem item) {
    MediaType type = MediaTypes.getMediaTypeByName(item.mediaType());
    Resource resource =
        new Resource(
            item.id(),
            archive.bytes(item.path()),
            href(item.path()),
            type == null ? new MediaType(item.mediaType(), "") : type);
    resources.put(item.path(), book.addResource(resource));
  }

  private void contentsOfEpub2(Resource ncx) {
    book.setNcxResource(ncx);
    book.getSpine().setTocResource(ncx);
  }

  /** As the package calls it: from its own folder. */
  private String href(String path) {
    String folder = source.path().substring(0, source.path().lastIndexOf('/') + 1);
    return path.startsWith(folder)
        ? path.substring(folder.length())
        : "../".repeat(depth(folder)) + path;
  }

  private static int depth(String folder) {
    return (int) folder.chars().filter(character -> character == '/').count();
  }

  private Resource at(String path) {
    return resources.get(path);
  }

  private Optional<Resource> known(String path) {
    return Optional.ofNullable(resources.get(path));
  }

  private Optional<ManifestItem> coverImage() {
    return source
        .values("cover")
        .flatMap(id -> Stream.ofNullable(source.items().get(id)))
        .findFirst()
        .or(
            () ->
                source.items().values().stream()
                    .filter(item -> item.properties().contains("cover-image"))
                    .findFirst());
  }

  /** An entry that leads nowhere itself leads where the first one under it does. */
  private List<TOCReference> entries(List<Entry> entries) {
    List<TOCReference> references = new ArrayList<>();
    for (Entry entry : entries) {
      entry
          .places()
          .filter(href -> resources.containsKey(href.path()))
          .findFirst()
          .ifPresent(
              href ->
                  references.add(
                      new TOCReference(
                          entry.title(),
                          at(href.path()),
                          href.fragment(),
                          entries(entry.children()))));
    }
    return references;
  }

  private void landmark(Landmark landmark) {
    known(landmark.href().path())
        .map(
            resource ->
                new GuideReference(
                    resource,
                    OLD_NAMES.getOrDefault(landmark.type(), landmark.type()),
                    landmark.title(),
                    landmark.href().fragment()))
        .ifPresent(book.getGuide()::addReference);
  }
}
