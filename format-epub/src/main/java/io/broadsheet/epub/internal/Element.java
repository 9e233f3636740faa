package io.broadsheet.epub.internal;

import io.broadsheet.report.Place;
import io.broadsheet.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of a document that is read.
 *
 * @param name without prefix
 * @param attributes by name; those of EPUB and XML with their usual prefix
 * @param content elements and words in order
 * @param place where it begins
 */
record Element(String name, Map<String, String> attributes, List<Node> content, Place place)
    implements Node {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://www.idpf.org/2007/ops",
          "epub:",
          "http://www.idpf.org/2007/opf",
          "opf:",
          "http://www.w3.org/1999/xlink",
          "xlink:",
          "http://www.w3.org/XML/1998/namespace",
          "xml:");

  /** Reads a document whole and gives its outermost element. */
  static Element read(XmlReader in) {
    Deque<Element> open = new ArrayDeque<>();
    Element root = null;
    while (in.next()) {
      switch (in.event()) {
        case START -> {
          Element element = new Element(in.name(), attributes(in), new ArrayList<>(2), in.place());
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().content.add(element);
          }
          open.push(element);
        }
        case END -> open.pop();
        case TEXT -> {
          if (!open.isEmpty()) {
            open.peek().content.add(new Node.Words(in.text()));
          }
        }
        default -> throw new AssertionError(in.event());
      }
    }
    if (root == null) {
      throw in.unreadable("there is no element in it");
    }
    return root;
  }

  private static Map<String, String> attributes(XmlReader in) {
    if (in.attributes() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.attributes(); i++) {
      String prefix = PREFIXES.getOrDefault(in.attributeNamespace(i), "");
      attributes.put(prefix + in.attributeName(i), in.attributeValue(i));
    }
    return attributes;
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** True if it is of a class, among others. */
  boolean isOf(String kind) {
    return tokens("class").contains(kind);
  }

  /** What it says it is: the terms of {@code epub:type} and {@code role}, these without "doc-". */
  boolean isCalled(String term) {
    return tokens("epub:type").contains(term)
        || tokens("role").contains("doc-" + term)
        || tokens("role").contains(term);
  }

  private Set<String> tokens(String name) {
    String value = attributes.get(name);
    return value == null ? Set.of() : new HashSet<>(List.of(value.strip().split("\\s+")));
  }

  boolean isNamed(String... names) {
    return List.of(names).contains(name);
  }

  /** The elements directly in it. */
  Stream<Element> elements() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  /** It and all elements in it, in order. */
  Stream<Element> all() {
    return Stream.concat(Stream.of(this), elements().flatMap(Element::all));
  }

  /** The first element of a name in it. */
  Optional<Element> first(String wanted) {
    return all().skip(1).filter(element -> element.name.equals(wanted)).findFirst();
  }

  /** All words in it, on one line. */
  String words() {
    StringBuilder out = new StringBuilder();
    collect(out);
    return Spaces.single(out.toString());
  }

  private void collect(StringBuilder out) {
    for (Node node : content) {
      if (node instanceof Node.Words words) {
        out.append(words.characters());
      } else {
        ((Element) node).collect(out);
      }
    }
  }
}
