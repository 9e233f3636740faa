package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import java.nio.charset.Charset;
import java.text.Normalizer;

/**
 * Characters that fonts, old encodings and word processors leave in a text. Mapped where Unicode
 * gives one reading (compatibility and canonical decompositions: ligatures, presentation forms,
 * Kangxi radicals, compatibility ideographs), dropped where nothing is to be seen. Order is never
 * touched. Signs of direction and joiners stay where the script needs them.
 */
final class OddCharacters {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final String text;
  private int checkedTo = -1;
  private boolean rightToLeft;

  OddCharacters(String text) {
    this.text = text;
  }

  /** A quick look: false for nearly all characters of clean text. */
  static boolean mayBe(char c) {
    if (c < 0x0600) {
      return c <= 0x9F || c == '\u00AD';
    }
    if (c < 0x2E80) {
      return c >= 0x200B && c <= 0x206F || c == '\u061C' || c == '\u180E';
    }
    return c <= 0x2FDF || c >= 0xD800;
  }

  /** What is to be done with a character; null if it stays. */
  Edit at(int at) {
    char c = text.charAt(at);
    if (c == 0x7F || c >= 0x80 && c <= 0x9F) {
      return control(c, at);
    }
    if (c == '\u00AD') {
      return atLineEnd(at) ? null : edit(at, "", Repair.Kind.HYPHEN_DROPPED, "soft-hyphen");
    }
    if (isDirection(c)) {
      return inRightToLeftLine(at) ? null : invisible(at);
    }
    if (c == '\u200B' || c == '\u200C' || c == '\u200D') {
      return joins(at) ? null : invisible(at);
    }
    if (c >= 0x2060 && c <= 0x206F || c == '\u180E' || c == '\uFEFF') {
      return invisible(at);
    }
    if (c >= '\uFFF9' && c <= '\uFFFC') {
      return invisible(at);
    }
    return mapped(c, at);
  }

  /** Control characters from 80 to 9F are letters of windows-1252 that were decoded as Latin-1. */
  private static Edit control(char c, int at) {
    if (c == '\u0085') {
      return null;
    }
    String meant = c == 0x7F ? "\uFFFD" : new String(new byte[] {(byte) c}, WESTERN);
    return meant.equals("\uFFFD") || meant.charAt(0) == c
        ? edit(at, "", Repair.Kind.CONTROL_REMOVED, "control")
        : edit(at, meant, Repair.Kind.CHARACTER_MAPPED, "windows-1252");
  }

  private Edit mapped(char c, int at) {
    boolean radical = c >= 0x2E80 && c <= 0x2FDF;
    boolean presentation =
        c >= 0xFB00 && c <= 0xFDFF && !isWordSign(c) || c >= 0xFE70 && c <= 0xFEFC;
    if (radical || presentation) {
      String letters = c == '\uFB05' ? "\u017Ft" : normal(String.valueOf(c), Normalizer.Form.NFKC);
      return changed(at, at + 1, letters.strip(), radical ? "radical" : "presentation-form");
    }
    if (c >= 0xF900 && c <= 0xFAFF) {
      return changed(
          at, at + 1, normal(String.valueOf(c), Normalizer.Form.NFC), "compatibility-ideograph");
    }
    boolean supplement = c == '\uD87E' && at + 1 < text.length();
    return supplement
        ? changed(
            at,
            at + 2,
            normal(text.substring(at, at + 2), Normalizer.Form.NFC),
            "compatibility-ideograph")
        : null;
  }

  private static String normal(String characters, Normalizer.Form form) {
    return Normalizer.normalize(characters, form);
  }

  private Edit changed(int start, int end, String letters, String rule) {
    return letters.isEmpty() || text.startsWith(letters, start)
        ? null
        : new Edit(start, end, letters, Repair.Kind.CHARACTER_MAPPED, rule);
  }

  /** Ornate brackets and the signs that stand for whole words are written on purpose. */
  private static boolean isWordSign(char c) {
    return c >= 0xFD3E && c <= 0xFD4F || c >= 0xFDCF;
  }

  private static Edit invisible(int at) {
    return edit(at, "", Repair.Kind.INVISIBLE_REMOVED, "invisible");
  }

  private static Edit edit(int at, String instead, Repair.Kind kind, String rule) {
    return new Edit(at, at + 1, instead, kind, rule);
  }

  private boolean atLineEnd(int at) {
    int next = at + 1;
    while (next < text.length()
        && next - at < 8
        && " \t\u00A0\u00AD".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next == text.length() || isLineEnd(text.charAt(next));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isDirection(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u061C';
  }

  /** True in a line with Arabic or Hebrew letters. */
  private boolean inRightToLeftLine(int at) {
    if (at >= checkedTo) {
      int from = at;
      while (from > Math.max(0, checkedTo) && !isLineEnd(text.charAt(from - 1))) {
        from--;
      }
      rightToLeft = false;
      checkedTo = from;
      while (checkedTo < text.length() && !isLineEnd(text.charAt(checkedTo))) {
        rightToLeft |= isRightToLeft(text.charAt(checkedTo++));
      }
      checkedTo = Math.max(checkedTo, at + 1);
    }
    return rightToLeft;
  }

  private static boolean isRightToLeft(char c) {
    return c >= 0x0590 && c <= 0x08FF && c != '\u061C'
        || c >= 0xFB1D && c <= 0xFDFF
        || c >= 0xFE70 && c <= 0xFEFC;
  }

  /** Scripts that shape their letters, and pictographs, need their joiners. */
  private boolean joins(int at) {
    return at > 0 && isShaped(text.charAt(at - 1))
        || at + 1 < text.length() && isShaped(text.charAt(at + 1));
  }

  private static boolean isShaped(char c) {
    return c >= 0x0600 && c <= 0x10FF && !(c >= 0x0590 && c <= 0x05FF)
        || c >= 0x1780 && c <= 0x17FF
        || Character.isSurrogate(c)
        || c == '\uFE0F'
        || c >= 0x2600 && c <= 0x27BF;
  }
}
