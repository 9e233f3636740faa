package io.broadsheet.parser.roles;

import io.broadsheet.parser.signs.Signs;
import io.broadsheet.parser.words.Glyphs;
import java.util.Arrays;

/**
 * How much the text below a line speaks of the same things as the text above it, by the words that
 * both share and that the rest of the page does not use. A story keeps to its words over a
 * subheading; a new story brings its own. (Text segmentation by lexical cohesion: M. Hearst,
 * TextTiling, 1997.)
 *
 * <p>In text written without spaces two neighbouring Han stand for a word.
 */
final class Cohesion {
  /** So many characters above a line are looked at, and so many below. */
  private static final int ABOVE = 1200;

  private static final int BELOW = 500;

  /** In so many characters a lead says what the headline says. */
  private static final int LEAD = 80;

  /** A short line. */
  private static final int HEADING = 34;

  private final PageView page;
  private final int mask;
  private final int[] lines;
  private final int[] lastLine;
  private final int[] below;
  private final int[] above;

  Cohesion(PageView page) {
    this.page = page;
    int characters = 0;
    for (int i = 0; i < page.size(); i++) {
      characters += page.line(i).length();
    }
    int size = Math.max(256, Integer.highestOneBit(Math.max(1, Math.min(characters, 1 << 20))) * 2);
    this.mask = size - 1;
    this.lines = new int[size];
    this.lastLine = new int[size];
    this.below = new int[size];
    this.above = new int[size];
    Arrays.fill(lastLine, -1);
    Arrays.fill(below, -1);
    Arrays.fill(above, -1);
    for (int i = 0; i < page.size(); i++) {
      count(i);
    }
  }

  /**
   * What the text says of a line that may be a heading.
   *
   * @param shared share of the words below that stand above too, 0 to 1; rare words count most
   * @param echoed share of the line's own words that stand in the text above, 0 to 1
   * @param below characters of running text below it, to the next short line
   * @param above characters above it, to where a story surely begins
   */
  record Reading(double shared, double echoed, int below, int above) {}

  /** Reads around a line. */
  Reading around(int at) {
    double all = 0;
    int length = 0;
    int next = at + 1;
    while (next < page.size() && length < BELOW && !isShort(next)) {
      all += markBelow(next, at);
      length += page.line(next).length();
      next++;
    }
    double shared = 0;
    int seen = 0;
    for (int before = at - 1; before >= 0 && seen < ABOVE; before--) {
      Signs signs = page.signs(before);
      if (signs.byline() != null || signs.mayBeName()) {
        break;
      }
      shared += markAbove(before, at);
      seen += page.line(before).length();
      if (signs.opening() != null) {
        break;
      }
    }
    return new Reading(all == 0 ? 0 : shared / all, echoed(at), length, seen);
  }

  /** The share of a line's words that the beginning of the next line has too, 0 to 1. */
  double repeatedBelow(int at) {
    String lead = page.line(at + 1).folded();
    int stamp = -2 - at;
    for (int i = next(lead, 0); i >= 0 && i < LEAD; i = next(lead, i + 1)) {
      below[word(lead, i)] = stamp;
    }
    String text = page.line(at).folded();
    int all = 0;
    int found = 0;
    for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
      all++;
      found += below[word(text, i)] == stamp ? 1 : 0;
    }
    return all == 0 ? 0 : (double) found / all;
  }

  /** True if two Han stand side by side somewhere on the page. */
  boolean has(char left, char right) {
    return lines[word(new String(new char[] {left, right}), 0)] > 0;
  }

  private boolean isShort(int at) {
    return page.line(at).length() <= HEADING && !page.ended(at);
  }

  private double weight(int word) {
    return Math.log((page.size() + 1.0) / lines[word]);
  }

  private void count(int at) {
    String text = page.line(at).folded();
    for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
      int word = word(text, i);
      if (lastLine[word] != at) {
        lastLine[word] = at;
        lines[word]++;
      }
    }
  }

  private double markBelow(int line, int stamp) {
    String text = page.line(line).folded();
    double sum = 0;
    for (int i = next(text, 0); i >= 0 && i < BELOW; i = next(text, i + 1)) {
      int word = word(text, i);
      if (below[word] != stamp) {
        below[word] = stamp;
        sum += weight(word);
      }
    }
    return sum;
  }

  private double markAbove(int line, int stamp) {
    String text = page.line(line).folded();
    double sum = 0;
    for (int i = next(text, 0); i >= 0 && i < ABOVE; i = next(text, i + 1)) {
      int word = word(text, i);
      if (above[word] != stamp) {
        above[word] = stamp;
        sum += below[word] == stamp ? weight(word) : 0;
      }
    }
    return sum;
  }

  private double echoed(int at) {
    String text = page.line(at).folded();
    int all = 0;
    int found = 0;
    for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
      all++;
      found += above[word(text, i)] == at ? 1 : 0;
    }
    return all == 0 ? 0 : (double) found / all;
  }

  /** Where the next word starts from a place on, or -1. */
  private static int next(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean han = Glyphs.isHan(c) && Glyphs.isHan(text.charAt(i + 1));
      boolean start = i == 0 || !Glyphs.isLetter(text.charAt(i - 1));
      if (han || start && Glyphs.isLetter(c) && !Glyphs.isUnspaced(c)) {
        return i;
      }
    }
    return -1;
  }

  private int word(String text, int at) {
    int hash = text.charAt(at);
    if (Glyphs.isHan(text.charAt(at))) {
      hash = hash * 31 + text.charAt(at + 1);
    } else {
      for (int i = at; i < text.length() && Glyphs.isLetter(text.charAt(i)); i++) {
        hash = hash * 31 + Character.toLowerCase(text.charAt(i));
      }
    }
    hash *= 0x9E3779B9;
    return (hash ^ hash >>> 15) & mask;
  }
}
