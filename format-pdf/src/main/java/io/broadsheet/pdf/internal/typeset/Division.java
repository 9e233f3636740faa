package io.broadsheet.pdf.internal.typeset;

import java.util.Optional;

/**
 * How the words of a language are divided: its patterns, how many letters stay together at either
 * end, and whether nouns have capitals.
 */
enum Division {
  DUTCH("nl", "hyph-nl.txt", 2, 2, false),
  ENGLISH("en", "hyph-en-us.txt", 2, 3, false),
  FRENCH("fr", "hyph-fr.txt", 2, 3, false),
  GERMAN("de", "hyph-de-1996.txt", 2, 2, true),
  ITALIAN("it", "hyph-it.txt", 2, 2, false),
  PORTUGUESE("pt", "hyph-pt.txt", 2, 3, false),
  SPANISH("es", "hyph-es.txt", 2, 2, false);

  private final String language;
  private final String resource;
  private final int left;
  private final int right;
  private final boolean nounsWithCapitals;

  Division(String language, String resource, int left, int right, boolean nounsWithCapitals) {
    this.language = language;
    this.resource = resource;
    this.left = left;
    this.right = right;
    this.nounsWithCapitals = nounsWithCapitals;
  }

  /** That of a language given by a BCP 47 tag; empty if there is none. */
  static Optional<Division> of(String tag) {
    for (Division division : values()) {
      if (tag.equals(division.language) || tag.startsWith(division.language + "-")) {
        return Optional.of(division);
      }
    }
    return Optional.empty();
  }

  String resource() {
    return resource;
  }

  /** Letters that stay before a hyphen, at least. */
  int left() {
    return left;
  }

  /** Letters that stay after a hyphen, at least. */
  int right() {
    return right;
  }

  boolean nounsWithCapitals() {
    return nounsWithCapitals;
  }
}
