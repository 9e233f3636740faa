package io.broadsheet.pdf.internal.typeset;

import io.broadsheet.pdf.internal.font.Face;

/** Type of one design: for each character the face that shows it. */
@FunctionalInterface
public interface Fount {
  /** The face for a code point; one without a glyph for it if no face has one. */
  Face face(int codePoint);
}
