package io.broadsheet.json;

import io.broadsheet.format.WriteOptions;

/**
 * Options of the JSON writer.
 *
 * @param pretty one key a line, for people; without it one line for the whole edition
 */
public record JsonOptions(boolean pretty) implements WriteOptions {
  private static final JsonOptions DEFAULTS = new JsonOptions(true);

  /** Pretty. */
  public static JsonOptions defaults() {
    return DEFAULTS;
  }

  public JsonOptions pretty(boolean pretty) {
    return new JsonOptions(pretty);
  }
}
