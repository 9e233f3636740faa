package io.broadsheet.json;

import io.broadsheet.model.Box;
import io.broadsheet.model.Mark;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads texts: the words, and what more is known of them. */
final class TextReading {
  private TextReading() {}

  /** A text whose words and details stand in one object. */
  static Text text(Node node) {
    return text(node.needed("text"), Optional.of(node));
  }

  /** A text whose details stand in another object, or nowhere. */
  static Text text(Node words, Optional<Node> details) {
    String characters = words.string();
    return details
        .map(
            node ->
                node.make(
                    () ->
                        new Text(
                            characters,
                            node.list("marks", TextReading::mark),
                            node.list("foreign", TextReading::foreign),
                            node.list("breaks", Node::integer),
                            node.list("source", TextReading::span))))
        .orElseGet(() -> words.make(() -> Text.of(characters)));
  }

  private static Mark mark(Node node) {
    int start = node.needed("start").integer();
    int end = node.needed("end").integer();
    return switch (node.neededText("type")) {
      case "bold" -> new Mark.Bold(start, end);
      case "italic" -> new Mark.Italic(start, end);
      case "link" -> {
        Node target = node.needed("target");
        yield new Mark.Link(start, end, target.make(() -> URI.create(target.string())));
      }
      default -> throw node.needed("type").unknown("a mark is bold, italic or link");
    };
  }

  private static Text.ForeignRange foreign(Node node) {
    return node.make(
        () ->
            new Text.ForeignRange(
                node.needed("start").integer(),
                node.needed("end").integer(),
                node.neededText("language")));
  }

  private static SourceSpan span(Node node) {
    return node.make(
        () ->
            new SourceSpan(
                node.needed("at").integer(),
                range(node),
                node.find("box").map(TextReading::box),
                node.number("confidence")));
  }

  static SourceRange range(Node node) {
    return node.make(
        () ->
            new SourceRange(
                node.find("file").map(Node::integer).orElse(0),
                node.needed("start").integer(),
                node.needed("end").integer()));
  }

  static Box box(Node node) {
    List<Node> sides = node.elements();
    if (sides.size() != 4) {
      throw node.wrong("a box is left, top, width and height");
    }
    return node.make(
        () ->
            new Box(
                sides.get(0).integer(),
                sides.get(1).integer(),
                sides.get(2).integer(),
                sides.get(3).integer()));
  }
}
