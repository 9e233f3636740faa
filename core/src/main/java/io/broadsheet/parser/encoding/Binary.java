package io.broadsheet.parser.encoding;

import java.util.HexFormat;
import java.util.List;

/** Tells what is no text. */
public final class Binary {
  private Binary() {}

  /** First bytes of files that people drop on a text reader. */
  private static final List<Magic> MAGIC =
      List.of(
          new Magic("255044462d", "a PDF"),
          new Magic("504b0304", "a ZIP archive (EPUB, DOCX …)"),
          new Magic("89504e470d0a1a0a", "a PNG picture"),
          new Magic("ffd8ff", "a JPEG picture"),
          new Magic("474946383", "a GIF picture"),
          new Magic("49492a00", "a TIFF picture"),
          new Magic("4d4d002a", "a TIFF picture"),
          new Magic("1f8b08", "a gzip file"),
          new Magic("d0cf11e0a1b11ae1", "an old Office file"),
          new Magic("7f454c46", "a program"),
          new Magic("377abcaf271c", "a 7z archive"),
          new Magic("52617221", "a RAR archive"));

  private record Magic(String hexadecimal, String name) {}

  /** What it is instead, or null if it may be text. */
  public static String kind(byte[] head) {
    String start = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
    for (Magic magic : MAGIC) {
      if (start.startsWith(magic.hexadecimal())) {
        return magic.name();
      }
    }
    return ByteOrderMark.of(head) == null
            && hasManyControls(head)
            && Charsets.withoutMark(head).isEmpty()
        ? "binary"
        : null;
  }

  /** A few stray control characters are damage; many mean that this was never text. */
  private static boolean hasManyControls(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        controls += 4;
      } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 27) {
        controls++;
      }
    }
    return controls >= 8 && controls > 0.08 * head.length;
  }
}
