package io.broadsheet.epub;

import io.broadsheet.format.WriteOptions;

/**
 * Options of the EPUB writer.
 *
 * @param cover whether a cover is drawn from the name of the paper, the date and the headlines
 */
public record EpubOptions(boolean cover) implements WriteOptions {
  private static final EpubOptions DEFAULTS = new EpubOptions(true);

  /** With a cover. */
  public static EpubOptions defaults() {
    return DEFAULTS;
  }

  /** With a cover, or without. */
  public EpubOptions cover(boolean cover) {
    return new EpubOptions(cover);
  }
}
