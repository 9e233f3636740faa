/**
 * From an edition to a container: {@link io.broadsheet.epub.internal.EditionBook} fills EPUBLib's
 * book with one XHTML document for each item; {@link io.broadsheet.epub.internal.Epub3Writer}
 * writes the book as EPUB 3.3.
 */
package io.broadsheet.epub.internal;
