package io.broadsheet.docx;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Builds a text run by run, with what is the same in neighbouring runs put together. */
final class RunsOfText {
  private final String assumed;
  private final StringBuilder words = new StringBuilder();
  private final List<Integer> breaks = new ArrayList<>();
  private final List<Mark> bold = new ArrayList<>();
  private final List<Mark> italic = new ArrayList<>();
  private final List<Mark> links = new ArrayList<>();
  private final List<Text.ForeignRange> foreign = new ArrayList<>();

  RunsOfText(String assumed) {
    this.assumed = assumed;
  }

  void add(String run, List<Mark> marks, String language, boolean onNewLine) {
    if (onNewLine) {
      breakLine(run.charAt(0));
    }
    int start = words.length();
    words.append(run);
    int end = words.length();
    URI target = null;
    boolean isBold = false;
    boolean isItalic = false;
    for (Mark mark : marks) {
      isBold |= mark instanceof Mark.Bold;
      isItalic |= mark instanceof Mark.Italic;
      if (mark instanceof Mark.Link link) {
        target = isOnTheWeb(link.target()) ? link.target() : null;
      }
    }
    if (isBold && !longer(bold, start, end, null)) {
      bold.add(new Mark.Bold(start, end));
    }
    if (isItalic && !longer(italic, start, end, null)) {
      italic.add(new Mark.Italic(start, end));
    }
    if (target != null && !longer(links, start, end, target)) {
      links.add(new Mark.Link(start, end, target));
    }
    if (!language.equals(assumed)) {
      foreign(start, end, language);
    }
  }

  private static boolean isOnTheWeb(URI target) {
    return target.getScheme() != null && target.getScheme().matches("(?i)https?|mailto|tel|ftp");
  }

  /** A line broken between two words of an alphabet parts them. */
  private void breakLine(char next) {
    if (isSpaced(words.charAt(words.length() - 1)) && isSpaced(next)) {
      int at = words.length();
      words.append(' ');
      for (List<Mark> kind : List.of(bold, italic, links)) {
        longer(kind, at, at + 1, null);
      }
      Text.ForeignRange last = foreign.isEmpty() ? null : foreign.get(foreign.size() - 1);
      if (last != null && last.end() == at) {
        foreign.set(
            foreign.size() - 1, new Text.ForeignRange(last.start(), at + 1, last.language()));
      }
    }
    breaks.add(words.length());
  }

  private static boolean isSpaced(char c) {
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
  }

  private static boolean longer(List<Mark> marks, int start, int end, URI target) {
    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    if (last == null || last.end() != start) {
      return false;
    }
    Mark longer;
    if (last instanceof Mark.Link link) {
      if (target != null && !Objects.equals(link.target(), target)) {
        return false;
      }
      longer = new Mark.Link(link.start(), end, link.target());
    } else {
      longer =
          last instanceof Mark.Bold
              ? new Mark.Bold(last.start(), end)
              : new Mark.Italic(last.start(), end);
    }
    marks.set(marks.size() - 1, longer);
    return true;
  }

  private void foreign(int start, int end, String language) {
    Text.ForeignRange last = foreign.isEmpty() ? null : foreign.get(foreign.size() - 1);
    if (last != null && last.end() == start && last.language().equals(language)) {
      foreign.set(foreign.size() - 1, new Text.ForeignRange(last.start(), end, language));
    } else {
      foreign.add(new Text.ForeignRange(start, end, language));
    }
  }

  Text text() {
    List<Mark> marks = new ArrayList<>(bold);
    marks.addAll(italic);
    marks.addAll(links);
    return new Text(words.toString(), marks, foreign, breaks, List.of());
  }
}
