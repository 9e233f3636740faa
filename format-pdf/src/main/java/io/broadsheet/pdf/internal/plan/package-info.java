/**
 * The finished make-up of an edition as plain data: what stands where on which page, and what it
 * is. Make-up fills it, output draws it; neither knows the other.
 *
 * <p>Lengths are integers in thousandths of a point. The origin of a page is its top left corner
 * and y grows downwards.
 */
package io.broadsheet.pdf.internal.plan;
