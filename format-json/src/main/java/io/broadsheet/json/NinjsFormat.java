package io.broadsheet.json;

import io.broadsheet.format.Format;
import java.util.List;

/** What reader and writer of ninjs share. */
final class NinjsFormat {
  static final Format FORMAT =
      new Format(
          "ninjs", "IPTC ninjs 3.3, 2.4", "application/json", List.of("ninjs.json", "ninjs"));

  /** The name of the standard, as its files give it. */
  static final String STANDARD = "ninjs";

  /** What an edition of ours calls its structure; its parts stand as {@link Profile}. */
  static final String EDITION = "broadsheet-edition";

  /** The parts of an edition. */
  enum Profile {
    PAGE,
    ARTICLE,
    PHOTO,
    NOTICE;

    String id() {
      return "broadsheet-" + Names.of(this);
    }
  }

  /** The media type of marked-up text. */
  static final String XHTML = "application/xhtml+xml";

  /** The media type of text without marks. */
  static final String PLAIN = "text/plain";

  private NinjsFormat() {}
}
