package io.broadsheet.epub.internal;

import io.broadsheet.archive.Archive;
import io.broadsheet.epub.internal.BookPackage.Landmark;
import io.broadsheet.epub.internal.BookPackage.ManifestItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contents of a book that is read: from the navigation document of EPUB 3 or, failing that, the
 * NCX of EPUB 2.
 *
 * @param entries from top to bottom
 * @param labels the paper's own page labels by the places where the pages begin
 * @param landmarks places of interest, as EPUB 3 names them
 */
record BookContents(List<Entry> entries, Map<Href, String> labels, List<Landmark> landmarks) {

  /**
   * An entry.
   *
   * @param title its words
   * @param section the section that it names; our own contents say which words of it do
   * @param href where it leads, if anywhere
   * @param children what stands under it
   */
  record Entry(String title, Optional<String> section, Optional<Href> href, List<Entry> children) {
    /** Where it and all under it lead. */
    Stream<Href> places() {
      return Stream.concat(href.stream(), children.stream().flatMap(Entry::places));
    }
  }

  static BookContents read(Archive archive, BookPackage book) {
    Optional<ManifestItem> nav = book.nav().filter(item -> archive.has(item.path()));
    if (nav.isPresent()) {
      return ofNav(Element.read(archive.xml(nav.get().path())), nav.get().path());
    }
    return book.ncx()
        .filter(item -> archive.has(item.path()))
        .map(item -> ofNcx(Element.read(archive.xml(item.path())), item.path()))
        .orElseGet(() -> new BookContents(List.of(), Map.of(), List.of()));
  }

  private static BookContents ofNav(Element root, String path) {
    List<Entry> entries = new ArrayList<>();
    Map<Href, String> labels = new HashMap<>();
    List<Landmark> landmarks = new ArrayList<>();
    root.all()
        .filter(element -> element.name().equals("nav"))
        .forEach(
            nav -> {
              if (nav.isCalled("toc")) {
                nav.first("ol").ifPresent(list -> entries.addAll(list(list, path)));
              } else if (nav.isCalled("page-list") || nav.isCalled("pagelist")) {
                nav.all()
                    .filter(li -> li.name().equals("li") && !li.isOf("counted"))
                    .forEach(li -> label(li, path, labels));
              } else if (nav.isCalled("landmarks")) {
                nav.all().forEach(a -> landmark(a, path).ifPresent(landmarks::add));
              }
            });
    return new BookContents(entries, labels, landmarks);
  }

  private static Optional<Landmark> landmark(Element a, String path) {
    return a.attribute("href")
        .flatMap(href -> Href.of(path, href))
        .map(href -> new Landmark(a.attribute("epub:type").orElse(""), a.words(), href));
  }

  private static void label(Element li, String path, Map<Href, String> labels) {
    li.first("a")
        .ifPresent(
            a ->
                a.attribute("href")
                    .flatMap(href -> Href.of(path, href))
                    .ifPresent(place -> labels.putIfAbsent(place, a.words())));
  }

  private static List<Entry> list(Element list, String path) {
    return list.elements()
        .filter(element -> element.name().equals("li"))
        .map(
            li -> {
              Optional<Element> head =
                  li.elements().filter(element -> element.isNamed("a", "span")).findFirst();
              Optional<String> section =
                  li.isOf("page")
                      ? head.stream()
                          .flatMap(Element::elements)
                          .filter(span -> span.isOf("section"))
                          .map(Element::words)
                          .findFirst()
                      : head.map(Element::words);
              List<Entry> children =
                  li.elements()
                      .filter(element -> element.name().equals("ol"))
                      .flatMap(inner -> list(inner, path).stream())
                      .toList();
              return new Entry(
                  head.map(Element::words).orElse(""),
                  section,
                  head.flatMap(a -> a.attribute("href")).flatMap(href -> Href.of(path, href)),
                  children);
            })
        .toList();
  }

  private static BookContents ofNcx(Element root, String path) {
    List<Entry> entries = root.first("navMap").map(map -> points(map, path)).orElseGet(List::of);
    return new BookContents(entries, Map.of(), List.of());
  }

  private static List<Entry> points(Element parent, String path) {
    return parent
        .elements()
        .filter(element -> element.name().equals("navPoint"))
        .map(
            point ->
                new Entry(
                    label(point),
                    Optional.of(label(point)),
                    point
                        .elements()
                        .filter(element -> element.name().equals("content"))
                        .flatMap(content -> content.attribute("src").stream())
                        .flatMap(src -> Href.of(path, src).stream())
                        .findFirst(),
                    points(point, path)))
        .toList();
  }

  private static String label(Element point) {
    return point
        .elements()
        .filter(element -> element.name().equals("navLabel"))
        .map(Element::words)
        .findFirst()
        .orElse("");
  }
}
