package io.broadsheet.json;

import io.broadsheet.format.Format;
import java.util.List;

/** What reader and writer share. */
final class JsonFormat {
  static final Format FORMAT =
      new Format("json", "Broadsheet edition JSON 1", "application/json", List.of("json"));

  /** The value of the first key, {@code format}. */
  static final String NAME = "broadsheet-edition";

  /** The version of the contract; readers refuse later ones. */
  static final int VERSION = 1;

  /** Its minor version; readers keep what later ones add. */
  static final int MINOR = 0;

  private JsonFormat() {}
}
