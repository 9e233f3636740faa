package io.broadsheet.epub.internal;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Finding.Severity;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of what this writer may have to say, and what it has said of one edition. */
final class Findings {
  private final List<Finding> found = new ArrayList<>();

  List<Finding> all() {
    return List.copyOf(found);
  }

  void noLanguage() {
    note(
        "epub.no-language",
        "edition",
        "the language of the edition is not known; reading aloud may sound wrong",
        "give the language");
  }

  void dateLeftOut(String date) {
    note("epub.date-left-out", "edition", "no date for a book: " + date, "check the date");
  }

  void imageLeftOut(String reference, String why) {
    found.add(
        new Finding(
            "epub.image-left-out",
            Severity.WARNING,
            Place.of(reference),
            "the image " + why + "; its caption and credit stand alone",
            "put a JPEG, PNG, GIF, WebP or plain SVG file there"));
  }

  void imageUndescribed(String reference) {
    note(
        "epub.image-undescribed",
        reference,
        "no words stand for the image; the book does not claim that its images are described",
        "give an alternative text or a caption");
  }

  void linkLeftOut(String target) {
    note(
        "epub.link-left-out",
        target,
        "the link is kept as plain words: it leads neither to the web nor to an address",
        "link to an http, https, mailto or tel address");
  }

  void notVertical(String language) {
    note(
        "epub.not-vertical",
        language,
        "text of this language is not set from top to bottom",
        "leave out the option, or give the language");
  }

  void claimLeftOut() {
    note(
        "epub.claim-left-out",
        "edition",
        "nothing is claimed of accessibility: pictures lack words, or the language is not known",
        "give every picture an alternative text or caption, and the language");
  }

  private void note(String code, String place, String message, String remedy) {
    found.add(new Finding(code, Severity.NOTE, Place.of(place), message, remedy));
  }
}
