package io.broadsheet;

import io.broadsheet.report.Place;

/** No font is at hand that the output needs. */
public final class MissingFontException extends BroadsheetException {
  private static final long serialVersionUID = 1L;

  public MissingFontException(Place place, String problem, String remedy) {
    this(place, problem, remedy, null);
  }

  public MissingFontException(Place place, String problem, String remedy, Throwable cause) {
    super(place, problem, remedy, cause);
  }
}
