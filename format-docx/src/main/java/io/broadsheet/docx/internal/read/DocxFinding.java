package io.broadsheet.docx.internal.read;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Finding.Severity;
import io.broadsheet.report.Place;

/** All that the reader of Word documents has to say about an input. */
enum DocxFinding {
  /** No style of ours. */
  HEADLINES_GUESSED(
      Severity.NOTE,
      "docx.headlines-guessed",
      "headings of level %s were taken for headlines, deeper ones for subheadings",
      "set roles by the styles that Broadsheet writes, to be sure"),
  /** Headings over headings. */
  SECTIONS_GUESSED(
      Severity.NOTE,
      "docx.sections-guessed",
      "headings of level %s have no text of their own and were taken for names of sections",
      ""),
  /** A heading over the whole. */
  TITLE_GUESSED(
      Severity.NOTE,
      "docx.title-guessed",
      "'%s' stands over the whole document and was taken for a nameplate, which is page furniture",
      ""),
  /** Nothing that is a heading. */
  NO_HEADINGS(
      Severity.WARNING,
      "docx.no-headings",
      "no heading is marked by a style or an outline level; the document was read as the plain text"
          + " of a page",
      "set headlines in a heading style"),
  /** A style that says nothing of a role. */
  UNKNOWN_STYLE(
      Severity.NOTE,
      "docx.unknown-style",
      "paragraphs in the style '%s' were read as running text",
      ""),
  /** Insertions, deletions, moves. */
  CHANGES_ACCEPTED(
      Severity.NOTE,
      "docx.changes-accepted",
      "%s tracked changes were read as accepted",
      "reject in Word what should not come in"),
  /** The same, the other way. */
  CHANGES_UNDONE(
      Severity.NOTE,
      "docx.changes-undone",
      "%s tracked changes were left out; the text is read as it was before them",
      ""),
  /** What people wrote beside the text. */
  COMMENTS_LEFT_OUT(
      Severity.NOTE, "docx.comments-left-out", "comments are no part of the text", ""),
  /** Footnotes and endnotes. */
  NOTES_SET_IN(
      Severity.NOTE,
      "docx.notes-set-in",
      "%s footnotes or endnotes were set at the end of their stories",
      ""),
  /** Text that floats on the page. */
  BOXES_SET_IN(
      Severity.NOTE,
      "docx.text-boxes-set-in",
      "%s text boxes were set where they are anchored",
      "check their place in the reading order"),
  /** Tables that only place things on the page. */
  LAYOUT_TABLE(
      Severity.NOTE,
      "docx.layout-table",
      "a table that holds headings, or has one column, was read as text in its cells' order",
      ""),
  /** Cells that reach over several rows or columns. */
  CELLS_DIVIDED(
      Severity.NOTE,
      "docx.cells-divided",
      "merged cells were divided; their text stands first",
      ""),
  /** Fields that would fetch or run something. */
  FIELD_NOT_FOLLOWED(
      Severity.WARNING,
      "docx.field-not-followed",
      "a field that would fetch or run something (%s) was not; what it last showed is the text",
      "check that text"),
  /** Links to files or scripts. */
  LINK_NOT_KEPT(
      Severity.WARNING,
      "docx.link-not-kept",
      "a link leads to no address on the web; its words stand without it",
      ""),
  /** Pictures that are elsewhere. */
  PICTURE_NOT_FETCHED(
      Severity.WARNING,
      "docx.picture-not-fetched",
      "a picture is not in the document, and nothing is fetched from elsewhere",
      "embed it in Word"),
  /** Programs. */
  MACROS_IGNORED(
      Severity.WARNING,
      "docx.macros-ignored",
      "the document holds macros; none is run or kept",
      ""),
  /** Spreadsheets, sounds, controls. */
  OBJECTS_LEFT_OUT(
      Severity.WARNING,
      "docx.objects-left-out",
      "%s embedded objects were left out",
      "set what they show as text, table or picture");

  private final Finding.Kind kind;

  DocxFinding(Severity severity, String code, String message, String remedy) {
    this.kind = new Finding.Kind(code, severity, message, remedy);
  }

  Finding at(Place place, Object... details) {
    return kind.at(place, details);
  }
}
