package io.broadsheet.epub.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.broadsheet.xml.Xml;
import java.util.ArrayList;
import java.util.List;

/** Words, rules and grey columns as SVG. Widths are estimates: the reader's font is not known. */
final class CoverDrawing {
  private static final String INK = "#1c1b19";
  private static final String PAPER = "#faf7f0";
  private static final String GREY = "#cfc9bc";
  private static final int LINE = 22;
  private static final int GUTTER = 32;
  private static final ULocale STRICT = new ULocale("und@lb=strict");

  /** Letters and marks that are narrow in any serif. */
  private static final String NARROW = " fijlrtI'’‘.,:;!|()-";

  private final Xml xml = new Xml();
  private final boolean rightToLeft;

  CoverDrawing(int width, int height, String language, String title) {
    rightToLeft = Language.isRightToLeft(language);
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "xml:lang",
        language);
    xml.newLine().leaf("title", title).newLine();
    rectangle(0, 0, width, height, PAPER);
  }

  byte[] bytes() {
    return xml.close().bytes();
  }

  void rule(int x, int y, int width, int weight) {
    rectangle(x, y, width, weight, INK);
  }

  void centred(String words, int x, int y, int size) {
    text(words, x, y, size, "middle");
  }

  /** Words from the edge where reading begins. */
  void words(String words, int left, int width, int y, int size) {
    if (rightToLeft) {
      text(words, left + width, y, size, "end");
    } else {
      text(words, left, y, size, "start");
    }
  }

  /** Grey lines in columns, the last of each paragraph shorter. */
  void columns(int left, int top, int width, int bottom, int columns) {
    int measure = (width - GUTTER * (columns - 1)) / columns;
    int number = 0;
    for (int column = 0; column < columns; column++) {
      int x = left + column * (measure + GUTTER);
      for (int y = top; y + 8 <= bottom; y += LINE) {
        number++;
        rectangle(x, y, number % 9 == 0 ? measure * 3 / 5 : measure, 8, GREY);
      }
    }
  }

  private void text(String words, int x, int y, int size, String anchor) {
    xml.leaf(
            "text",
            words,
            "x",
            Integer.toString(x),
            "y",
            Integer.toString(y),
            "text-anchor",
            anchor,
            "font-family",
            "serif",
            "font-size",
            Integer.toString(size),
            "font-weight",
            "bold",
            "fill",
            INK)
        .newLine();
  }

  private void rectangle(int x, int y, int width, int height, String fill) {
    xml.empty(
            "rect",
            "x",
            Integer.toString(x),
            "y",
            Integer.toString(y),
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(height),
            "fill",
            fill)
        .newLine();
  }

  /** The width of words in hundredths of their size. */
  static int width(String words) {
    return words.codePoints().map(CoverDrawing::width).sum();
  }

  private static int width(int codePoint) {
    if (NARROW.indexOf(codePoint) >= 0) {
      return 38;
    }
    boolean small = codePoint >= 'a' && codePoint <= 'z' && codePoint != 'm' && codePoint != 'w';
    boolean wide = codePoint >= 0x2E80 || codePoint >= 0x2000 && codePoint <= 0x206F;
    return wide ? 100 : small ? 60 : 72;
  }

  /** As {@link #lines}, no longer than it takes for so many lines. */
  static List<String> evenLines(String words, int width, int size, int most) {
    List<String> lines = lines(words, width, size, most);
    boolean whole = lines(words, width, size, most + 1).size() <= most;
    for (int narrower = width - size / 2; whole && narrower > 0; narrower -= size / 2) {
      if (lines(words, narrower, size, most + 1).size() > lines.size()) {
        break;
      }
      lines = lines(words, narrower, size, most);
    }
    return lines;
  }

  /** Words broken into at most so many lines, the last cut short if need be. */
  static List<String> lines(String words, int width, int size, int most) {
    int room = width * 100 / size;
    List<String> lines = new ArrayList<>();
    String rest = words.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      boolean last = lines.size() == most - 1;
      int cut = fitting(rest, last && width(rest) > room ? room - 100 : room);
      String line = rest.substring(0, cut).strip();
      rest = rest.substring(cut).strip();
      lines.add(last && !rest.isEmpty() ? line + "…" : line);
    }
    return lines;
  }

  /** How many characters fit, at least one; cut where a line may end, if there is such a place. */
  private static int fitting(String words, int room) {
    int cut = words.offsetByCodePoints(0, 1);
    int used = width(words.codePointAt(0));
    while (cut < words.length() && used + width(words.codePointAt(cut)) <= room) {
      used += width(words.codePointAt(cut));
      cut += Character.charCount(words.codePointAt(cut));
    }
    if (cut == words.length() || words.charAt(cut) == ' ') {
      return cut;
    }
    BreakIterator ends = BreakIterator.getLineInstance(STRICT);
    ends.setText(words);
    int end = ends.isBoundary(cut) ? cut : ends.preceding(cut);
    return end > 0 ? end : cut;
  }
}
