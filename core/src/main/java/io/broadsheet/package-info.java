/**
 * Broadsheet: from a file to an edition, and from an edition to a file.
 *
 * <p>{@link io.broadsheet.Editions} is the one entry point; {@link
 * io.broadsheet.BroadsheetException} and its subclasses are what can go wrong.
 */
package io.broadsheet;
