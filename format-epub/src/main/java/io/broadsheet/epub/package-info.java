/** Writes editions as EPUB 3.3. */
package io.broadsheet.epub;
