package io.broadsheet.pdf.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets paragraphs. Not thread safe: each thread takes its own. */
public final class Typesetter {
  private final Galleys galleys;
  private final HeadlineBreaker headlines = new HeadlineBreaker();

  public Typesetter(Hyphenation hyphenation) {
    galleys = new Galleys(new LineEnds(hyphenation));
  }

  /** Sets a paragraph; no line for an empty one. */
  public List<SetLine> set(Copy copy, Measure measure) {
    if (copy.isEmpty()) {
      return List.of();
    }
    Galley galley = galley(copy, measure.width());
    List<SetLine> lines = new ArrayList<>();
    int start = 0;
    for (int end : TotalFit.lineEnds(galley, measure)) {
      lines.add(LineSetter.set(galley, copy.text(), measure, start, end));
      start = end;
    }
    return lines;
  }

  /** The natural width of a copy on one line. */
  public int width(Copy copy) {
    if (copy.isEmpty()) {
      return 0;
    }
    Galley galley = galley(copy, Integer.MAX_VALUE);
    return (int) Math.min(Integer.MAX_VALUE, galley.width(0, galley.length()));
  }

  /**
   * Cuts a headline into lines.
   *
   * @param printed where the paper cut it, in UTF-16 units
   * @return empty if it cannot be cut into so many
   */
  public Optional<HeadlineBreaks> cut(Copy headline, List<Integer> printed, int lines) {
    Galley galley = galley(headline, Integer.MAX_VALUE);
    return headlines.cut(galley, headline.text(), printed, lines);
  }

  /** Sets lines that end where they are told to. */
  public List<SetLine> setBroken(Copy copy, List<Integer> ends, Measure measure) {
    Galley galley = galley(copy, Integer.MAX_VALUE);
    List<SetLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= galley.length(); i++) {
      if (i == galley.length() || ends.contains(galley.sort(i).start())) {
        lines.add(LineSetter.set(galley, copy.text(), measure, start, i));
        start = i;
      }
    }
    return lines;
  }

  Galley galley(Copy copy, int measure) {
    return galleys.galley(copy, measure);
  }
}
