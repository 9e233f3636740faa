package io.broadsheet.pdf.internal.output;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A page on its way.
 *
 * @param height in thousandths of a point
 */
record DrawnPage(COSDictionary dictionary, PageContent content, int height) {}
