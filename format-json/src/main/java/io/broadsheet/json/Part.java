package io.broadsheet.json;

import io.broadsheet.model.Addendum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A part of an edition while it is read: it owns the keys in it that are not known. */
final class Part {
  private final Document document;
  private final Node owner;
  private final UnknownKeys unknown;
  private final List<Addendum> addenda = new ArrayList<>();

  Part(Document document, Node owner, UnknownKeys unknown) {
    this.document = document;
    this.owner = owner;
    this.unknown = unknown;
  }

  /** Takes a value whole and reads it. */
  <T> T take(Node value, Function<Node, T> reader) {
    T read = reader.apply(document.whole(value));
    unknown.collect(value, owner, addenda);
    return read;
  }

  /** Takes the elements of an array, one after another. */
  <T> List<T> each(Node array, Function<Node, T> reader) {
    return document.elements(array, element -> take(element, reader));
  }

  /** Takes the value of a key that nobody knows. */
  void unknown(Node value) {
    unknown.keep(document.whole(value), owner, addenda);
  }

  List<Addendum> addenda() {
    return addenda;
  }
}
