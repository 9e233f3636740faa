package io.broadsheet.docx.internal;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that the document leads to, each with the id of its relationship. A click must not
 * open a file of the reader's machine or run anything, whatever the source said.
 */
final class Links {
  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "ftp");

  private final Map<URI, Optional<String>> ids = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** The id for an address, or empty if the document does not lead there. */
  Optional<String> idOf(URI target) {
    return ids.computeIfAbsent(target, this::take);
  }

  private Optional<String> take(URI target) {
    String scheme = target.getScheme();
    if (scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT))) {
      return Optional.of("link" + (ids.size() + 1));
    }
    findings.add(
        new Finding(
            "docx.link-left-out",
            Finding.Severity.NOTE,
            Place.of(target.toString()),
            "this is no address on the web; its words stand without a link",
            ""));
    return Optional.empty();
  }

  /** The addresses led to, by the ids of their relationships. */
  Map<String, URI> all() {
    Map<String, URI> all = new LinkedHashMap<>();
    ids.forEach((target, id) -> id.ifPresent(known -> all.put(known, target)));
    return all;
  }

  List<Finding> findings() {
    return findings;
  }
}
