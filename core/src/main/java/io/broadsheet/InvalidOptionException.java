package io.broadsheet;

import io.broadsheet.report.Place;

/** An option is unknown or its value makes no sense. */
public final class InvalidOptionException extends BroadsheetException {
  private static final long serialVersionUID = 1L;

  public InvalidOptionException(Place place, String problem, String remedy) {
    this(place, problem, remedy, null);
  }

  public InvalidOptionException(Place place, String problem, String remedy, Throwable cause) {
    super(place, problem, remedy, cause);
  }
}
