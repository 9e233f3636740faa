package io.broadsheet.parser.signs;

import io.broadsheet.parser.copy.Line;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of lines between gaps on a page that is set line by line, as from a scan: columns have
 * widths of their own, and what is short beside the text around it stands out.
 */
public final class Blocks {
  /** So many lines make running text. */
  private static final int TEXT = 4;

  /** So many lines may stand over it. */
  private static final int LONGEST_HEADING = 4;

  private final List<Line> lines;
  private final int[] start;
  private final int[] end;
  private final int[] width;
  private final int[] own;

  /**
   * @param gaps true where a line stands apart from the one above it
   */
  public Blocks(List<Line> lines, boolean[] gaps) {
    this.lines = lines;
    this.start = new int[lines.size()];
    this.end = new int[lines.size()];
    this.width = new int[lines.size()];
    this.own = new int[lines.size()];
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || gaps[i]) {
        Arrays.fill(start, from, i, from);
        Arrays.fill(end, from, i, i);
        Arrays.fill(own, from, i, widest(from, i));
        from = i;
      }
    }
    measure();
  }

  /** A column's width is that of its text; between two texts, of the narrower one. */
  private void measure() {
    int below = 0;
    for (int i = lines.size() - 1; i >= 0; i = start[i] - 1) {
      below = size(i) >= TEXT ? own[i] : below;
      Arrays.fill(width, start[i], end[i], below);
    }
    int above = 0;
    for (int i = 0; i < lines.size(); i = end[i]) {
      above = size(i) >= TEXT ? width[i] : above;
      int narrower = width[i] == 0 || above == 0 ? width[i] + above : Math.min(width[i], above);
      Arrays.fill(width, start[i], end[i], narrower);
    }
  }

  /** A full line: shorter than the longest, which may be an accident. */
  private int widest(int from, int to) {
    int[] lengths = new int[to - from];
    for (int i = from; i < to; i++) {
      lengths[i - from] = lines.get(i).length();
    }
    Arrays.sort(lengths);
    return lengths[lengths.length * 4 / 5];
  }

  /** Characters in a full line of the block of a line. */
  public int ownWidth(int at) {
    return own[at];
  }

  /** How many lines the block of a line has. */
  public int size(int at) {
    return end[at] - start[at];
  }

  /** The first line of the block of a line. */
  public int start(int at) {
    return start[at];
  }

  /** After the last line of the block of a line. */
  public int end(int at) {
    return end[at];
  }

  /** Characters in a full line of the column that a line stands in; 0 if there is no text. */
  int width(int at) {
    return width[at];
  }

  /** True if a line is the first of running text. */
  boolean beginsText(int at) {
    return at == start[at] && size(at) >= TEXT;
  }

  /** True if a line stands with a few others, all short, apart from running text. */
  public boolean standsOut(int at) {
    if (size(at) > LONGEST_HEADING || width[at] == 0) {
      return false;
    }
    for (int i = start[at]; i < end[at]; i++) {
      if (lines.get(i).length() * 10 > width[at] * 9 || i + 1 < end[at] && isFilled(i)) {
        return false;
      }
    }
    return !isSentence(at);
  }

  /** A block that goes on in small letters up to a full stop is a short paragraph. */
  private boolean isSentence(int at) {
    boolean goesOn = false;
    for (int i = start[at] + 1; i < end[at]; i++) {
      goesOn |= Character.isLowerCase(lines.get(i).first());
    }
    return goesOn && lines.get(end[at] - 1).last() == '.';
  }

  /** Running text fills its lines: the next word had no room on this one, or is divided. */
  public boolean isFilled(int at) {
    return isFilled(at, width[at]);
  }

  /** The same in lines of a given length. */
  public boolean isFilled(int at, int measure) {
    if ("-=¬".indexOf(lines.get(at).last()) >= 0) {
      return true;
    }
    String next = lines.get(at + 1).folded();
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return lines.get(at).length() + 1 + word > measure;
  }
}
