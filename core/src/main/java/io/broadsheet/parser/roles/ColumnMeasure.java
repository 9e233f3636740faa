package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Line;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds out whether a page is set line by line, as a column of print is, and how long its full
 * lines are. Where a line stands for a paragraph, it ends as a sentence does; a line of a column
 * ends where the column does.
 */
final class ColumnMeasure {
  /** So short a line is no full one. */
  private static final int SHORT = 12;

  /** So many lines in words with spaces show how a page is set. */
  private static final int LEAST_LINES = 20;

  private final List<Line> lines;
  private final BitSet ended;

  private ColumnMeasure(List<Line> lines, BitSet ended) {
    this.lines = lines;
    this.ended = ended;
  }

  /**
   * Characters in a full line; 0 where text is not set line by line.
   *
   * @param ended the lines at whose end a sentence is over
   * @param gaps true if blank lines part what is on the page
   */
  static int of(List<Line> lines, BitSet ended, boolean gaps) {
    ColumnMeasure page = new ColumnMeasure(lines, ended);
    boolean spaced = lines.stream().filter(line -> !line.unspaced()).count() * 2 > lines.size();
    boolean telling = spaced && lines.size() >= LEAST_LINES;
    if (!gaps && !telling) {
      return 0;
    }
    int measure = page.measure();
    return !telling || page.isOpen(measure) ? measure : 0;
  }

  private int measure() {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).blanksBefore() == 0 && lines.get(i - 1).length() > SHORT) {
        lengths[count++] = lines.get(i - 1).length();
      }
    }
    if (count == 0 || count * 4 < lines.size()) {
      return 0;
    }
    Arrays.sort(lengths, 0, count);
    int measure = lengths[count * 4 / 5];
    long longer = lines.stream().filter(line -> line.length() > 2 * measure).count();
    return longer * 10 > lines.size() ? 0 : measure;
  }

  /** True if most lines that may be full stop in mid-sentence. */
  private boolean isOpen(int measure) {
    int full = 0;
    int open = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() * 5 > measure * 3) {
        full++;
        open += ended.get(i) ? 0 : 1;
      }
    }
    return open * 2 > full;
  }
}
