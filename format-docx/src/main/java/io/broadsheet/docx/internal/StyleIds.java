package io.broadsheet.docx.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** What the document calls each style by, and which of them the template has already. */
final class StyleIds {
  private final Map<Style, String> given;
  private final Map<Style, String> ids = new EnumMap<>(Style.class);

  /**
   * Takes the styles of a template.
   *
   * @param given ids of the styles that it has
   * @param taken true for ids that it uses, whatever for
   */
  StyleIds(Map<Style, String> given, Predicate<String> taken) {
    this.given = Map.copyOf(given);
    for (Style style : Style.values()) {
      String own = style.id();
      while (taken.test(own)) {
        own = "Broadsheet" + own;
      }
      ids.put(style, given.getOrDefault(style, own));
    }
  }

  /** No template: the styles' own ids. */
  static StyleIds own() {
    return new StyleIds(Map.of(), id -> false);
  }

  /** True if there is a template. */
  boolean isHouse() {
    return !given.isEmpty();
  }

  String of(Style style) {
    return ids.get(style);
  }

  /** True if the template defines it. */
  boolean isGiven(Style style) {
    return given.containsKey(style);
  }
}
