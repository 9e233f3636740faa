package io.broadsheet.format;

import io.broadsheet.model.Edition;
import io.broadsheet.report.ParseReport;

/**
 * An edition and how it was understood.
 *
 * @param edition what was read
 * @param report findings, decisions and their confidence
 */
public record Reading(Edition edition, ParseReport report) {}
