package io.broadsheet.pdf.internal.font;

import io.broadsheet.UnreadableInputException;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a font file: one font (TTF, OTF), or a collection of several (TTC, OTC), with
 * TrueType outlines or PostScript's (CFF).
 */
final class FontFile {
  private static final long TRUE_TYPE = 0x0001_0000L;
  private static final long APPLE_TRUE_TYPE = 0x7472_7565L; // true
  private static final long COLLECTION = 0x7474_6366L; // ttcf
  private static final long POSTSCRIPT = 0x4F54_544FL; // OTTO
  private static final int MOST_FONTS = 256;

  private FontFile() {}

  /**
   * The faces in a font file, in its order.
   *
   * @param name of the file, for messages
   * @throws UnreadableInputException if the file is damaged, no font, of a kind that is not
   *     supported, or forbids embedding
   */
  static List<Typeface> read(String name, byte[] bytes) {
    try {
      Table file = new Table(bytes, 0, bytes.length);
      if (file.length() >= 12 && file.u32(0) == COLLECTION) {
        return collection(name, file);
      }
      return List.of(font(name, file, 0));
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw new UnreadableInputException(
          Place.of(name),
          "the font file is damaged (" + e.getMessage() + ")",
          "name an intact font",
          e);
    }
  }

  private static List<Typeface> collection(String name, Table file) {
    int count = file.size(8);
    if (count > MOST_FONTS) {
      throw new IndexOutOfBoundsException(count + " fonts in a collection");
    }
    List<Typeface> faces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      faces.add(font(name, file, file.size(12 + 4 * i)));
    }
    return List.copyOf(faces);
  }

  private static Typeface font(String name, Table file, int start) {
    long kind = file.length() < 12 ? 0 : file.u32(start);
    if (kind != TRUE_TYPE && kind != APPLE_TRUE_TYPE && kind != POSTSCRIPT) {
      throw new UnreadableInputException(
          Place.of(name),
          "this is no TrueType or OpenType font",
          "name a .ttf, .otf, .ttc or .otc file");
    }
    Tables tables = new Tables(file, start);
    if (tables.find("CFF2").isPresent()) {
      throw new UnreadableInputException(
          Place.of(name),
          "variable fonts with PostScript outlines (CFF2) are not supported",
          "name a font of one weight");
    }
    return new Typeface(name, tables);
  }
}
