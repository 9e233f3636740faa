package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs.JumpLine;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;

/** Reads Chinese jump lines: （下转第2版）, 上接1版, 轉A4版. */
final class ChineseJump {
  private final String line;
  private final Conventions words;

  ChineseJump(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  /** A jump line away from here: the whole line or its end; or null. */
  JumpLine out() {
    return jump("jump-out", true);
  }

  /** A jump line from elsewhere: the whole line or its start; or null. */
  JumpLine in() {
    return jump("jump-in", false);
  }

  /** （下转第2版） at the end, 上接1版 at the start; a whole line needs no brackets. */
  private JumpLine jump(String set, boolean atEnd) {
    int open = atEnd ? line.lastIndexOf('(') : line.indexOf('(');
    if (atEnd && open >= 0 && line.endsWith(")") && line.length() - open <= 16) {
      JumpLine jump = jump(set, open, open + 1, line.length() - 1);
      if (jump != null) {
        return jump;
      }
    }
    if (!atEnd && open == 0) {
      int close = line.indexOf(')');
      return close > 0 && close <= 15 ? jump(set, 0, 1, close) : null;
    }
    int word = atEnd ? afterSentenceWord(set) : -1;
    if (word > 0) {
      JumpLine jump = jump(set, word, word, line.length());
      return jump != null && !jump.page().isEmpty() ? jump : null;
    }
    int end = line.length();
    if (!atEnd) {
      int space = line.indexOf(' ');
      end = space > 0 && space <= 12 ? space : end;
    }
    boolean bare = end <= 12 && words.words(set).at(line, 0) >= 2;
    JumpLine jump = bare ? jump(set, 0, 0, end) : null;
    return jump != null && !jump.page().isEmpty() ? jump : null;
  }

  /** Where a jump line without brackets follows the last full stop, or -1. */
  private int afterSentenceWord(String set) {
    int stop = Math.max(line.lastIndexOf('。'), line.lastIndexOf('”'));
    int from = stop + 1;
    while (from < line.length() && line.charAt(from) == ' ') {
      from++;
    }
    boolean near = stop > 0 && line.length() - from <= 12 && line.length() > from;
    return near && words.words(set).at(line, from) >= 2 ? from : -1;
  }

  private JumpLine jump(String set, int open, int from, int to) {
    int word = words.words(set).at(line, from);
    if (word == 0) {
      return null;
    }
    int at = from + word;
    if (at < to && line.charAt(at) == '第') {
      at++;
    }
    int label = at;
    while (at < to && (Glyphs.isNumeral(line.charAt(at)) || isLabelLetter(line.charAt(at)))) {
      at++;
    }
    Part page = new Part(label, at);
    int unit = words.words("page-word").at(line, at);
    boolean whole = at + unit == to && (unit > 0 || word >= 2) && !page.isEmpty();
    Part all = open == from ? new Part(from, to) : new Part(open, to + 1);
    return whole ? new JumpLine(all, page) : null;
  }

  private static boolean isLabelLetter(char c) {
    return c >= 'A' && c <= 'Z' || c == '-';
  }
}
