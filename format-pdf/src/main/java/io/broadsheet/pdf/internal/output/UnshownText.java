package io.broadsheet.pdf.internal.output;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Characters for which no font had a glyph, in the order of their first appearance. */
final class UnshownText {
  private final Set<String> characters = new LinkedHashSet<>();

  void add(String text) {
    characters.add(text);
  }

  List<String> characters() {
    return List.copyOf(characters);
  }
}
