package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts a text into the lines that have something on them. */
public final class LineSplitter {
  private final String text;
  private final FairCopy copy;
  private final List<Line> lines = new ArrayList<>();
  private int number = 1;
  private int page;
  private int blanks;

  /** What markup said of the empty lines above the line at hand. */
  private final Set<Edit.Sign> above = EnumSet.noneOf(Edit.Sign.class);

  /** Line ends of the source inside the line at hand. */
  private int joined;

  private LineSplitter(FairCopy copy) {
    this.text = copy.text();
    this.copy = copy;
  }

  public static List<Line> split(FairCopy copy) {
    LineSplitter splitter = new LineSplitter(copy);
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
      number += joined + (copy.isPrinted(i) || c == '\f' ? 1 : 0);
      joined = 0;
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
    return (c <= '\r' || c >= '\u0085')
        && (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029');
  }

  private void line(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Glyphs.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Glyphs.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      blanks++;
      above.addAll(markup(start, from, to));
      return;
    }
    String folded = Glyphs.fold(text, from, to);
    boolean unspaced = Line.isUnspaced(folded);
    Set<Edit.Sign> markup = signs(start, from, to);
    lines.add(new Line(number, start, end, from, to, page, blanks, folded, unspaced, markup));
    blanks = 0;
    above.clear();
  }

  /** What markup said of a line and of what stood right above it. */
  private Set<Edit.Sign> signs(int start, int from, int to) {
    Set<Edit.Sign> own = markup(start, from, to);
    if (above.isEmpty()) {
      return own;
    }
    Set<Edit.Sign> signs = EnumSet.noneOf(Edit.Sign.class);
    signs.addAll(own);
    if (above.contains(Edit.Sign.PICTURE)) {
      signs.add(Edit.Sign.PICTURE_ABOVE);
    }
    if (above.contains(Edit.Sign.CELL_RULE)) {
      signs.add(Edit.Sign.CELL_RULE_ABOVE);
    }
    return Set.copyOf(signs);
  }

  /** What markup said of a line; of bold letters only if all of it is bold. */
  private Set<Edit.Sign> markup(int start, int from, int to) {
    int edit = copy.editFrom(start);
    if (copy.startOf(edit) > to || copy.edits().isEmpty()) {
      return Set.of();
    }
    Set<Edit.Sign> signs = EnumSet.noneOf(Edit.Sign.class);
    boolean bold = false;
    for (; edit < copy.edits().size() && copy.startOf(edit) <= to; edit++) {
      Edit.Sign sign = copy.edits().get(edit).sign();
      joined += copy.edits().get(edit).kind() == Repair.Kind.DROP_CAP_JOINED ? 1 : 0;
      boolean opens = sign == Edit.Sign.BOLD && copy.startOf(edit) <= from;
      if (opens) {
        bold = true;
      } else if (sign == Edit.Sign.BOLD_END && copy.startOf(edit) < to) {
        bold = false;
      } else if (sign != Edit.Sign.BOLD && sign != Edit.Sign.BOLD_END) {
        signs.add(sign);
      }
    }
    if (bold) {
      signs.add(Edit.Sign.BOLD);
    }
    signs.remove(Edit.Sign.NONE);
    return signs.isEmpty() ? Set.of() : Set.copyOf(signs);
  }
}
