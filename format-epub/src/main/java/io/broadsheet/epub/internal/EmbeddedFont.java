package io.broadsheet.epub.internal;

import io.broadsheet.InvalidOptionException;
import io.broadsheet.Limits;
import io.broadsheet.format.Input;
import io.broadsheet.report.Place;
import io.documentnode.epub4j.domain.MediaType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;

/**
 * A font file that the book carries: of a TrueType font that allows it only what the book needs, of
 * others all; without obfuscation.
 *
 * @param href its name in the book
 * @param bytes the file
 * @param mediaType one of the core media types (EPUB 3.3, 3.2)
 */
record EmbeddedFont(String href, byte[] bytes, MediaType mediaType) {
  private static final Map<String, String> KINDS =
      Map.of(
          "\u0000\u0001\u0000\u0000",
          "ttf",
          "true",
          "ttf",
          "OTTO",
          "otf",
          "wOFF",
          "woff",
          "wOF2",
          "woff2");

  /** Bit 1 of fsType: the font may not be embedded (OpenType, OS/2). */
  private static final int RESTRICTED = 2;

  /**
   * Reads a font.
   *
   * @throws io.broadsheet.UnreadableInputException if there is no such file
   * @throws InvalidOptionException if it is no font, or one that may not be embedded
   */
  static EmbeddedFont of(Path file) {
    byte[] bytes = Input.of(file, Limits.DEFAULTS).bytes();
    String sign = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    String kind = KINDS.get(sign);
    if (kind == null) {
      throw invalid(file, "no TrueType, OpenType, WOFF or WOFF2 font", "name such a file");
    }
    if ((kind.equals("ttf") || kind.equals("otf")) && isRestricted(bytes)) {
      throw invalid(file, "the font does not allow to be embedded", "use a font that does");
    }
    return new EmbeddedFont(
        "fonts/edition." + kind, bytes, new MediaType("font/" + kind, "." + kind));
  }

  private static boolean isRestricted(byte[] font) {
    return FontTables.of(font)
        .flatMap(tables -> tables.table("OS/2"))
        .filter(table -> table.limit() > 9 && (table.getShort(8) & 0xF) == RESTRICTED)
        .isPresent();
  }

  /** The font for these characters. */
  EmbeddedFont cutTo(BitSet characters) {
    return new EmbeddedFont(href, FontSubset.of(bytes, characters), mediaType);
  }

  /** What the style sheet says of it. */
  String css() {
    return "\n@font-face { font-family: \"Edition\"; src: url("
        + href
        + "); }\nbody { font-family: \"Edition\", serif; }\n";
  }

  private static InvalidOptionException invalid(Path file, String problem, String remedy) {
    return new InvalidOptionException(Place.of("epub.font"), file + ": " + problem, remedy);
  }
}
