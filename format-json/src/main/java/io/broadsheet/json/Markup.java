package io.broadsheet.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of HTML or XHTML. */
sealed interface Markup {
  /** Characters. */
  record Words(String characters) implements Markup {}

  /**
   * An element.
   *
   * @param name in lower case, without a prefix
   * @param attributes by name in lower case
   * @param content grows while it is read
   */
  record Element(String name, Map<String, String> attributes, List<Markup> content)
      implements Markup {
    Element(String name, Map<String, String> attributes) {
      this(name, attributes, new ArrayList<>());
    }

    Optional<String> attribute(String key) {
      return Optional.ofNullable(attributes.get(key));
    }

    /** True if this is one of the words of its {@code class}. */
    boolean isOf(String role) {
      return List.of(attributes.getOrDefault("class", "").split("\\s+")).contains(role);
    }

    Stream<Element> elements() {
      return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The elements in it at any depth, in their order. */
    Stream<Element> all() {
      return elements().flatMap(element -> Stream.concat(Stream.of(element), element.all()));
    }

    Optional<Element> first(String name) {
      return all().filter(element -> element.name.equals(name)).findFirst();
    }

    Optional<Element> role(String role) {
      return all().filter(element -> element.isOf(role)).findFirst();
    }
  }
}
