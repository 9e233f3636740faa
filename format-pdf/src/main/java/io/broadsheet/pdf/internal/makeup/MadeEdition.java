package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.plan.EditionPlan;

/**
 * An edition made up.
 *
 * @param plan what stands where
 * @param report how well
 */
public record MadeEdition(EditionPlan plan, LayoutReport report) {}
