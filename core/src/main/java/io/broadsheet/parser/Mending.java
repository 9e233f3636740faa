package io.broadsheet.parser;

import io.broadsheet.model.Repair;

/** Joins the pieces of a text that line ends and column breaks tore apart. */
final class Mending {
  /** No more characters than this are printed twice at a tear. */
  private static final int LONGEST_REPETITION = 8;

  /** So far around a tear its words are looked for elsewhere. */
  private static final int NEIGHBOURHOOD = 8_000;

  private static final Words STAYS = Conventions.ENGLISH.words("hyphen-stays");

  private final Ledger ledger;
  private final Doubts doubts;

  Mending(Ledger ledger, Doubts doubts) {
    this.ledger = ledger;
    this.doubts = doubts;
  }

  /**
   * A tear.
   *
   * @param end where the piece before it ends in the source
   * @param next the line after it
   * @param start where the text of that line starts
   * @param column true for a column's end, false for a line's
   * @param confidence that both belong together
   */
  record Tear(int end, Line next, int start, boolean column, double confidence) {}

  /** Joins at a tear and returns where the rest of the next line starts. */
  int join(TextDraft draft, Tear tear) {
    String text = ledger.text();
    int blank = tear.end();
    while (blank < tear.start() && Glyphs.isBlank(text.charAt(blank))) {
      blank++;
    }
    Repair.Kind kind = tear.column() ? Repair.Kind.COLUMN_JOIN : Repair.Kind.LINE_JOIN;
    String rule = tear.column() ? "open-at-column-end" : "line-end";
    char before = tear.end() > 0 ? text.charAt(tear.end() - 1) : ' ';
    String between = between(before, text.charAt(tear.start()));
    draft.mend(kind, tear.end(), blank, between, rule, tear.confidence());
    return tear.column() ? withoutRepetition(draft, tear) : tear.start();
  }

  /** Drops a hyphen with the line end behind it. */
  void dropHyphen(TextDraft draft, int hyphen, int start, double confidence) {
    String text = ledger.text();
    int end = hyphen + 1;
    while (end < start && Glyphs.isBlank(text.charAt(end))) {
      end++;
    }
    draft.mend(Repair.Kind.HYPHEN_DROPPED, hyphen, end, "", "hyphen-at-line-end", confidence);
  }

  /** Reads the sign before a brief as what it is: a border between stories. */
  void dropSign(int start, int end) {
    new TextDraft(ledger).mend(Repair.Kind.SIGN_READ, start, end, "", "sign-before-brief", 0.9);
  }

  /** True if the hyphen that ends a line only divides a word. */
  boolean dividesWord(int hyphen, int start) {
    String text = ledger.text();
    if (hyphen < 2 || !Tears.isHyphen(text.charAt(hyphen))) {
      return false;
    }
    boolean small =
        Character.isLowerCase(text.charAt(hyphen - 1)) && Character.isLowerCase(text.charAt(start));
    if (!small) {
      return false;
    }
    int from = hyphen;
    while (from > 0 && hyphen - from < 40 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = start;
    while (to < text.length() && to - start < 40 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String left = text.substring(from, hyphen);
    String right = text.substring(start, to);
    if (STAYS.has(left)) {
      return false;
    }
    boolean compound = left.length() > 4 && isElsewhere(" " + left + " ", hyphen, -1);
    return !compound && !isElsewhere(left + "-" + right, hyphen, -1)
        || isElsewhere(left + right, hyphen, -1);
  }

  static String between(char left, char right) {
    boolean unspaced = Glyphs.isUnspaced(left) || Glyphs.isUnspaced(right);
    boolean dashed = Tears.isHyphen(left) || left == '—' || Glyphs.isBlank(left);
    return unspaced || dashed || left == '/' ? "" : " ";
  }

  /**
   * Looks for characters that stand on both sides of a tear. They are dropped once if the words
   * around them, without the repetition, stand elsewhere on the page.
   */
  private int withoutRepetition(TextDraft draft, Tear tear) {
    String text = ledger.text();
    int length = repeated(text, tear);
    if (length == 0) {
      return tear.start();
    }
    int after = tear.start() + length;
    String around =
        text.substring(Math.max(0, tear.end() - length - 2), tear.end())
            + text.substring(after, Math.min(text.length(), after + 1));
    String ahead =
        text.substring(tear.end() - length, tear.end())
            + text.substring(after, Math.min(text.length(), after + 2));
    if (isElsewhere(around, tear.end(), -1) || isElsewhere(ahead, tear.end(), tear.start())) {
      draft.mend(Repair.Kind.REPETITION_DROPPED, tear.start(), after, "", "repeated-at-tear", 0.9);
      return after;
    }
    doubts.at(tear.next(), TextFinding.REPEATED_AT_TEAR, text.substring(tear.start(), after));
    return tear.start();
  }

  private int repeated(String text, Tear tear) {
    int most =
        Math.min(LONGEST_REPETITION, Math.min(tear.end(), tear.next().to() - tear.start() - 1));
    for (int length = most; length >= 2; length--) {
      boolean han =
          Glyphs.isHan(text.charAt(tear.start())) && Glyphs.isHan(text.charAt(tear.start() + 1));
      if (han && text.regionMatches(tear.end() - length, text, tear.start(), length)) {
        return length;
      }
    }
    return 0;
  }

  /** True if words stand somewhere near, another place than {@code except}. */
  private boolean isElsewhere(String words, int here, int except) {
    String text = ledger.text();
    int from = Math.max(0, here - NEIGHBOURHOOD);
    int to = Math.min(text.length(), here + NEIGHBOURHOOD);
    if (words.isBlank()) {
      return false;
    }
    // A copy: String.indexOf looks on to the end of the text, however long that is.
    String near = text.substring(from, to);
    int at = near.indexOf(words);
    if (at >= 0 && from + at == except) {
      at = near.indexOf(words, at + 1);
    }
    return at >= 0;
  }
}
