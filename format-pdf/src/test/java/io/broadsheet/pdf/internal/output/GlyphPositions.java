package io.broadsheet.pdf.internal.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds on a page: its glyphs in the order of the content stream. */
final class GlyphPositions extends PDFTextStripper {
  private final List<TextPosition> glyphs = new ArrayList<>();

  private GlyphPositions() {
    setSuppressDuplicateOverlappingText(false);
  }

  static List<TextPosition> onPage(PDDocument document, int page) throws IOException {
    GlyphPositions reader = new GlyphPositions();
    reader.setStartPage(page + 1);
    reader.setEndPage(page + 1);
    reader.writeText(document, Writer.nullWriter());
    return reader.glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    glyphs.add(glyph);
  }
}
