package io.broadsheet.cli;

import io.broadsheet.model.Text;
import java.io.PrintWriter;
import java.util.Locale;

/** Writes an outline, line by line. */
final class Lines {
  private static final int EXCERPT = 56;

  private final PrintWriter out;

  Lines(PrintWriter out) {
    this.out = out;
  }

  void text(String indent, String text) {
    out.println((indent + text).stripTrailing());
  }

  /** A role, the lines it comes from, its first and last words. */
  void entry(String indent, String role, String numbers, Text text, String remark) {
    String words = visible(String.join(" ⏎ ", text.lines()), EXCERPT);
    text(
        indent,
        String.format(Locale.ROOT, "%-10s %7s  %s", role, numbers, words)
            + (remark.isEmpty() ? "" : "  [" + remark + "]"));
  }

  /** Text on one line, with control characters shown and the middle left out if it is long. */
  static String visible(String text, int most) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(codePoint -> show(codePoint, shown));
    int length = shown.codePointCount(0, shown.length());
    if (length <= most) {
      return shown.toString();
    }
    int head = shown.offsetByCodePoints(0, most * 2 / 3);
    int tail = shown.offsetByCodePoints(shown.length(), -(most / 3));
    return shown.substring(0, head) + " … " + shown.substring(tail);
  }

  private static void show(int codePoint, StringBuilder shown) {
    switch (codePoint) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        int type = Character.getType(codePoint);
        if (type == Character.CONTROL || type == Character.FORMAT) {
          shown.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
        } else {
          shown.appendCodePoint(codePoint);
        }
      }
    }
  }
}
