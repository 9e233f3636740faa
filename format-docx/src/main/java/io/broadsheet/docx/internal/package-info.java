/**
 * WordprocessingML (ECMA-376 part 1, transitional): {@link
 * io.broadsheet.docx.internal.DocumentBody} writes the story of the document, {@link
 * io.broadsheet.docx.internal.StyleSheet} its styles, {@link
 * io.broadsheet.docx.internal.DocxPackage} puts the parts together with POI.
 */
package io.broadsheet.docx.internal;
