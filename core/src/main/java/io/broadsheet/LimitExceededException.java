package io.broadsheet;

import io.broadsheet.report.Place;

/** The input is larger or deeper than the {@link Limits} allow. */
public final class LimitExceededException extends BroadsheetException {
  private static final long serialVersionUID = 1L;

  public LimitExceededException(Place place, String problem, String remedy) {
    this(place, problem, remedy, null);
  }

  public LimitExceededException(Place place, String problem, String remedy, Throwable cause) {
    super(place, problem, remedy, cause);
  }
}
