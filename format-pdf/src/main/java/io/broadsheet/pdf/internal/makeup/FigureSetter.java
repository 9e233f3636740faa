package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.Head.HeadLine;
import io.broadsheet.pdf.internal.typeset.Copy;
import io.broadsheet.pdf.internal.typeset.Fount;
import io.broadsheet.pdf.internal.typeset.Measure;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import io.broadsheet.pdf.internal.typeset.SetLine;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the figures of a story to a width: the picture whole, never cropped. */
final class FigureSetter {
  private static final int POINT = 1_000;

  private final Typesetter typesetter;
  private final Founts founts;
  private final TypeScale scale;
  private final Story story;
  private final Pictures pictures;
  private final CopyMaker copies;

  FigureSetter(
      Typesetter typesetter, Founts founts, TypeScale scale, Story story, Pictures pictures) {
    this.typesetter = typesetter;
    this.founts = founts;
    this.scale = scale;
    this.story = story;
    this.pictures = pictures;
    this.copies = new CopyMaker(founts, story.language().orElse(""));
  }

  /** All figures of the story at a width; no picture is taller than the limit. */
  List<Figure> set(int width, int tallest) {
    List<Figure> figures = new ArrayList<>();
    List<Piece> pieces = story.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() == Piece.Kind.PICTURE) {
        figures.add(figure(i, width, tallest));
      }
    }
    return figures;
  }

  private Figure figure(int index, int width, int tallest) {
    Piece picture = story.pieces().get(index);
    Optional<String> reference = picture.image().map(image -> image.reference());
    Optional<Pictures.Size> size = reference.flatMap(pictures::size);
    boolean missing = reference.isPresent() && size.isEmpty();
    int height =
        size.map(known -> (int) ((long) width * known.height() / Math.max(1, known.width())))
            .orElse(missing ? width / 3 : 0);
    int shown = Math.max(size.isPresent() ? POINT : 0, Math.min(height, tallest));
    int wide = height > shown ? (int) ((long) width * shown / height) : width;
    List<HeadLine> lines = new ArrayList<>();
    int y = shown == 0 ? 0 : shown + scale.body() / 2;
    for (int i = index + 1; i < story.pieces().size(); i++) {
      Piece piece = story.pieces().get(i);
      if (piece.kind() == Piece.Kind.CAPTION) {
        y = words(lines, i, y, width, captionSize(), Alignment.JUSTIFIED);
      } else if (piece.kind() == Piece.Kind.CREDIT) {
        y = words(lines, i, y, width, scale.credit(), Alignment.RIGHT);
      } else {
        break;
      }
    }
    return new Figure(index, reference.orElse(""), wide, shown, missing, lines, y);
  }

  /** A caption that stands alone is the news itself. */
  private int captionSize() {
    return story.sort() == Story.Sort.PHOTO && !story.hasPicture() ? scale.body() : scale.caption();
  }

  private int words(
      List<HeadLine> lines, int index, int y, int width, int size, Alignment alignment) {
    Fount fount = founts.caption();
    Copy copy = copies.copy(story.pieces().get(index), fount, size);
    int ascent = size * (story.cjk() ? 880 : 760) / 1000;
    int at = y;
    for (SetLine line : typesetter.set(copy, new Measure(width, 0, alignment))) {
      lines.add(Figure.line(index, line, at + ascent));
      at += size * (story.cjk() ? 145 : 120) / 100;
    }
    return at;
  }
}
