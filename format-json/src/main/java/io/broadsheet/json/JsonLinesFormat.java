package io.broadsheet.json;

import io.broadsheet.format.Format;
import java.util.List;

/** What reader and writer of JSON Lines share. */
final class JsonLinesFormat {
  static final Format FORMAT =
      new Format(
          "jsonl",
          "Broadsheet editions as JSON Lines",
          "application/jsonl",
          List.of("jsonl", "ndjson"));

  /** What a line that is an item calls itself; a line that is an edition, as edition JSON does. */
  static final String ITEM = "broadsheet-item";

  private JsonLinesFormat() {}
}
