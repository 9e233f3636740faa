package io.broadsheet.epub.internal;

import io.broadsheet.model.Image;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads pictures, lists, tables and pull quotes. */
final class BlockReading {
  private final Function<String, Optional<Image>> images;

  /**
   * A reading of blocks.
   *
   * @param images finds the picture of a reference; empty if the book does not hold it
   */
  BlockReading(Function<String, Optional<Image>> images) {
    this.images = images;
  }

  /** A figure, or a picture by itself; none if there is neither picture nor words. */
  Optional<Photo> photo(Element element, String language) {
    Optional<Element> picture =
        element
            .all()
            .filter(inner -> inner.isNamed("img", "image"))
            .filter(inner -> source(inner).isPresent())
            .findFirst();
    Optional<Element> words = element.first("figcaption");
    Optional<Text> credit = words.flatMap(found -> part(found, "credit", language));
    Optional<Text> caption =
        words.flatMap(
            found ->
                found.all().anyMatch(inner -> inner.isOf("caption") || inner.isOf("credit"))
                    ? part(found, "caption", language)
                    : said(TextReading.of(found, language)));
    if (!element.name().equals("figure") && picture.isEmpty()) {
      return Optional.empty();
    }
    Optional<Image> image =
        picture
            .flatMap(found -> images.apply(source(found).orElseThrow()))
            .map(found -> described(found, picture.get(), caption));
    return Optional.of(new Photo(image, caption, credit, List.of()));
  }

  private static Optional<String> source(Element picture) {
    return picture
        .attribute("src")
        .or(() -> picture.attribute("xlink:href"))
        .or(() -> picture.attribute("href"));
  }

  private static Optional<Text> part(Element words, String kind, String language) {
    return words
        .all()
        .filter(inner -> inner.isOf(kind))
        .findFirst()
        .flatMap(inner -> said(TextReading.of(inner, language)));
  }

  private static Optional<Text> said(Text text) {
    return Spaces.isBlank(text.characters()) ? Optional.empty() : Optional.of(text);
  }

  /** With its alternative text, unless that only repeats the caption. */
  private static Image described(Image image, Element picture, Optional<Text> caption) {
    Optional<String> alternative =
        Titles.stated(picture.attribute("alt"))
            .filter(
                words ->
                    caption
                        .filter(text -> Spaces.single(text.characters()).equals(words))
                        .isEmpty());
    return new Image(image.reference(), image.mediaType(), alternative);
  }

  /** Entries with words, those of lists inside after the one that holds them. */
  Optional<ListBlock> list(Element list, String language) {
    List<ListBlock.Entry> entries = new ArrayList<>();
    entries(list, language, entries);
    return entries.isEmpty() ? Optional.empty() : Optional.of(new ListBlock(entries));
  }

  private static void entries(Element list, String language, List<ListBlock.Entry> entries) {
    boolean numbered = list.name().equals("ol");
    int number =
        list.attribute("start")
            .filter(n -> n.matches("[0-9]{1,6}"))
            .map(Integer::parseInt)
            .orElse(1);
    for (Element entry : list.elements().toList()) {
      List<Element> inner =
          entry.elements().filter(element -> element.isNamed("ul", "ol")).toList();
      TextReading words = new TextReading(language);
      if (numbered) {
        words.add(new Node.Words(number + ". "));
        number++;
      }
      entry.content().stream().filter(node -> !inner.contains(node)).forEach(words::add);
      Text text = words.text();
      if (!Spaces.isBlank(text.characters())) {
        entries.add(new ListBlock.Entry(text));
      }
      inner.forEach(deeper -> entries(deeper, language, entries));
    }
  }

  /** A table; rows that are too short end with empty cells. */
  Optional<Table> table(Element table, Optional<Text> above, String language) {
    List<Table.Row> rows = new ArrayList<>();
    rows(table, false, language, rows);
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (width == 0) {
      return Optional.empty();
    }
    Optional<Text> caption =
        above.or(
            () ->
                table.first("caption").flatMap(element -> said(TextReading.of(element, language))));
    return Optional.of(new Table(caption, rows.stream().map(row -> filled(row, width)).toList()));
  }

  private static void rows(Element part, boolean head, String language, List<Table.Row> rows) {
    for (Element element : part.elements().toList()) {
      if (element.isNamed("thead", "tbody", "tfoot")) {
        rows(element, element.name().equals("thead"), language, rows);
      } else if (element.name().equals("tr")) {
        List<Element> cells = element.elements().filter(cell -> cell.isNamed("th", "td")).toList();
        boolean heads = cells.stream().allMatch(cell -> cell.name().equals("th"));
        if (!cells.isEmpty()) {
          List<Text> texts = cells.stream().map(cell -> TextReading.of(cell, language)).toList();
          rows.add(new Table.Row(head || heads || element.isOf("heads"), texts));
        }
      }
    }
  }

  private static Table.Row filled(Table.Row row, int width) {
    Stream<Text> more = Stream.generate(() -> Text.of("")).limit(width - row.cells().size());
    return new Table.Row(row.heading(), Stream.concat(row.cells().stream(), more).toList());
  }

  /** A pull quote, if it has words. */
  Optional<PullQuote> pullQuote(Element element, String language) {
    Optional<Text> attribution = part(element, "attribution", language);
    Optional<Text> words = part(element, "quote", language);
    if (words.isEmpty() && attribution.isPresent()) {
      return Optional.of(new PullQuote(Text.of(""), attribution));
    }
    return words
        .or(() -> said(TextReading.of(element, language)))
        .map(text -> new PullQuote(text, attribution));
  }
}
