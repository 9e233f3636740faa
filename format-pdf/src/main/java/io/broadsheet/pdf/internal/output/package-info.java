/**
 * Pages into PDF: tagged, archivable (PDF/A-2a, ISO 19005-2) and accessible (PDF/UA-1, ISO
 * 14289-1). References to clauses are to ISO 32000-1 unless they say otherwise.
 */
package io.broadsheet.pdf.internal.output;
