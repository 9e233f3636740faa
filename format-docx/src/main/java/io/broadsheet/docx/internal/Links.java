package io.broadsheet.docx.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses that the document leads to, each with the id of its relationship. */
final class Links {
  private final Map<URI, String> ids = new LinkedHashMap<>();

  String idOf(URI target) {
    return ids.computeIfAbsent(target, t -> "link" + (ids.size() + 1));
  }

  Map<URI, String> all() {
    return ids;
  }
}
