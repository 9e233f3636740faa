package io.broadsheet;

import io.broadsheet.report.Place;

/** No installed format reads this input or writes this output. */
public final class UnsupportedFormatException extends BroadsheetException {
  private static final long serialVersionUID = 1L;

  public UnsupportedFormatException(Place place, String problem, String remedy) {
    this(place, problem, remedy, null);
  }

  public UnsupportedFormatException(Place place, String problem, String remedy, Throwable cause) {
    super(place, problem, remedy, cause);
  }
}
