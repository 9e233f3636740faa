package io.broadsheet.pdf.internal.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts headlines into a given number of lines: at the paper's own breaks or at an inner space if
 * the lines come out even enough, else between words, never inside one.
 */
final class HeadlineBreaker {
  private static final int AT_PRINTED_BREAK = 0;
  private static final int AT_SPACE = 20;
  private static final int AT_POINT = 40;
  private static final int BETWEEN_WORDS = 400;
  private static final long UNREACHED = Long.MAX_VALUE / 4;

  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);

  Optional<HeadlineBreaks> cut(Galley galley, String text, List<Integer> printed, int lines) {
    int[] costs = costs(galley, text, printed);
    List<Integer> places = new ArrayList<>(List.of(0));
    for (int i = 1; i <= galley.length(); i++) {
      if (costs[i] != LineEnds.NEVER) {
        places.add(i);
      }
    }
    if (places.size() <= lines) {
      return Optional.empty();
    }
    return Optional.of(balance(galley, places, costs, lines));
  }

  private int[] costs(Galley galley, String text, List<Integer> printed) {
    boolean[] wordEnd = new boolean[text.length() + 1];
    words.setText(text);
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      wordEnd[at] = true;
    }
    int[] costs = new int[galley.length() + 1];
    Arrays.fill(costs, LineEnds.NEVER);
    for (int i = 1; i < galley.length(); i++) {
      Sort sort = galley.sort(i);
      if (printed.contains(sort.start()) && !Punctuation.isNeverFirst(sort.codePoint())) {
        costs[i] = AT_PRINTED_BREAK;
      } else if (galley.cost(i) == 0 && wordEnd[sort.start()]) {
        costs[i] = afterPlace(galley, galley.sort(i - 1));
      }
    }
    costs[galley.length()] = 0;
    return costs;
  }

  private static int afterPlace(Galley galley, Sort before) {
    if (before.isSpace()) {
      return galley.isCjk() ? AT_SPACE : AT_POINT;
    }
    return before.kind() == Sort.Kind.CLOSING || before.kind() == Sort.Kind.POINT
        ? AT_POINT
        : BETWEEN_WORDS;
  }

  private static HeadlineBreaks balance(
      Galley galley, List<Integer> places, int[] costs, int lines) {
    long em = galley.sort(0).size();
    long ideal = galley.width(0, galley.length()) * 1_000 / em / lines;
    int n = places.size();
    long[][] best = new long[lines + 1][n];
    int[][] from = new int[lines + 1][n];
    for (long[] row : best) {
      Arrays.fill(row, UNREACHED);
    }
    best[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int end = line; end < n; end++) {
        for (int start = line - 1; start < end; start++) {
          long width = galley.width(places.get(start), places.get(end)) * 1_000 / em;
          long off = (width - ideal) * 100 / Math.max(1, ideal);
          long sum = best[line - 1][start] + off * off / 4 + costs[places.get(end)];
          if (sum < best[line][end]) {
            best[line][end] = sum;
            from[line][end] = start;
          }
        }
      }
    }
    return read(galley, places, from, lines, best[lines][n - 1]);
  }

  private static HeadlineBreaks read(
      Galley galley, List<Integer> places, int[][] from, int lines, long cost) {
    long em = galley.sort(0).size();
    List<Integer> ends = new ArrayList<>();
    long widest = 0;
    int end = places.size() - 1;
    for (int line = lines; line > 0; line--) {
      int start = from[line][end];
      ends.add(0, galley.sort(places.get(end) - 1).end());
      long width = galley.width(places.get(start), places.get(end));
      widest = Math.max(widest, (width * 1_000 + em - 1) / em);
      end = start;
    }
    return new HeadlineBreaks(ends, (int) widest, (int) Math.min(cost, 1_000_000));
  }
}
