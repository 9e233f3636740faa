package io.broadsheet.pdf.internal.typeset;

/** Knows where words may be divided. */
@FunctionalInterface
public interface Hyphenation {
  /** Divides no word. */
  Hyphenation NONE = (word, language) -> new int[0];

  /**
   * Where a word may be divided.
   *
   * @param word letters only
   * @param language a BCP 47 tag, or empty
   * @return offsets of the letters that may begin a line, ascending
   */
  int[] points(String word, String language);
}
