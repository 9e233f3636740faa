package io.broadsheet.json;

import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Image;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.ListBlock;
import io.broadsheet.model.Notice;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Person;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.PullQuote;
import io.broadsheet.model.Subheading;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the items of a page and their blocks. */
final class ItemReading {
  private ItemReading() {}

  static Item item(Node node) {
    String id = node.neededText("id");
    return switch (node.neededText("type")) {
      case "article" -> article(id, node);
      case "photo" -> new PhotoItem(id, headline(node), photo(node));
      case "notice" ->
          new Notice(
              id,
              node.needed("kind").constant(Notice.Kind.class),
              headline(node),
              node.neededList("body", ItemReading::block));
      default -> throw node.needed("type").unknown("an item is article, photo or notice");
    };
  }

  private static Article article(String id, Node node) {
    return node.make(
        () ->
            new Article(
                id,
                headline(node),
                node.find("byline").map(byline -> byline(byline, node)),
                node.find("dateline").map(ItemReading::dateline),
                body(node),
                node.list("jumps", ItemReading::jump),
                node.find("language").map(EditionReading::language)));
  }

  private static HeadlineGroup headline(Node node) {
    Optional<Node> head = node.find("head");
    Optional<Node> kickerDetails = head.flatMap(h -> h.find("kicker"));
    List<Node> deckDetails = head.map(h -> h.list("decks", deck -> deck)).orElse(List.of());
    List<Text> decks = new ArrayList<>();
    if (deckDetails.size() > node.list("decks", deck -> deck).size()) {
      throw head.orElse(node).wrong("there are details of more decks than decks");
    }
    for (Node deck : node.list("decks", words -> words)) {
      boolean more = decks.size() < deckDetails.size();
      decks.add(
          TextReading.text(
              deck, more ? Optional.of(deckDetails.get(decks.size())) : Optional.empty()));
    }
    return node.make(
        () ->
            new HeadlineGroup(
                node.find("kicker").map(words -> kicker(words, kickerDetails)),
                node.find("headline")
                    .map(words -> TextReading.text(words, head.flatMap(h -> h.find("headline")))),
                decks,
                head.map(h -> h.number("confidence")).orElse(OptionalDouble.empty())));
  }

  private static Kicker kicker(Node words, Optional<Node> details) {
    return new Kicker(
        TextReading.text(words, details),
        details
            .flatMap(node -> node.find("kind"))
            .map(node -> node.constant(Kicker.Kind.class))
            .orElse(Kicker.Kind.LEAD_IN));
  }

  /** A byline at the end has its words as a block of the body, the last as a rule. */
  private static Byline byline(Node node, Node article) {
    Byline.Placement placement = node.needed("placement").constant(Byline.Placement.class);
    Node words = node;
    if (placement == Byline.Placement.END) {
      words =
          endByline(article)
              .orElseThrow(() -> node.wrong("the body has no block of type 'byline' for it"));
    }
    return new Byline(TextReading.text(words), people("people", node), placement);
  }

  private static Optional<Node> endByline(Node article) {
    return article.neededList("body", block -> block).stream()
        .filter(block -> block.neededText("type").equals("byline"))
        .findFirst();
  }

  private static List<Block> body(Node article) {
    Optional<Node> words =
        article
            .find("byline")
            .flatMap(byline -> byline.text("placement"))
            .filter("end"::equals)
            .flatMap(placement -> endByline(article));
    return article.neededList("body", block -> block).stream()
        .filter(block -> words.isEmpty() || block != words.get())
        .map(ItemReading::block)
        .toList();
  }

  private static Dateline dateline(Node node) {
    return new Dateline(
        TextReading.text(node), node.text("agency"), node.text("place"), node.text("date"));
  }

  private static Jump jump(Node node) {
    return new Jump(
        node.needed("direction").constant(Jump.Direction.class),
        node.text("page"),
        TextReading.text(node),
        node.find("joined").map(Node::flag).orElse(false));
  }

  private static List<Person> people(String key, Node node) {
    return node.list(
        key,
        person ->
            person.make(
                () ->
                    new Person(
                        person.neededText("name"),
                        person.find("role").map(role -> role.constant(Person.Role.class)),
                        person.text("roleAsPrinted"))));
  }

  private static Photo photo(Node node) {
    return new Photo(
        image(node), text("caption", node), text("credit", node), people("creators", node));
  }

  static Optional<Image> image(Node node) {
    Optional<String> mediaType = node.text("mediaType");
    Optional<String> alternative = node.text("alternative");
    return node.text("image")
        .map(reference -> node.make(() -> new Image(reference, mediaType, alternative)));
  }

  /** A text with its details under another key: caption, captionDetails. */
  private static Optional<Text> text(String key, Node node) {
    Optional<Node> details = node.find(key + "Details");
    return node.find(key).map(words -> TextReading.text(words, details));
  }

  private static Block block(Node node) {
    return switch (node.neededText("type")) {
      case "paragraph" -> new Paragraph(TextReading.text(node));
      case "subheading" -> new Subheading(TextReading.text(node));
      case "photo" -> photo(node);
      case "pull-quote" -> new PullQuote(TextReading.text(node), text("attribution", node));
      case "list" ->
          node.make(
              () ->
                  new ListBlock(
                      node.neededList(
                          "items", entry -> new ListBlock.Entry(TextReading.text(entry)))));
      case "table" ->
          node.make(
              () -> new Table(text("caption", node), node.neededList("rows", ItemReading::row)));
      case "page-turn" -> new PageTurn(node.text("page"));
      default ->
          throw node.needed("type")
              .unknown(
                  "a block is paragraph, subheading, photo, pull-quote, list, table, page-turn,"
                      + " or the one byline of an article that has it at the end");
    };
  }

  private static Table.Row row(Node node) {
    return node.make(
        () ->
            new Table.Row(
                node.find("heading").map(Node::flag).orElse(false),
                node.neededList("cells", TextReading::text)));
  }
}
