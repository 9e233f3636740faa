/** Writes editions as Word documents. */
package io.broadsheet.docx;
