/**
 * Text into lines. A {@link io.broadsheet.pdf.internal.typeset.Copy} is cut into sorts, one for
 * each glyph; between them stand gaps that can give; the best set of line ends is chosen for the
 * whole paragraph at once.
 *
 * <p>Lengths are integers in thousandths of a point.
 */
package io.broadsheet.pdf.internal.typeset;
