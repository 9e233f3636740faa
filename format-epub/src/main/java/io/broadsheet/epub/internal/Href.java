package io.broadsheet.epub.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A place inside the book.
 *
 * @param path in the archive
 * @param fragment id of an element there; may be empty
 */
record Href(String path, String fragment) {

  /** A reference of a file of the book; none if it leads out of the book. */
  static Optional<Href> of(String base, String reference) {
    String stripped = reference.strip();
    if (stripped.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*")) {
      return Optional.empty();
    }
    int hash = stripped.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(stripped.substring(hash + 1));
    String file = decoded(hash < 0 ? stripped : stripped.substring(0, hash));
    if (file.isEmpty()) {
      return Optional.of(new Href(base, fragment));
    }
    String folder = base.substring(0, base.lastIndexOf('/') + 1);
    return normal(file.startsWith("/") ? file.substring(1) : folder + file)
        .map(path -> new Href(path, fragment));
  }

  private static Optional<String> normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** With its percent signs read; what is no such sign stays. */
  private static String decoded(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
