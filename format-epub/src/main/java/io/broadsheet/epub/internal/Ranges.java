package io.broadsheet.epub.internal;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together ranges of one kind that follow one another, as one element cut in pieces does. */
record Ranges(int length) {

  /** Links, then bold, then italics, each from left to right. */
  List<Mark> marks(List<Mark> marks) {
    List<Mark> all = new ArrayList<>();
    for (Class<? extends Mark> kind :
        List.of(Mark.Link.class, Mark.Bold.class, Mark.Italic.class)) {
      List<Mark> joined = new ArrayList<>();
      marks.stream()
          .filter(kind::isInstance)
          .filter(mark -> mark.start() < length)
          .map(mark -> to(mark, mark.start(), Math.min(mark.end(), length)))
          .sorted(Comparator.comparingInt(Mark::start))
          .forEach(mark -> join(joined, mark));
      all.addAll(joined);
    }
    return all;
  }

  private static void join(List<Mark> joined, Mark mark) {
    Mark last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
    boolean goesOn =
        last != null && last.end() >= mark.start() && to(mark, 0, 1).equals(to(last, 0, 1));
    if (goesOn) {
      joined.set(joined.size() - 1, to(last, last.start(), Math.max(last.end(), mark.end())));
    } else {
      joined.add(mark);
    }
  }

  /** A mark so many units further on. */
  static Mark moved(Mark mark, int by) {
    return to(mark, mark.start() + by, mark.end() + by);
  }

  private static Mark to(Mark mark, int start, int end) {
    if (mark instanceof Mark.Link link) {
      return new Mark.Link(start, end, link.target());
    }
    return mark instanceof Mark.Bold ? new Mark.Bold(start, end) : new Mark.Italic(start, end);
  }

  /** From left to right. */
  List<Text.ForeignRange> foreign(List<Text.ForeignRange> ranges) {
    List<Text.ForeignRange> joined = new ArrayList<>();
    ranges.stream()
        .filter(range -> range.start() < length)
        .sorted(Comparator.comparingInt(Text.ForeignRange::start))
        .forEach(
            range -> {
              int end = Math.min(range.end(), length);
              Text.ForeignRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
              if (last != null
                  && last.end() >= range.start()
                  && last.language().equals(range.language())) {
                int later = Math.max(last.end(), end);
                joined.set(
                    joined.size() - 1, new Text.ForeignRange(last.start(), later, last.language()));
              } else {
                joined.add(new Text.ForeignRange(range.start(), end, range.language()));
              }
            });
    return joined;
  }
}
