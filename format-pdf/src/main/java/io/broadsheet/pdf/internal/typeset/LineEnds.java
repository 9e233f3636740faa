package io.broadsheet.pdf.internal.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;

/**
 * Where lines may end: Unicode line breaking in its strict form (UAX 14), the prohibition rules of
 * Chinese setting on top, figures kept with their units, and words divided where a hyphenation
 * allows. Not thread safe.
 */
final class LineEnds {
  /** The cost of a place where no line may end. */
  static final int NEVER = Integer.MAX_VALUE;

  /** The cost of dividing a word. */
  static final int DIVIDED = 60;

  /** The cost of ending a line inside a Korean word, which may be anywhere but is better not. */
  static final int IN_KOREAN_WORD = 40;

  /** The cost of breaking where it is wrong, because nothing else is left. */
  static final int DESPERATE = 20_000;

  private final BreakIterator strict = BreakIterator.getLineInstance(new ULocale("und@lb=strict"));
  private final Hyphenation hyphenation;

  LineEnds(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  /**
   * What it costs to begin a line at each sort; the last entry is the end of the paragraph.
   *
   * @param divided is set true where a hyphen has to be shown
   */
  int[] costs(Copy copy, List<Sort> sorts, boolean cjk, boolean[] divided) {
    int[] costs = new int[sorts.size() + 1];
    Arrays.fill(costs, NEVER);
    int[] sortAt = sortAtOffset(copy, sorts);
    strict.setText(copy.text());
    for (int at = strict.first(); at != BreakIterator.DONE; at = strict.next()) {
      if (sortAt[at] >= 0) {
        costs[sortAt[at]] = 0;
      }
    }
    if (cjk) {
      obeyProhibitions(sorts, costs);
    } else {
      divideWords(copy, sortAt, costs, divided);
    }
    costs[0] = NEVER;
    costs[sorts.size()] = 0;
    return costs;
  }

  /**
   * Lets a segment that no line can hold be broken: first beside its marks, and only what is still
   * too wide inside figures, words, dashes and ellipses.
   */
  static void despair(List<Sort> sorts, int[] costs, int measure) {
    despair(sorts, costs, measure, false);
    despair(sorts, costs, measure, true);
  }

  private static void despair(List<Sort> sorts, int[] costs, int measure, boolean anywhere) {
    int from = 0;
    long width = 0;
    for (int i = 0; i < sorts.size(); i++) {
      width += sorts.get(i).isSpace() ? 0 : sorts.get(i).width();
      if (costs[i + 1] != NEVER) {
        if (width > measure) {
          for (int k = from + 1; k <= i; k++) {
            if (costs[k] == NEVER && (anywhere || !isOne(sorts.get(k - 1), sorts.get(k)))) {
              costs[k] = DESPERATE;
            }
          }
        }
        from = i + 1;
        width = 0;
      }
    }
  }

  /** The width of the widest part that no line end divides, without its spaces. */
  static long widest(List<Sort> sorts, int[] costs) {
    long widest = 0;
    long width = 0;
    for (int i = 0; i < sorts.size(); i++) {
      width += sorts.get(i).isSpace() ? 0 : sorts.get(i).width();
      if (costs[i + 1] != NEVER) {
        widest = Math.max(widest, width);
        width = 0;
      }
    }
    return widest;
  }

  /** Parts of one figure, word, dash or ellipsis. */
  private static boolean isOne(Sort before, Sort after) {
    return isOneFigure(before, after)
        || isInWord(before.codePoint()) && isInWord(after.codePoint())
        || Punctuation.isDash(before.codePoint()) && before.codePoint() == after.codePoint();
  }

  private static boolean isInWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || ".%'’-".indexOf(codePoint) >= 0;
  }

  private static int[] sortAtOffset(Copy copy, List<Sort> sorts) {
    int[] sortAt = new int[copy.text().length() + 1];
    Arrays.fill(sortAt, -1);
    for (int i = 0; i < sorts.size(); i++) {
      sortAt[sorts.get(i).start()] = i;
    }
    sortAt[copy.text().length()] = sorts.size();
    return sortAt;
  }

  private static void obeyProhibitions(List<Sort> sorts, int[] costs) {
    for (int i = 1; i < sorts.size(); i++) {
      Sort before = sorts.get(i - 1);
      Sort after = sorts.get(i);
      if (costs[i] == NEVER && !after.isSpace() && isSided(before, after)) {
        // Quotation marks: Unicode cannot know that here they are wide and have a side.
        costs[i] = 0;
      }
      if (Punctuation.isNeverFirst(after.codePoint())
          || Punctuation.isNeverLast(before.codePoint())
          || isOneFigure(before, after)) {
        costs[i] = NEVER;
      } else if (costs[i] == 0
          && Script.isHangul(before.codePoint())
          && Script.isHangul(after.codePoint())) {
        costs[i] = IN_KOREAN_WORD;
      }
    }
  }

  /** Figures, also wide ones, which Unicode lets part; their points; and the unit after them. */
  private static boolean isOneFigure(Sort before, Sort after) {
    boolean figure = isBasic(before) && Character.isDigit(before.codePoint());
    boolean figureNext = isBasic(after) && Character.isDigit(after.codePoint());
    return figure && (figureNext || isUnit(after)) || before.codePoint() == '．' && figureNext;
  }

  /** In Korean, what follows a figure is its unit, whatever it is. */
  private static boolean isUnit(Sort sort) {
    return Punctuation.isUnit(sort.codePoint()) || Script.isHangul(sort.codePoint());
  }

  private static boolean isBasic(Sort sort) {
    return sort.codePoint() < 0x10000;
  }

  private static boolean isSided(Sort before, Sort after) {
    return after.kind() == Sort.Kind.OPENING || before.kind() == Sort.Kind.CLOSING;
  }

  private void divideWords(Copy copy, int[] sortAt, int[] costs, boolean[] divided) {
    String text = copy.text();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at - start >= 5) {
        for (int point : hyphenation.points(text.substring(start, at), copy.language())) {
          int sort = sortAt[start + point];
          if (sort > 0 && costs[sort] == NEVER) {
            costs[sort] = DIVIDED;
            divided[sort] = true;
          }
        }
      }
      at = Math.max(at, start + 1);
    }
  }
}
