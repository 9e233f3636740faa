/** Reads Word documents: parts, styles, paragraphs, then the items that they make. */
package io.broadsheet.docx.internal.read;
