package io.broadsheet.docx.internal.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that a document leads to; files, scripts and what is no address are left behind. */
final class Links {
  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "ftp");

  private final Remarks remarks;

  Links(Remarks remarks) {
    this.remarks = remarks;
  }

  Optional<URI> of(String address) {
    try {
      URI target = new URI(address);
      String scheme = target.getScheme();
      if (scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT))) {
        return Optional.of(target);
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    remarks.add(DocxFinding.LINK_NOT_KEPT);
    return Optional.empty();
  }
}
