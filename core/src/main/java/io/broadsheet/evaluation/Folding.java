package io.broadsheet.evaluation;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Takes out what does not count when texts are compared: white space, soft hyphens, the width of
 * characters, the shape of quotation marks and dashes.
 */
final class Folding {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final String MARKS = "“”‘’—–─。";
  private static final String PLAIN = "\"\"''---.";

  private Folding() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    NFKC.normalize(text).codePoints().forEach(c -> append(c, folded));
    return folded.toString();
  }

  /** A text folded character for character, each with the place where it stood. */
  record Placed(String characters, int[] places) {
    /** The rest of them. */
    Placed without(BitSet left) {
      StringBuilder rest = new StringBuilder(characters.length());
      int[] at = new int[places.length];
      for (int i = 0; i < places.length; i++) {
        if (!left.get(places[i])) {
          at[rest.length()] = places[i];
          rest.append(characters.charAt(i));
        }
      }
      return new Placed(rest.toString(), Arrays.copyOf(at, rest.length()));
    }
  }

  /**
   * Folds each character by itself.
   *
   * @param from first UTF-16 unit
   * @param to after the last unit
   */
  static Placed placed(String text, int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    int[] places = new int[to - from];
    for (int at = from; at < to; ) {
      int c = text.codePointAt(at);
      int start = folded.length();
      if (isPlain(c)) {
        folded.appendCodePoint(c);
      } else {
        NFKC.normalize(Character.toString(c)).codePoints().forEach(n -> append(n, folded));
      }
      if (folded.length() > places.length) {
        places = Arrays.copyOf(places, 2 * folded.length());
      }
      Arrays.fill(places, start, folded.length(), at);
      at += Character.charCount(c);
    }
    return new Placed(folded.toString(), Arrays.copyOf(places, folded.length()));
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x4E00 && c <= 0x9FFF;
  }

  private static void append(int c, StringBuilder folded) {
    boolean nothing =
        Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || c == 0x85
            || c == 0xAD
            || c == 0x200B;
    if (!nothing) {
      int mark = MARKS.indexOf(c);
      folded.appendCodePoint(mark < 0 ? c : PLAIN.charAt(mark));
    }
  }
}
