package io.broadsheet.pdf;

import io.broadsheet.pdf.internal.font.FontLibrary;
import io.broadsheet.pdf.internal.font.FontStyle;
import io.broadsheet.pdf.internal.font.FontStyle.Design;
import io.broadsheet.pdf.internal.makeup.Foundry;
import io.broadsheet.pdf.internal.makeup.Founts;
import io.broadsheet.pdf.internal.typeset.Fount;

/** Which type the house sets its stories in. */
final class HouseType {
  private HouseType() {}

  static Foundry of(FontLibrary library) {
    return new Foundry(square(library), alphabetic(library));
  }

  /** Without a serif for Han, weights do the work; there is no slanted Han either. */
  private static Founts square(FontLibrary library) {
    Fount text = fount(library, Design.SANS, 400, false, true);
    Fount medium = fount(library, Design.SANS, 500, false, true);
    Fount bold = fount(library, Design.SANS, 700, false, true);
    Fount black = fount(library, Design.SANS, 900, false, true);
    return new Founts(text, bold, medium, bold, medium, bold, text, black);
  }

  private static Founts alphabetic(FontLibrary library) {
    Fount text = fount(library, Design.SERIF, 400, false, false);
    Fount bold = fount(library, Design.SERIF, 700, false, false);
    Fount italic = fount(library, Design.SERIF, 400, true, false);
    Fount label = fount(library, Design.SANS, 700, false, false);
    Fount caption = fount(library, Design.SANS, 400, false, false);
    return new Founts(text, bold, italic, bold, italic, label, caption, bold);
  }

  private static Fount fount(
      FontLibrary library, Design design, int weight, boolean italic, boolean han) {
    return library.chain(new FontStyle(design, weight, italic), han)::face;
  }
}
