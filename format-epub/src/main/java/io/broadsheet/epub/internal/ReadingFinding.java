package io.broadsheet.epub.internal;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Finding.Severity;
import io.broadsheet.report.Place;

/** All that the EPUB reader has to say about a book. */
enum ReadingFinding {
  /** Another program's book: its headings stand for headlines. */
  ROLES_GUESSED(
      Severity.NOTE,
      "epub.roles-guessed",
      "the book does not say what is a headline or a story: its headings and documents are taken for them",
      "check the headlines"),
  /** The title of the book stands for the name of the paper. */
  PUBLICATION_GUESSED(
      Severity.NOTE,
      "epub.publication-guessed",
      "the book names no series: its title is taken for the name of the paper",
      "give the name of the paper"),
  /** A document that is no part of the edition's text. */
  DOCUMENT_LEFT_OUT(
      Severity.NOTE, "epub.document-left-out", "cover or contents: not read as a story", ""),
  /** A document that the book names and does not hold. */
  DOCUMENT_MISSING(
      Severity.WARNING,
      "epub.document-missing",
      "the book names this document and does not hold it",
      "get the book from where it comes again"),
  /** A picture that the book does not hold. */
  PICTURE_MISSING(
      Severity.WARNING,
      "epub.picture-missing",
      "the book does not hold this picture: %s",
      "nothing is fetched from elsewhere; put the picture into the book");

  private final Finding.Kind kind;

  ReadingFinding(Severity severity, String code, String message, String remedy) {
    this.kind = new Finding.Kind(code, severity, message, remedy);
  }

  Finding at(Place place, Object... details) {
    return kind.at(place, details);
  }
}
