package io.broadsheet.parser.furniture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of a line of furniture.
 *
 * @param kind what it is
 * @param value what it states, in the form of the model's field
 * @param date the day, if it is one
 */
public record Token(Kind kind, String value, Optional<LocalDate> date) {
  public enum Kind {
    DATE,
    WEEKDAY,
    LUNAR,
    PAGE_LABEL,
    SECTION,
    ISSUE,
    RUNNING_ISSUE,
    SERIAL,
    POSTAL,
    STAFF,
    CONTACT,
    WEATHER,
    PRICE,
    NAME,
    MASTHEAD
  }

  static Token of(Kind kind, String value) {
    return new Token(kind, value, Optional.empty());
  }

  static Token day(LocalDate date) {
    return new Token(Kind.DATE, date.toString(), Optional.of(date));
  }
}
