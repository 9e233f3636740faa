package io.broadsheet.json;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Finding.Severity;
import io.broadsheet.report.Place;

/** All that the reader of ninjs has to say about a file that another program wrote. */
enum NinjsFinding {
  /** News items without pages. */
  PAGE_GUESSED(
      "json.ninjs-page-guessed",
      Severity.NOTE,
      "the file does not say on which pages its %s items stood: all are on one, in their order",
      ""),
  /** The date of a file. */
  DATE_SUGGESTED(
      "json.ninjs-date-suggested",
      Severity.NOTE,
      "the file says when it was made (%s), not of which day the paper is; that day is a hint",
      "give the day"),
  /** Several versions of one text. */
  BODY_CHOSEN(
      "json.ninjs-body-chosen",
      Severity.NOTE,
      "of %s bodies the one that tells most of its structure was read (%s)",
      ""),
  /** Text with no marks in it. */
  PARAGRAPHS_GUESSED(
      "json.ninjs-paragraphs-guessed",
      Severity.NOTE,
      "the text has no marks: its line ends were taken for those of paragraphs",
      ""),
  /** Pictures beside the text. */
  PHOTOS_SET_LAST(
      "json.ninjs-photos-set-last",
      Severity.NOTE,
      "%s pictures whose place in the text is not said stand at its end",
      ""),
  /** Characters that no text may hold. */
  CHARACTERS_REPLACED(
      "json.ninjs-characters-replaced",
      Severity.WARNING,
      "characters that no document may hold stand as U+FFFD",
      "mend the file"),
  /** What an edition has no place for. */
  LEFT_OUT("json.ninjs-left-out", Severity.NOTE, "an edition has no place for: %s", "");

  private final Finding.Kind kind;

  NinjsFinding(String code, Severity severity, String message, String remedy) {
    this.kind = new Finding.Kind(code, severity, message, remedy);
  }

  Finding at(Place place, Object... details) {
    return kind.at(place, details);
  }
}
