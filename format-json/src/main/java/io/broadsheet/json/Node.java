package io.broadsheet.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberInput;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value of a JSON document and where it stands. Asking it for another kind of value than it is
 * throws an error that names the place by JSON pointer (RFC 6901), line and column.
 */
final class Node {
  /** What a value is that has no value of its own. */
  enum Kind {
    OBJECT,
    ARRAY,
    NULL
  }

  /** A number that no long holds, as written. */
  record Digits(String text) {}

  private final Object above;
  private final Object step;
  private final int offset;
  private Object value;
  private Node first;
  private Node last;
  private Node next;
  private boolean asked;

  /** The value that a document is. */
  Node(Document document, int offset) {
    this.above = document;
    this.step = "";
    this.offset = offset;
  }

  /** A member of an object or array. */
  Node(Node parent, Object step, int offset) {
    this.above = parent;
    this.step = step;
    this.offset = offset;
  }

  void is(Object value) {
    this.value = value;
  }

  void add(Node member) {
    if (first == null) {
      first = member;
    } else {
      last.next = member;
    }
    last = member;
  }

  boolean has(String key) {
    return member(key) != null;
  }

  private Node member(String key) {
    Node member = first;
    while (member != null && !member.step.equals(key)) {
      member = member.next;
    }
    return member;
  }

  /** The value of a key, which then counts as known. */
  Optional<Node> find(String key) {
    expect(Kind.OBJECT, "an object is expected here");
    Node member = member(key);
    if (member == null || member.value == Kind.NULL && document().allowsNulls()) {
      return Optional.empty();
    }
    member.asked = true;
    return Optional.of(member);
  }

  Node needed(String key) {
    return find(key).orElseThrow(() -> missing(key));
  }

  UnreadableInputException missing(String key) {
    return wrong("the key '" + key + "' is missing");
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
    return find(key).map(node -> node.each(element)).orElse(List.of());
  }

  /** What each element of the array under a key reads as. */
  <T> List<T> neededList(String key, Function<Node, T> element) {
    return needed(key).each(element);
  }

  private <T> List<T> each(Function<Node, T> element) {
    List<T> all = new ArrayList<>();
    elements().forEach(node -> all.add(element.apply(node)));
    return all;
  }

  String string() {
    if (value instanceof String string) {
      return string;
    }
    throw other("a string is expected here");
  }

  int integer() {
    if (value instanceof Long number && number == (int) (long) number) {
      return (int) (long) number;
    }
    throw other("a whole number up to 2147483647 is expected here");
  }

  long longInteger() {
    if (value instanceof Long number) {
      return number;
    }
    throw other("a whole number is expected here");
  }

  double number() {
    if (value instanceof Long number) {
      return number;
    }
    if (value instanceof Digits digits) {
      return NumberInput.parseDouble(digits.text(), true);
    }
    throw other("a number is expected here");
  }

  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw other("true or false is expected here");
  }

  <E extends Enum<E>> E constant(Class<E> kind) {
    String name = string();
    return Names.constant(kind, name)
        .orElseThrow(
            () ->
                unknown(
                    "'%s' is no %s; it is one of: %s"
                        .formatted(
                            name, kind.getSimpleName().toLowerCase(Locale.ROOT), Names.all(kind))));
  }

  boolean isString() {
    return value instanceof String;
  }

  boolean isObject() {
    return value == Kind.OBJECT;
  }

  boolean isArray() {
    return value == Kind.ARRAY;
  }

  /** The keys of an object, in their order. */
  List<String> keys() {
    expect(Kind.OBJECT, "an object is expected here");
    return children().stream().map(member -> (String) member.step).toList();
  }

  List<Node> elements() {
    expect(Kind.ARRAY, "an array is expected here");
    return children();
  }

  private List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (Node child = first; child != null; child = child.next) {
      if (child.value != Kind.NULL || value == Kind.OBJECT || !document().allowsNulls()) {
        children.add(child);
      }
    }
    return children;
  }

  private void expect(Kind kind, String otherwise) {
    if (value != kind) {
      throw other(otherwise);
    }
  }

  /** What to throw where something else is expected here. */
  UnreadableInputException other(String expected) {
    return wrong(value == Kind.NULL ? "null stands for nothing here; leave the key out" : expected);
  }

  /** Makes a part of the model of this value; what the model refuses is wrong here. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(e.getMessage());
    }
  }

  UnreadableInputException twice() {
    return wrong("the key stands twice in this object");
  }

  UnreadableInputException wrong(String problem) {
    return document().wrong(offset, pointer(), problem, "correct it there", Optional.empty());
  }

  /** What to throw where a value is none of those that are known. */
  UnreadableInputException unknown(String problem) {
    int minor = document().minor();
    return minor < Version.FIRST_LATER
        ? wrong(problem)
        : document()
            .wrong(
                offset,
                pointer(),
                problem,
                "the file is edition JSON %d.%d: read it with a later version of Broadsheet"
                    .formatted(JsonFormat.VERSION, minor),
                Optional.empty());
  }

  Place place() {
    return document().place(offset);
  }

  Document document() {
    Node node = this;
    while (node.above instanceof Node parent) {
      node = parent;
    }
    return (Document) node.above;
  }

  String pointer() {
    return pointerBelow(null);
  }

  /** The JSON pointer from a value above to this one. */
  String pointerBelow(Node top) {
    if (this == top || !(above instanceof Node parent)) {
      return "";
    }
    String key = step.toString().replace("~", "~0").replace("/", "~1");
    return parent.pointerBelow(top) + "/" + key;
  }

  /** Names each value here and below whose key nobody asked for. */
  void unasked(Consumer<Node> each) {
    for (Node member = first; member != null; member = member.next) {
      if (value == Kind.ARRAY || member.asked) {
        member.unasked(each);
      } else {
        each.accept(member);
      }
    }
  }

  /** The value as JSON on one line. */
  void write(JsonGenerator out) throws IOException {
    if (value == Kind.OBJECT) {
      out.writeStartObject();
      for (Node member = first; member != null; member = member.next) {
        out.writeFieldName((String) member.step);
        member.write(out);
      }
      out.writeEndObject();
    } else if (value == Kind.ARRAY) {
      out.writeStartArray();
      for (Node element = first; element != null; element = element.next) {
        element.write(out);
      }
      out.writeEndArray();
    } else if (value == Kind.NULL) {
      out.writeNull();
    } else if (value instanceof Digits digits) {
      out.writeNumber(digits.text());
    } else {
      out.writeObject(value);
    }
  }
}
