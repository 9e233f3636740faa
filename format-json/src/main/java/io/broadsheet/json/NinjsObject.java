package io.broadsheet.json;

import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A news object or a part of one, asked in the words of ninjs 3.x whatever its version: 2.x has the
 * same keys in lower case, 1.x objects by name where later versions have arrays.
 *
 * @param node where it stands
 * @param name what 1.x calls it; empty if it says that itself
 */
record NinjsObject(Node node, String name) {

  /** A text and what it is. */
  record Variant(String role, String contentType, String value, Node at) {
    boolean isMarkedUp() {
      return contentType.contains("html");
    }
  }

  static NinjsObject of(Node node) {
    return new NinjsObject(node, "");
  }

  private Optional<Node> find(String key) {
    return node.find(key).or(() -> node.find(key.toLowerCase(Locale.ROOT)));
  }

  Optional<String> text(String key) {
    return find(key).map(Node::string);
  }

  /** Takes note that a key was seen to, though nothing is made of it. */
  void seen(String... keys) {
    for (String key : keys) {
      find(key);
    }
  }

  Place place() {
    return node.place();
  }

  /** Its name: a key of its own, or the one that 1.x has it under. */
  String named() {
    return text("name").orElse(name);
  }

  /**
   * Texts of a kind.
   *
   * @param plural the array of 2.x and 3.x
   * @param singular how the keys of 1.x begin: {@code body_text}
   */
  List<Variant> variants(String plural, String singular) {
    List<Variant> variants = new ArrayList<>();
    each(plural)
        .forEach(
            variant ->
                variants.add(
                    new Variant(
                        variant.text("role").orElse(""),
                        variant.text("contentType").orElse(""),
                        variant.node.neededText("value"),
                        variant.node)));
    for (String key : node.keys()) {
      boolean said = key.equals(singular) || key.startsWith(singular + "_");
      if (said && node.find(key).filter(Node::isString).isPresent()) {
        String role = key.substring(Math.min(key.length(), singular.length() + 1));
        boolean marked = role.contains("html") || role.equals("richtext");
        variants.add(
            new Variant(role, marked ? NinjsFormat.XHTML : "", node.neededText(key), node));
      }
    }
    return variants;
  }

  /** The elements of an array, or what an object of 1.x has by name. */
  List<NinjsObject> each(String key) {
    Optional<Node> found = find(key);
    if (found.filter(Node::isObject).isPresent()) {
      Node object = found.get();
      return object.keys().stream()
          .flatMap(name -> object.find(name).map(value -> new NinjsObject(value, name)).stream())
          .toList();
    }
    return found
        .map(array -> array.elements().stream().map(NinjsObject::of).toList())
        .orElse(List.of());
  }

  /** The value of the element of an array that has a role. */
  Optional<String> role(String key, String role) {
    return each(key).stream()
        .filter(element -> element.text("role").filter(role::equals).isPresent())
        .findFirst()
        .flatMap(element -> element.text("value"));
  }

  <T> List<T> list(String key, Function<NinjsObject, T> element) {
    return each(key).stream().map(element).toList();
  }
}
