package io.broadsheet.docx.internal.read;

import io.broadsheet.xml.XmlReader;
import java.util.Optional;

/** The element at which a reader stands, with its attributes by their names alone. */
final class Element {
  private final XmlReader in;

  Element(XmlReader in) {
    this.in = in;
  }

  /** Its name if it is one of WordprocessingML, else empty. */
  String word() {
    return Names.isWord(in.namespace()) ? in.name() : "";
  }

  /** An attribute of WordprocessingML. */
  Optional<String> value(String name) {
    for (int i = 0; i < in.attributes(); i++) {
      boolean own = Names.isWord(in.attributeNamespace(i)) || in.attributeNamespace(i).isEmpty();
      if (own && in.attributeName(i).equals(name)) {
        return Optional.of(in.attributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The attribute {@code w:val}. */
  Optional<String> value() {
    return value("val");
  }

  /** An attribute that names a relationship. */
  Optional<String> related(String name) {
    for (int i = 0; i < in.attributes(); i++) {
      if (Names.isRelated(in.attributeNamespace(i)) && in.attributeName(i).equals(name)) {
        return Optional.of(in.attributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** A switch (17.17.4): on if it is there and does not say otherwise. */
  boolean isOn() {
    String value = value().orElse("1");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** A number, or empty if it is none. */
  Optional<Integer> number(String name) {
    return value(name).filter(digits -> digits.matches("-?\\d{1,9}")).map(Integer::valueOf);
  }
}
