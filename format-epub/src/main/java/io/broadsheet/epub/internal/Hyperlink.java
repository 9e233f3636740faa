package io.broadsheet.epub.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which links may stand in a book: to the web, a letter box or a telephone, and nowhere else. */
final class Hyperlink {
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> ADDRESS = Set.of("mailto", "tel");

  private Hyperlink() {}

  /** The target as an attribute has it, or empty if a book may not lead there. */
  static Optional<String> of(URI target) {
    if (target.getScheme() == null) {
      return Optional.empty();
    }
    String scheme = target.getScheme().toLowerCase(Locale.ROOT);
    boolean known =
        WEB.contains(scheme) && target.getHost() != null
            || ADDRESS.contains(scheme) && target.isOpaque();
    return known ? Optional.of(target.toASCIIString()) : Optional.empty();
  }
}
