package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Blocks;
import io.broadsheet.parser.words.Glyphs;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The blocks of a page set line by line that are no running text of a story: advertisements and
 * small notices, one a block. Running text fills its lines; such matter is displayed, in lines of
 * many lengths, or runs across columns. It comes in company, so that a block is judged together
 * with its neighbours.
 */
final class DisplayBlocks {
  /** So many lines show how a block is set. */
  private static final int LEAST_LINES = 4;

  /** So many blocks on either side are looked at. */
  private static final int NEIGHBOURS = 2;

  /** Short lines that do not end a sentence, among all lines of a block and its neighbours. */
  private static final double SHORT_LINES = 0.18;

  /** The same in the block itself. */
  private static final double SHORT_LINES_OWN = 0.1;

  /** Figures among the signs of a table. */
  private static final double FIGURES = 0.15;

  /** So much wider than the page's columns is what runs across them. */
  private static final double ACROSS = 1.6;

  /** So many lines are no caption or headline that runs across them. */
  private static final int LEAST_ACROSS = 3;

  private final List<Line> lines;
  private final Blocks blocks;
  private final BitSet displayed = new BitSet();

  DisplayBlocks(List<Line> lines, Blocks blocks, int measure) {
    this.lines = lines;
    this.blocks = blocks;
    int[] starts = starts();
    int[] loose = new int[starts.length];
    int[] all = new int[starts.length];
    for (int b = 0; b < starts.length; b++) {
      if (blocks.size(starts[b]) >= LEAST_LINES) {
        loose[b] = looseLines(starts[b]);
        all[b] = blocks.size(starts[b]) - 1;
      }
    }
    for (int b = 0; b < starts.length; b++) {
      boolean across =
          blocks.size(starts[b]) >= LEAST_ACROSS && blocks.ownWidth(starts[b]) > ACROSS * measure;
      boolean loosely = all[b] > 0 && loose[b] > SHORT_LINES_OWN * all[b] && isLoose(loose, all, b);
      if (across || loosely && !isTable(starts[b])) {
        displayed.set(starts[b]);
      }
    }
  }

  /** True if a line is the first of a block that stands by itself. */
  boolean begins(int at) {
    return displayed.get(at) && !goesOn(lines.get(at).folded());
  }

  private int[] starts() {
    return IntStream.range(0, lines.size()).filter(i -> blocks.start(i) == i).toArray();
  }

  /** How many lines of a block but its last are short, with room for more, in mid-sentence. */
  private int looseLines(int start) {
    int loose = 0;
    for (int i = start; i + 1 < blocks.end(start); i++) {
      Line line = lines.get(i);
      boolean ended = Glyphs.ends(line.folded()) || line.last() == ':';
      boolean isShort = line.length() * 10 < blocks.ownWidth(i) * 8;
      loose += isShort && !ended && !blocks.isFilled(i, blocks.ownWidth(i)) ? 1 : 0;
    }
    return loose;
  }

  private static boolean isLoose(int[] loose, int[] all, int block) {
    int sum = 0;
    int of = 0;
    int last = Math.min(loose.length - 1, block + NEIGHBOURS);
    for (int b = Math.max(0, block - NEIGHBOURS); b <= last; b++) {
      sum += loose[b];
      of += all[b];
    }
    return sum > SHORT_LINES * of;
  }

  private boolean isTable(int start) {
    int figures = 0;
    int signs = 0;
    for (int i = start; i < blocks.end(start); i++) {
      String text = lines.get(i).folded();
      figures += (int) text.chars().filter(c -> Glyphs.isDigit((char) c)).count();
      signs += text.length();
    }
    return figures > FIGURES * signs;
  }

  /** A small first word is the rest of a sentence above. */
  private static boolean goesOn(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      if (!Character.isLowerCase(text.charAt(end))) {
        return false;
      }
      end++;
    }
    return end > 0 && (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == ',');
  }
}
