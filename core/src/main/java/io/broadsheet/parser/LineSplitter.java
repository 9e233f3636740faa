package io.broadsheet.parser;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the lines that have something on them. */
final class LineSplitter {
  private final String text;
  private final Edits edits;
  private final List<Line> lines = new ArrayList<>();
  private int number;
  private int page;
  private int blanks;

  private LineSplitter(String text, Edits edits) {
    this.text = text;
    this.edits = edits;
  }

  static List<Line> split(String text, Edits edits) {
    LineSplitter splitter = new LineSplitter(text, edits);
    splitter.run();
    return List.copyOf(splitter.lines);
  }

  private void run() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLineEnd(c)) {
        continue;
      }
      line(start, i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      if (c == '\f') {
        page++;
        blanks = 0;
      }
      start = i + 1;
    }
    line(start, text.length());
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void line(int start, int end) {
    number++;
    int from = start;
    int to = end;
    while (from < to && isNothing(from)) {
      from++;
    }
    while (to > from && isNothing(to - 1)) {
      to--;
    }
    if (from == to) {
      blanks++;
      return;
    }
    lines.add(new Line(number, start, end, from, to, page, blanks, Glyphs.fold(text, from, to)));
    blanks = 0;
  }

  private boolean isNothing(int at) {
    char c = text.charAt(at);
    return Glyphs.isBlank(c) || c != '\uFFFD' && edits.touches(at);
  }
}
