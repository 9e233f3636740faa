package io.broadsheet.epub.internal;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.archive.Archive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The package document of a book that is read, EPUB 2 or 3.
 *
 * @param path its place in the archive
 * @param identifier id of the statement that is the book's own identifier
 * @param metadata what it states, in order
 * @param items the manifest by id
 * @param spine the documents in reading order
 * @param aside ids of those that are not part of the way through the book
 * @param ncx the contents of EPUB 2, if there are some
 * @param guide places of interest, as EPUB 2 names them
 */
record BookPackage(
    String path,
    String identifier,
    List<Statement> metadata,
    Map<String, ManifestItem> items,
    List<ManifestItem> spine,
    Set<String> aside,
    Optional<ManifestItem> ncx,
    List<Landmark> guide) {

  /** A file of the book. */
  record ManifestItem(String id, String path, String mediaType, Set<String> properties) {
    boolean isDocument() {
      return mediaType.equals("application/xhtml+xml") || mediaType.equals("text/html");
    }
  }

  /**
   * A statement of the metadata.
   *
   * @param name {@code dc:title}, a property, or the name of an old meta element
   * @param value its words, on one line
   * @param id of this statement
   * @param refines id of the statement that it says more about
   * @param event what a date is of, in EPUB 2
   * @param scheme what an identifier is, in EPUB 2
   */
  record Statement(
      String name, String value, String id, String refines, String event, String scheme) {}

  /** A place of interest: cover, contents, where the text begins. */
  record Landmark(String type, String title, Href href) {}

  static BookPackage read(Archive archive) {
    String path = path(archive);
    Element root = Element.read(archive.xml(path));
    if (!root.name().equals("package")) {
      throw new UnreadableInputException(
          archive.place(path), "this is no package document of an EPUB", "make the book anew");
    }
    Map<String, ManifestItem> items = new LinkedHashMap<>();
    root.first("manifest").stream()
        .flatMap(Element::elements)
        .filter(element -> element.name().equals("item"))
        .forEach(element -> item(element, path).ifPresent(item -> items.put(item.id(), item)));
    Optional<Element> spine = root.first("spine");
    List<ManifestItem> order =
        spine.stream()
            .flatMap(Element::elements)
            .flatMap(ref -> ref.attribute("idref").map(items::get).stream())
            .filter(ManifestItem::isDocument)
            .distinct()
            .toList();
    Optional<ManifestItem> ncx =
        spine
            .flatMap(element -> element.attribute("toc"))
            .map(items::get)
            .or(
                () ->
                    items.values().stream()
                        .filter(item -> item.mediaType().equals("application/x-dtbncx+xml"))
                        .findFirst());
    return new BookPackage(
        path,
        root.attribute("unique-identifier").orElse(""),
        statements(root),
        items,
        order,
        aside(spine),
        ncx,
        guide(root, path));
  }

  private static String path(Archive archive) {
    String container = "META-INF/container.xml";
    if (!archive.has(container)) {
      throw new UnreadableInputException(
          archive.place(container), "there is no such file: this is no EPUB", "give an EPUB");
    }
    Element root = Element.read(archive.xml(container));
    String path =
        root.all()
            .filter(element -> element.name().equals("rootfile"))
            .flatMap(element -> element.attribute("full-path").stream())
            .findFirst()
            .orElse("");
    if (!archive.has(path)) {
      throw new UnreadableInputException(
          archive.place(container), "it names no package document", "make the book anew");
    }
    return path;
  }

  private static Optional<ManifestItem> item(Element element, String base) {
    Set<String> properties =
        new HashSet<>(List.of(element.attribute("properties").orElse("").strip().split("\\s+")));
    return element
        .attribute("href")
        .flatMap(href -> Href.of(base, href))
        .filter(href -> element.attribute("id").isPresent())
        .map(
            href ->
                new ManifestItem(
                    element.attribute("id").get(),
                    href.path(),
                    element.attribute("media-type").orElse(""),
                    properties));
  }

  private static List<Statement> statements(Element root) {
    List<Statement> all = new ArrayList<>();
    // EPUB 2 and older may keep them in an element of their own inside.
    root.first("metadata").stream()
        .flatMap(Element::all)
        .skip(1)
        .forEach(
            element -> {
              boolean meta = element.name().equals("meta");
              String name =
                  meta
                      ? element.attribute("property").or(() -> element.attribute("name")).orElse("")
                      : "dc:" + element.name();
              String value =
                  element
                      .attribute("content")
                      .filter(content -> meta && element.attribute("property").isEmpty())
                      .map(Spaces::single)
                      .orElseGet(element::words);
              all.add(
                  new Statement(
                      name,
                      value,
                      element.attribute("id").orElse(""),
                      element.attribute("refines").orElse("").replaceFirst("^#", ""),
                      element.attribute("opf:event").orElse(""),
                      element.attribute("opf:scheme").orElse("")));
            });
    return all;
  }

  private static Set<String> aside(Optional<Element> spine) {
    return spine.stream()
        .flatMap(Element::elements)
        .filter(ref -> ref.attribute("linear").filter("no"::equals).isPresent())
        .flatMap(ref -> ref.attribute("idref").stream())
        .collect(Collectors.toSet());
  }

  private static List<Landmark> guide(Element root, String base) {
    return root.first("guide").stream()
        .flatMap(Element::elements)
        .flatMap(reference -> landmark(reference, base).stream())
        .toList();
  }

  private static Optional<Landmark> landmark(Element reference, String base) {
    return reference
        .attribute("href")
        .flatMap(href -> Href.of(base, href))
        .map(
            href ->
                new Landmark(
                    reference.attribute("type").orElse(""),
                    reference.attribute("title").orElse(""),
                    href));
  }

  /** True of a document that is no matter to read: cover or contents. */
  boolean isApart(String document) {
    return guide.stream()
        .filter(landmark -> Set.of("cover", "toc").contains(landmark.type()))
        .anyMatch(landmark -> landmark.href().path().equals(document));
  }

  /** The navigation document of EPUB 3. */
  Optional<ManifestItem> nav() {
    return items.values().stream().filter(item -> item.properties().contains("nav")).findFirst();
  }

  /** The values of a statement that has words, in order. */
  Stream<String> values(String name) {
    return all(name).map(Statement::value);
  }

  Stream<Statement> all(String name) {
    return metadata.stream()
        .filter(statement -> statement.name().equals(name) && !statement.value().isEmpty());
  }

  /** What refines a statement by a property. */
  Optional<String> refined(Statement statement, String property) {
    return all(property)
        .filter(more -> !more.refines().isEmpty() && more.refines().equals(statement.id()))
        .map(Statement::value)
        .findFirst();
  }

  /** True if we have written it. */
  boolean isOurs() {
    return values("generator").anyMatch(PackageDocument.GENERATOR::equals);
  }
}
