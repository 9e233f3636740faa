package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.font.FontSubset;
import java.nio.charset.StandardCharsets;

/**
 * The ToUnicode map of a font (9.10.3), from the very text that each code shows: what a reader
 * copies or searches is the edition's text, code point by code point.
 */
final class UnicodeMap {
  /** The hyphen that a typesetter put at a line's end: readers drop it. */
  static final String SOFT_HYPHEN = "\u00AD";

  private static final int BLOCK = 100;

  private final FontSubset subset;

  UnicodeMap(FontSubset subset) {
    this.subset = subset;
  }

  byte[] bytes() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 1; from < subset.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, subset.size());
      map.append(to - from).append(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        map.append('<').append(hex(code)).append("> <").append(unicode(code)).append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private String unicode(int code) {
    String text = subset.text(code);
    StringBuilder out = new StringBuilder();
    allowed(text.isEmpty() ? SOFT_HYPHEN : text).chars().forEach(unit -> out.append(hex(unit)));
    return out.toString();
  }

  /** PDF/A forbids U+0000, U+FEFF and U+FFFE here (ISO 19005-2, 6.2.11.7.2); halves are no text. */
  private static String allowed(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> c == 0xFEFF ? 0x2060 : c)
        .map(c -> c == 0 || c == 0xFFFE || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  static String hex(int unit) {
    char[] digits = new char[4];
    for (int i = 0; i < 4; i++) {
      digits[i] = "0123456789ABCDEF".charAt(unit >> 12 - 4 * i & 0xF);
    }
    return new String(digits);
  }
}
