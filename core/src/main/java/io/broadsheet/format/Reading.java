package io.broadsheet.format;

import io.broadsheet.model.Edition;
import io.broadsheet.report.ParseReport;

/**
 * An edition and how it was understood.
 *
 * @param edition what was read
 * @param report findings, decisions and their confidence
 * @param images the pictures that the input holds itself, by their references in the edition
 */
public record Reading(Edition edition, ParseReport report, Images images) {

  /** A reading of an input that holds no pictures. */
  public Reading(Edition edition, ParseReport report) {
    this(edition, report, Images.NONE);
  }
}
