package io.broadsheet;

import io.broadsheet.report.Place;

/** The output could not be written; nothing of it was left behind. */
public final class CannotWriteException extends BroadsheetException {
  private static final long serialVersionUID = 1L;

  public CannotWriteException(Place place, String problem, String remedy) {
    this(place, problem, remedy, null);
  }

  public CannotWriteException(Place place, String problem, String remedy, Throwable cause) {
    super(place, problem, remedy, cause);
  }
}
