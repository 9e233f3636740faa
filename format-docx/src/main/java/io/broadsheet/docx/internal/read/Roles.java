package io.broadsheet.docx.internal.read;

import io.broadsheet.docx.internal.Style;

/** Says what a paragraph is. */
interface Roles {
  /** The role of a paragraph. */
  Style of(Piece.Words paragraph);

  /** True for a heading that names a section of the paper, no story. */
  boolean isSection(Piece.Words paragraph);
}
