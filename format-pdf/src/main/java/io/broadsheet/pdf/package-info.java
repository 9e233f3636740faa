/** Editions as newspaper pages in tagged PDF. */
package io.broadsheet.pdf;
