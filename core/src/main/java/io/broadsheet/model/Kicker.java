package io.broadsheet.model;

/**
 * The line above a headline.
 *
 * @param text its words
 * @param kind what it does there
 */
public record Kicker(Text text, Kind kind) {
  /** A line that leads in to this headline (引题). */
  public static Kicker of(String characters) {
    return new Kicker(Text.of(characters), Kind.LEAD_IN);
  }

  /** What the line does. */
  public enum Kind {
    /** Leads in to this headline: setting, occasion, first half of a thought (引题). */
    LEAD_IN,
    /** Names the standing column that the story belongs to (栏目). */
    COLUMN_LABEL
  }
}
