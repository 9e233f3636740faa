package io.broadsheet;

import io.broadsheet.report.Place;

/** The input is missing, empty, damaged, or not what it says it is. */
public final class UnreadableInputException extends BroadsheetException {
  private static final long serialVersionUID = 1L;

  public UnreadableInputException(Place place, String problem, String remedy) {
    this(place, problem, remedy, null);
  }

  public UnreadableInputException(Place place, String problem, String remedy, Throwable cause) {
    super(place, problem, remedy, cause);
  }
}
