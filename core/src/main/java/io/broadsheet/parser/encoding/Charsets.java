package io.broadsheet.parser.encoding;

import io.broadsheet.parser.words.Glyphs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of encodings mean in files as they are found. */
final class Charsets {
  private Charsets() {}

  private static final int SAMPLE = 1 << 16;

  /** Labels whose files hold more than the JDK decodes under that name. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("x-mswin-936", "GB18030"),
          Map.entry("Big5", "Big5-HKSCS"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"));

  /** The encoding that reads all that is found under the name of this one. */
  static Charset widest(Charset charset) {
    return named(WIDER.getOrDefault(charset.name(), charset.name())).orElse(charset);
  }

  /** An encoding, if this Java has it. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 or UTF-32 without a mark: zeros stand where their order puts them. */
  static Optional<Charset> withoutMark(byte[] bytes) {
    int[] zeros = new int[4];
    int end = Math.min(bytes.length, SAMPLE) & ~3;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        zeros[i & 3]++;
      }
    }
    int all = zeros[0] + zeros[1] + zeros[2] + zeros[3];
    if (all == 0) {
      return Optional.empty();
    }
    for (Charset wide :
        List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE)) {
      if (readsWell(bytes, wide)) {
        return Optional.of(wide);
      }
    }
    return Optional.empty();
  }

  private static boolean readsWell(byte[] bytes, Charset charset) {
    int end = Math.min(bytes.length, SAMPLE);
    if (end < bytes.length) {
      end &= ~3;
    }
    byte[] sample = Arrays.copyOf(bytes, end);
    Decoded decoded = Decoder.decode(sample, 0, charset, false, false);
    int good = 0;
    for (int i = 0; i < decoded.text().length(); i++) {
      char c = decoded.text().charAt(i);
      if (c == '\n'
          || c == '\r'
          || c >= ' ' && c < 0x0600
          || Glyphs.isUnspaced(c)
          || Glyphs.isHangul(c)
          || c >= 0x2010 && c <= 0x2027) {
        good++;
      }
    }
    return good > 1 && good >= 0.95 * decoded.text().length();
  }

  /** True if this is UTF-8 with a few bad places, such as a cut at its end. */
  static boolean isDamagedUtf8(byte[] bytes, int losses) {
    int sequences = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      if ((bytes[i] & 0xC0) == 0xC0 && (bytes[i + 1] & 0xC0) == 0x80) {
        sequences++;
      }
    }
    return sequences > losses && losses <= 1 + sequences / 20;
  }
}
