package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value of a JSON document and where it stands. Asking it for another kind of value than it is
 * throws an error that names the place by JSON pointer (RFC 6901), line and column.
 */
final class Node {
  private final String file;
  private final String pointer;
  private final int line;
  private final int column;
  private final Object value;
  private final Set<String> asked = new HashSet<>();

  private Node(String file, String pointer, JsonLocation location, Object value) {
    this.file = file;
    this.pointer = pointer;
    this.line = location.getLineNr();
    this.column = location.getColumnNr();
    this.value = value;
  }

  /** Reads a whole document. */
  static Node read(JsonParser parser, String file) throws IOException {
    parser.nextToken();
    Node root = value(parser, file, "");
    if (parser.nextToken() != null) {
      JsonLocation location = parser.currentTokenLocation();
      throw new Node(file, "", location, null).wrong("more stands after the edition");
    }
    return root;
  }

  private static Node value(JsonParser parser, String file, String pointer) throws IOException {
    JsonLocation location = parser.currentTokenLocation();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new Node(file, pointer, location, null).wrong("the document ends too early");
    }
    Object value =
        switch (token) {
          case START_OBJECT -> object(parser, file, pointer);
          case START_ARRAY -> array(parser, file, pointer);
          case VALUE_STRING -> parser.getText();
          case VALUE_NUMBER_INT -> parser.getLongValue();
          case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
          case VALUE_TRUE -> Boolean.TRUE;
          case VALUE_FALSE -> Boolean.FALSE;
          default ->
              throw new Node(file, pointer, location, null)
                  .wrong("null stands for nothing here; leave the key out");
        };
    return new Node(file, pointer, location, value);
  }

  private static Map<String, Node> object(JsonParser parser, String file, String pointer)
      throws IOException {
    Map<String, Node> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      String step = key.replace("~", "~0").replace("/", "~1");
      members.put(key, value(parser, file, pointer + "/" + step));
    }
    return members;
  }

  private static List<Node> array(JsonParser parser, String file, String pointer)
      throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser, file, pointer + "/" + elements.size()));
    }
    return elements;
  }

  /** The value of a key, which then counts as known. */
  Optional<Node> find(String key) {
    asked.add(key);
    return Optional.ofNullable(members().get(key));
  }

  Node needed(String key) {
    return find(key).orElseThrow(() -> wrong("the key '" + key + "' is missing"));
  }

  Optional<String> text(String key) {
    return find(key).map(Node::string);
  }

  String neededText(String key) {
    return needed(key).string();
  }

  OptionalDouble number(String key) {
    return find(key).map(node -> OptionalDouble.of(node.number())).orElse(OptionalDouble.empty());
  }

  /** What each element of the array under a key reads as; empty if there is no such key. */
  <T> List<T> list(String key, Function<Node, T> element) {
    return find(key).map(node -> node.elements().stream().map(element).toList()).orElse(List.of());
  }

  String string() {
    if (value instanceof String string) {
      return string;
    }
    throw wrong("a string is expected here");
  }

  int integer() {
    if (value instanceof Long number && number == (int) (long) number) {
      return (int) (long) number;
    }
    throw wrong("a whole number up to 2147483647 is expected here");
  }

  long longInteger() {
    if (value instanceof Long number) {
      return number;
    }
    throw wrong("a whole number is expected here");
  }

  double number() {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong("a number is expected here");
  }

  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong("true or false is expected here");
  }

  <E extends Enum<E>> E constant(Class<E> kind) {
    String name = string();
    return Names.constant(kind, name)
        .orElseThrow(
            () -> wrong("'" + name + "' is no " + kind.getSimpleName().toLowerCase(Locale.ROOT)));
  }

  boolean isArray() {
    return value instanceof List<?>;
  }

  /** The keys of an object, in their order. */
  List<String> keys() {
    return List.copyOf(members().keySet());
  }

  List<Node> elements() {
    if (value instanceof List<?> list) {
      return list.stream().map(Node.class::cast).toList();
    }
    throw wrong("an array is expected here");
  }

  @SuppressWarnings("unchecked") // members are put in by object() only
  private Map<String, Node> members() {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Node>) map;
    }
    throw wrong("an object is expected here");
  }

  /** Makes a part of the model of this value; what the model refuses is wrong here. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(e.getMessage());
    }
  }

  UnreadableInputException wrong(String problem) {
    return new UnreadableInputException(
        place(),
        "column " + column + ", at " + (pointer.isEmpty() ? "the top" : pointer) + ": " + problem,
        "correct it there");
  }

  private Place place() {
    return Place.of(file).line(Math.max(1, line));
  }

  /** Tells of each key, here and below, that nobody asked for. */
  void tellUnknownKeys(Consumer<Finding> findings) {
    if (value instanceof List<?>) {
      elements().forEach(element -> element.tellUnknownKeys(findings));
    } else if (value instanceof Map<?, ?>) {
      members()
          .forEach(
              (key, member) -> {
                if (asked.contains(key)) {
                  member.tellUnknownKeys(findings);
                } else {
                  findings.accept(
                      new Finding(
                          "json.unknown-key",
                          Finding.Severity.WARNING,
                          member.place(),
                          "the key " + member.pointer + " is not known and was left out",
                          "read it with the version of Broadsheet that wrote it"));
                }
              });
    }
  }
}
