package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.font.Face;
import io.broadsheet.pdf.internal.font.FontSubset;
import io.broadsheet.pdf.internal.font.Typeface;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/** The fonts of a document, in the order of their first use. */
final class DocumentFonts {
  private final Map<Face, DocumentFont> fonts = new LinkedHashMap<>();

  /** A font of the document: its name in resources, what is used of it, and its dictionary. */
  record DocumentFont(String resource, FontSubset subset, COSDictionary dictionary) {}

  DocumentFont font(Face face) {
    return fonts.computeIfAbsent(
        face,
        used -> {
          if (!(used instanceof Typeface typeface)) {
            throw new IllegalArgumentException(used.name() + " is no face of a font library");
          }
          String resource = "F" + (fonts.size() + 1);
          return new DocumentFont(resource, new FontSubset(typeface), Dictionaries.object("Font"));
        });
  }

  /** Fills the dictionaries, when all pages stand. */
  void embed(Streams streams) throws IOException {
    for (DocumentFont font : fonts.values()) {
      new EmbeddedFont(font.subset()).fill(font.dictionary(), streams);
    }
  }
}
