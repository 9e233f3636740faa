package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.Head.HeadLine;
import io.broadsheet.pdf.internal.typeset.Copy;
import io.broadsheet.pdf.internal.typeset.Fount;
import io.broadsheet.pdf.internal.typeset.HeadlineBreaks;
import io.broadsheet.pdf.internal.typeset.Measure;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import io.broadsheet.pdf.internal.typeset.SetLine;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets kicker, headline, decks and byline over a width: in one line or several, as large as the
 * news is worth and the width allows.
 */
final class HeadSetter {
  private static final int MOST_LINES = 4;
  private static final int POINT = 1_000;

  private final Typesetter typesetter;
  private final Founts founts;
  private final TypeScale scale;
  private final Story story;
  private final CopyMaker copies;
  private final int wanted;
  private final int headline;

  /**
   * @param wanted the size that the headline should have by its news value
   */
  HeadSetter(Typesetter typesetter, Founts founts, TypeScale scale, Story story, int wanted) {
    this.typesetter = typesetter;
    this.founts = founts;
    this.scale = scale;
    this.story = story;
    this.wanted = Math.max(wanted, scale.body() * 14 / 10);
    this.copies = new CopyMaker(founts, story.language().orElse(""));
    this.headline = story.headline().map(story.pieces()::indexOf).orElse(-1);
  }

  /** The ways to set the head over a width; one without lines if the story has none. */
  List<Head> over(int width) {
    if (story.pieces().stream().noneMatch(piece -> piece.kind().isHead())) {
      return List.of(Head.NONE);
    }
    if (headline < 0) {
      return List.of(head(width, 0, List.of(), 0));
    }
    List<Head> heads = new ArrayList<>();
    int largest = 0;
    for (int lines = 1; lines <= MOST_LINES && largest < wanted; lines++) {
      Optional<HeadlineBreaks> cut = cut(lines);
      int size = cut.map(breaks -> sizeFor(breaks, width)).orElse(0);
      if (size > largest && size >= leastSize()) {
        largest = size;
        heads.add(
            head(width, size, broken(width, size, cut.get()), penalty(cut.get(), size, width)));
      }
    }
    if (heads.isEmpty()) {
      heads.add(flowing(width));
    }
    return heads;
  }

  private Optional<HeadlineBreaks> cut(int lines) {
    Piece piece = story.pieces().get(headline);
    Copy copy = copies.copy(piece, founts.display(), wanted);
    return typesetter.cut(copy, piece.parts().get(0).text().breaks(), lines);
  }

  private int leastSize() {
    return Math.max(scale.body() * 13 / 10, wanted * 55 / 100);
  }

  private int sizeFor(HeadlineBreaks cut, int width) {
    long fits = (long) width * 1000 / Math.max(1, cut.widest());
    return (int) Math.min(roomy(cut, width), fits / (POINT / 2) * (POINT / 2));
  }

  /** One line that would fill little of its width is set a quarter larger. */
  private int roomy(HeadlineBreaks cut, int width) {
    boolean lost = (long) cut.widest() * wanted / 1000 * 100 / width < 62;
    return cut.ends().size() == 1 && lost ? wanted * 5 / 4 / (POINT / 2) * (POINT / 2) : wanted;
  }

  private List<SetLine> broken(int width, int size, HeadlineBreaks cut) {
    Copy copy = copies.copy(story.pieces().get(headline), founts.display(), size);
    return typesetter.setBroken(copy, cut.ends(), new Measure(width, 0, alignment()));
  }

  /** A headline too long for its width in four lines is set like a paragraph. */
  private Head flowing(int width) {
    int size = scale.body() * 14 / 10;
    Copy copy = copies.copy(story.pieces().get(headline), founts.display(), size);
    List<SetLine> lines = typesetter.set(copy, new Measure(width, 0, alignment()));
    return head(width, size, lines, 150);
  }

  /** Costs: smaller than wanted, many lines, a line that leaves half its width empty, bad cuts. */
  private int penalty(HeadlineBreaks cut, int size, int width) {
    int lines = cut.ends().size();
    int small = Math.max(0, wanted - size) * 100 / wanted;
    int filled = (int) ((long) cut.widest() * size / 1000 * 100 / width);
    int lost = Math.max(0, 60 - filled) * (story.cjk() ? 3 : 2) / 4;
    int[] many = {0, 0, 4, 26, 60};
    return small + many[lines] + lost + (lines > 1 ? cut.cost() / 30 : 0);
  }

  private Alignment alignment() {
    return story.cjk() ? Alignment.CENTRED : Alignment.LEFT;
  }

  private Head head(int width, int size, List<SetLine> headlineLines, int penalty) {
    List<HeadLine> lines = new ArrayList<>();
    int y = 0;
    int deckSize = scale.deck(size);
    for (int i = 0; i < story.pieces().size(); i++) {
      Piece piece = story.pieces().get(i);
      switch (piece.kind()) {
        case KICKER -> y = small(lines, i, y, width, founts.deck(), deckSize) + scale.body() / 4;
        case HEADLINE -> y = stack(lines, i, y, headlineLines, size, scale.headlineLeading(size));
        case DECK -> y = small(lines, i, y + scale.body() / 4, width, founts.deck(), deckSize);
        case BYLINE ->
            y = small(lines, i, y + scale.body() / 2, width, founts.label(), scale.body());
        default -> {
          // The rest is no head.
        }
      }
    }
    return new Head(lines, y + scale.body() * 6 / 10, size, penalty);
  }

  private int small(List<HeadLine> lines, int piece, int y, int width, Fount fount, int size) {
    Copy copy = copies.copy(story.pieces().get(piece), fount, size);
    List<SetLine> set = typesetter.set(copy, new Measure(width, 0, alignment()));
    return stack(lines, piece, y, set, size, scale.deckLeading(size));
  }

  private int stack(
      List<HeadLine> lines, int piece, int y, List<SetLine> set, int size, int leading) {
    int ascent = size * (story.cjk() ? 880 : 760) / 1000;
    int at = y;
    for (SetLine line : set) {
      lines.add(new HeadLine(piece, line, at + ascent));
      at += leading;
    }
    return at;
  }
}
