package io.broadsheet.json;

import io.broadsheet.format.Format;
import java.util.List;

/** Editions in the words of schema.org. */
final class JsonLdFormat {
  static final Format FORMAT =
      new Format(
          "jsonld",
          "schema.org NewsArticle, JSON-LD 1.1",
          "application/ld+json",
          List.of("jsonld"));

  private JsonLdFormat() {}
}
