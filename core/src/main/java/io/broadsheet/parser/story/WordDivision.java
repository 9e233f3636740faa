package io.broadsheet.parser.story;

import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.WordsElsewhere;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;

/**
 * Tells a hyphen that only divides a word at a line's end from one that belongs to it, by what the
 * text itself writes elsewhere and by the habits of the language. No dictionary.
 */
final class WordDivision {
  /** What becomes of a hyphen at a line's end. */
  enum Fate {
    /** It divides a word: gone when the line end goes. */
    DROPPED,
    /** It belongs to the word. */
    KEPT,
    /** It stands for a part that comes later, and a gap follows: Fach- und Handelsschulen. */
    SUSPENDED,
    /** Old German sets ck as k-k where it divides it (Duden up to 1991): Zuk-ker. */
    CK
  }

  /** A first part so short is seldom a word by itself. */
  private static final int SHORTEST_PART = 4;

  private final Ledger ledger;
  private final Conventions words;

  WordDivision(Ledger ledger, Conventions words) {
    this.ledger = ledger;
    this.words = words;
  }

  /**
   * The fate of a hyphen.
   *
   * @param hyphen the last character of a line
   * @param start where the next line's text starts
   */
  Fate of(int hyphen, int start) {
    String text = ledger.text();
    if (hyphen < 1 || start >= text.length() || !Glyphs.isHyphen(text.charAt(hyphen))) {
      return Fate.KEPT;
    }
    char before = text.charAt(hyphen - 1);
    char after = text.charAt(start);
    boolean letters = Character.isLetter(before) && Character.isLetter(after);
    if (!letters || Glyphs.isUnspaced(before) || Glyphs.isUnspaced(after)) {
      return Fate.KEPT;
    }
    if (text.charAt(hyphen) == '\u00AD' || text.charAt(hyphen) == '¬') {
      return Fate.DROPPED;
    }
    int from = hyphen;
    while (from > 0 && hyphen - from < 40 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String left = text.substring(from, hyphen);
    String right = text.substring(start, WordsElsewhere.wordEnd(text, start));
    boolean capitals = isCapitals(left) && isCapitals(right);
    if (!Character.isLowerCase(after) && !capitals) {
      return Fate.KEPT;
    }
    // What hangs on a compound divides its last part or continues it: mother-in-⏎law.
    boolean inCompound = from > 1 && text.charAt(from - 1) == '-';
    return fate(left, right, inCompound);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private Fate fate(String left, String right, boolean inCompound) {
    WordsElsewhere elsewhere = ledger.wordsElsewhere();
    int whole = elsewhere.count(left + right);
    int hyphened = elsewhere.count(left + "-" + right);
    if (isCk(left, right)) {
      int ck = elsewhere.count(left.substring(0, left.length() - 1) + "c" + right);
      if (ck > 0 || whole == 0 && hyphened == 0 && words.words("old-ck-ending").has(right)) {
        return Fate.CK;
      }
    }
    if (whole > 0 || hyphened > 0) {
      return whole >= hyphened ? Fate.DROPPED : Fate.KEPT;
    }
    if (words.words("hyphen-suspended").has(right)) {
      return Fate.SUSPENDED;
    }
    boolean ending = words.words("word-ending").has(right);
    if (words.words("hyphen-stays").has(left) && !ending) {
      return words.words("hyphen-suspended-after-stays").has(right) ? Fate.SUSPENDED : Fate.KEPT;
    }
    if (words.words("hyphen-stays-before").has(right)) {
      return Fate.KEPT;
    }
    boolean parts =
        left.length() >= SHORTEST_PART
            && right.length() >= SHORTEST_PART
            && !ending
            && elsewhere.count(left) > 0
            && elsewhere.count(right) > 0;
    return parts || inCompound && elsewhere.count(right) > 0 && right.length() >= SHORTEST_PART
        ? Fate.KEPT
        : Fate.DROPPED;
  }

  /** True for k-k between vowels' syllables in a language that sets ck so. */
  private boolean isCk(String left, String right) {
    return words.has("old-ck", "k-k")
        && left.length() > 2
        && left.endsWith("k")
        && left.charAt(left.length() - 2) != 'c'
        && right.startsWith("k");
  }
}
