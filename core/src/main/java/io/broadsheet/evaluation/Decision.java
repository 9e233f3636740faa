package io.broadsheet.evaluation;

import java.util.Locale;

/** The kinds of decisions that a reading states its confidence for. */
public enum Decision {
  /** What a line is, and whether it goes on with what stands before it. */
  LINE,
  /** A whole item: right if it came out whole. */
  ITEM,
  /** Which lines over a story are kicker, headline and decks. */
  HEADLINE_SPLIT,
  /** Two pieces of text put together. */
  JOIN;

  /** As reports name it, such as {@code headline-split}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
