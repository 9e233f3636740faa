package io.broadsheet.parser.story;

import io.broadsheet.model.Repair;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;

/** Joins the pieces of a text that line ends and column breaks tore apart. */
final class Mending {
  /** No more characters than this are printed twice at a tear. */
  private static final int LONGEST_REPETITION = 8;

  /** So far around a tear its words are looked for elsewhere. */
  private static final int NEIGHBOURHOOD = 8_000;

  private final Ledger ledger;
  private final Doubts doubts;
  private final WordDivision division;

  /**
   * Mends texts of one page.
   *
   * @param words of its language's alphabet
   */
  Mending(Ledger ledger, Doubts doubts, Conventions words) {
    this.ledger = ledger;
    this.division = new WordDivision(ledger, words);
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
    boolean suspended = division.of(tear.end() - 1, tear.start()) == WordDivision.Fate.SUSPENDED;
    String between = suspended ? " " : between(before, text.charAt(tear.start()));
    draft.mend(kind, tear.end(), blank, between, rule, tear.confidence());
    return tear.column() ? withoutRepetition(draft, tear) : tear.start();
  }

  /** Drops the hyphen of a divided word with the line end behind it; k-k becomes ck. */
  void dropHyphen(TextDraft draft, int hyphen, int start, double confidence) {
    String text = ledger.text();
    boolean ck = text.charAt(hyphen) == 'k';
    int end = hyphen + (ck ? 2 : 1);
    while (end < start && Glyphs.isBlank(text.charAt(end))) {
      end++;
    }
    String rule = ck ? "k-k-for-ck" : "hyphen-at-line-end";
    draft.mend(Repair.Kind.HYPHEN_DROPPED, hyphen, end, ck ? "c" : "", rule, confidence);
  }

  /** Reads the sign before a brief as what it is: a border between stories. */
  void dropSign(int start, int end) {
    new TextDraft(ledger).mend(Repair.Kind.SIGN_READ, start, end, "", "sign-before-brief", 0.9);
  }

  /**
   * Where the text of a piece ends before a tear: before its hyphen, if that only divides a word.
   *
   * @param to after its last character
   * @param start where the text after the tear starts
   */
  int endOfText(int to, int start) {
    return switch (division.of(to - 1, start)) {
      case DROPPED -> to - 1;
      case CK -> to - 2;
      default -> to;
    };
  }

  /** True if a piece ended so that a divided word goes on after the tear. */
  boolean dividesWord(int end, int start) {
    boolean ck = ledger.text().charAt(end) == 'k';
    return ck
        ? end + 1 < start && division.of(end + 1, start) == WordDivision.Fate.CK
        : division.of(end, start) == WordDivision.Fate.DROPPED;
  }

  static String between(char left, char right) {
    boolean unspaced = Glyphs.isUnspaced(left) || Glyphs.isUnspaced(right);
    boolean dashed = Glyphs.isHyphen(left) || left == '—' || Glyphs.isBlank(left);
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
