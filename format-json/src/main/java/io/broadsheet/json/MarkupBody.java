package io.broadsheet.json;

import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Image;
import io.broadsheet.model.Jump;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a body of HTML or XHTML into blocks. In one of ours white space counts and classes tell
 * roles; in others' headings become subheadings, pictures photos, and what stands in no paragraph
 * one of its own.
 */
final class MarkupBody {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
          "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr");

  private static final Set<String> OPENING = Set.of("dateline", "byline", "gap");

  private final boolean ours;
  private final Function<String, List<Person>> creators;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Jump> jumps = new ArrayList<>();

  /** Words outside a paragraph; null where there are none. */
  private MarkupText loose;

  private Optional<Text> byline = Optional.empty();
  private Byline.Placement placement = Byline.Placement.OWN_LINE;
  private Optional<Text> dateline = Optional.empty();
  private Optional<String> date = Optional.empty();

  /**
   * A reading of a body.
   *
   * @param ours whether we wrote it
   * @param creators those named in the credit of the picture of a name
   */
  MarkupBody(boolean ours, Function<String, List<Person>> creators) {
    this.ours = ours;
    this.creators = creators;
  }

  /** Reads all that is in an element. */
  MarkupBody read(Markup.Element root) {
    root.content().forEach(this::add);
    flush();
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Jump> jumps() {
    return jumps;
  }

  /** The words of a byline of ours. */
  Optional<Text> byline() {
    return byline;
  }

  Byline.Placement placement() {
    return placement;
  }

  /** The words of a dateline of ours. */
  Optional<Text> dateline() {
    return dateline;
  }

  /** The date in it, as printed. */
  Optional<String> date() {
    return date;
  }

  private void add(Markup markup) {
    if (markup instanceof Markup.Element element && !INLINE.contains(element.name())) {
      flush();
      block(element);
    } else {
      if (loose == null) {
        loose = new MarkupText(ours, MarkupBody::isPicture);
      }
      loose.add(markup);
      if (markup instanceof Markup.Element element) {
        pictures(element);
      }
    }
  }

  private void flush() {
    if (loose != null && !loose.isBlank()) {
      blocks.add(new Paragraph(loose.text()));
    }
    loose = null;
  }

  private void block(Markup.Element element) {
    switch (element.name()) {
      case "p", "pre" -> paragraph(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> list(element);
      case "table" -> table(element);
      case "figure", "img" -> photo(element);
      case "hr" -> {
        if (element.isOf("page-turn")) {
          blocks.add(new PageTurn(element.attribute("data-page")));
        }
      }
      default -> {
        if (element.isOf("pull-quote")) {
          pullQuote(element);
        } else {
          element.content().forEach(this::add);
          flush();
        }
      }
    }
  }

  private void paragraph(Markup.Element element) {
    if (ours && element.isOf("byline")) {
      byline(element, Byline.Placement.OWN_LINE);
    } else if (ours && element.isOf("signature")) {
      byline(element, Byline.Placement.END);
    } else if (ours && element.isOf("jump")) {
      jumps.add(
          new Jump(
              element.isOf("in") ? Jump.Direction.IN : Jump.Direction.OUT,
              element.attribute("data-page"),
              text(element),
              element.attribute("data-joined").isPresent()));
    } else {
      MarkupText words =
          new MarkupText(ours, inner -> isPicture(inner) || ours && isOpening(inner));
      element.content().forEach(words::add);
      if (ours) {
        element.elements().filter(MarkupBody::isOpening).forEach(this::opening);
      }
      if (!element.isOf("opening") && (ours || !words.isBlank())) {
        blocks.add(new Paragraph(words.text()));
      }
      pictures(element);
    }
  }

  private static boolean isOpening(Markup.Element element) {
    return OPENING.stream().anyMatch(element::isOf);
  }

  private void opening(Markup.Element element) {
    if (element.isOf("dateline")) {
      dateline = Optional.of(text(element));
      date = element.attribute("data-date");
    } else if (element.isOf("byline")) {
      byline(element, Byline.Placement.RUN_IN);
    }
  }

  private void byline(Markup.Element element, Byline.Placement where) {
    byline = Optional.of(text(element));
    placement = where;
  }

  private static boolean isPicture(Markup.Element element) {
    return element.name().equals("img") || element.name().equals("figure");
  }

  /** Pictures that others set inside a paragraph stand after it. */
  private void pictures(Markup.Element element) {
    if (!ours) {
      element.all().filter(inner -> inner.name().equals("img")).forEach(this::photo);
    }
  }

  private void heading(Markup.Element element) {
    Text words = text(element);
    if (ours || !words.characters().isBlank()) {
      blocks.add(new Subheading(words));
    }
  }

  private void photo(Markup.Element element) {
    Optional<Markup.Element> picture =
        element.name().equals("img") ? Optional.of(element) : element.first("img");
    Optional<Image> image = picture.flatMap(this::image);
    Optional<Text> credit = element.role("credit").map(this::text);
    Optional<Text> caption =
        element
            .role("caption")
            .or(() -> ours ? Optional.empty() : element.first("figcaption"))
            .map(this::text);
    if (ours || image.isPresent() || caption.isPresent()) {
      List<Person> people =
          element
              .attribute("data-association")
              .filter(name -> ours)
              .map(creators)
              .orElse(List.of());
      blocks.add(new Photo(image, caption, credit, people));
    }
  }

  private Optional<Image> image(Markup.Element picture) {
    return picture
        .attribute("src")
        .filter(source -> !source.isBlank())
        .map(
            source ->
                new Image(
                    source,
                    picture.attribute("data-type"),
                    picture.attribute("alt").filter(words -> ours || !words.isBlank())));
  }

  private void pullQuote(Markup.Element element) {
    Text words = element.role("quote").map(this::text).orElseGet(() -> text(element));
    blocks.add(new PullQuote(words, element.role("attribution").map(this::text)));
  }

  private void list(Markup.Element element) {
    List<ListBlock.Entry> entries = new ArrayList<>();
    int number = 0;
    for (Markup.Element entry : element.elements().toList()) {
      MarkupText words =
          new MarkupText(ours, inner -> inner.name().equals("ul") || inner.name().equals("ol"));
      number++;
      if (!ours && element.name().equals("ol")) {
        words.add(new Markup.Words(number + ". "));
      }
      entry.content().forEach(words::add);
      if (ours || !words.isBlank()) {
        entries.add(new ListBlock.Entry(words.text()));
      }
    }
    if (!entries.isEmpty()) {
      blocks.add(new ListBlock(entries));
    }
    if (!ours) {
      element
          .elements()
          .flatMap(Markup.Element::elements)
          .filter(inner -> inner.name().equals("ul") || inner.name().equals("ol"))
          .forEach(this::list);
    }
  }

  private void table(Markup.Element element) {
    List<Table.Row> rows =
        element
            .all()
            .filter(row -> row.name().equals("tr"))
            .map(this::row)
            .flatMap(Optional::stream)
            .toList();
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (width > 0) {
      blocks.add(
          new Table(
              element.first("caption").map(this::text),
              rows.stream().map(row -> filled(row, width)).toList()));
    }
  }

  private Optional<Table.Row> row(Markup.Element row) {
    List<Markup.Element> cells =
        row.elements()
            .filter(cell -> cell.name().equals("td") || cell.name().equals("th"))
            .toList();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table.Row(
                cells.stream().allMatch(cell -> cell.name().equals("th")),
                cells.stream().map(this::text).toList()));
  }

  /** Rows that are too short end with empty cells. */
  private static Table.Row filled(Table.Row row, int width) {
    Stream<Text> more = Stream.generate(() -> Text.of("")).limit(width - row.cells().size());
    return new Table.Row(row.heading(), Stream.concat(row.cells().stream(), more).toList());
  }

  private Text text(Markup.Element element) {
    return MarkupText.of(element, ours);
  }
}
