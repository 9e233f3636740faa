package io.broadsheet;

import io.broadsheet.report.Place;

/**
 * Something went wrong that the caller can do something about. The message names the place, what is
 * wrong, and the remedy, in one line.
 */
public abstract class BroadsheetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String problem;
  private final String remedy;

  BroadsheetException(Place place, String problem, String remedy, Throwable cause) {
    super(oneLine(place + ": " + problem + (remedy.isEmpty() ? "" : "; " + remedy)), cause);
    this.place = place;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** Where: the name of the source or target and, if known, page, line and offset. */
  public Place place() {
    return place == null ? Place.UNKNOWN : place;
  }

  /** What is wrong, without the place. */
  public String problem() {
    return problem;
  }

  /** What the caller can do; may be empty. */
  public String remedy() {
    return remedy;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
