package io.broadsheet.json;

import io.broadsheet.format.WriteOptions;

/**
 * Options of the JSON Lines writer.
 *
 * @param lines what stands on a line
 */
public record JsonLinesOptions(Lines lines) implements WriteOptions {
  private static final JsonLinesOptions DEFAULTS = new JsonLinesOptions(Lines.ITEMS);

  /** What stands on a line. */
  public enum Lines {
    /** A line for what surrounds the items, then one for each article, photo item and notice. */
    ITEMS,
    /** A line for the whole edition. */
    EDITIONS
  }

  /** An item a line. */
  public static JsonLinesOptions defaults() {
    return DEFAULTS;
  }

  public JsonLinesOptions lines(Lines lines) {
    return new JsonLinesOptions(lines);
  }
}
