/**
 * Stories into pages: a grid of columns and rows, headlines over their columns, legs of even
 * length, modules packed by recursive cuts, and jumps for what does not fit.
 *
 * <p>Lengths are integers in thousandths of a point; rows are steps of the baseline grid.
 */
package io.broadsheet.pdf.internal.makeup;
