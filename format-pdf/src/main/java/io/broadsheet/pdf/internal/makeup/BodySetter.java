package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.Slug.Kind;
import io.broadsheet.pdf.internal.typeset.Copy;
import io.broadsheet.pdf.internal.typeset.Measure;
import io.broadsheet.pdf.internal.typeset.Measure.Alignment;
import io.broadsheet.pdf.internal.typeset.SetLine;
import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the running text of a story to the width of a leg, row by row. */
final class BodySetter {
  private final Typesetter typesetter;
  private final Founts founts;
  private final TypeScale scale;
  private final Story story;
  private final CopyMaker copies;
  private final int measure;
  private final List<Slug> slugs = new ArrayList<>();

  BodySetter(Typesetter typesetter, Founts founts, TypeScale scale, Story story, int measure) {
    this.typesetter = typesetter;
    this.founts = founts;
    this.scale = scale;
    this.story = story;
    this.copies = new CopyMaker(founts, story.language().orElse(""));
    this.measure = measure;
  }

  List<Slug> set() {
    for (int i = 0; i < story.pieces().size(); i++) {
      Piece piece = story.pieces().get(i);
      switch (piece.kind()) {
        case PARAGRAPH -> text(i, paragraph(piece));
        case ENTRY -> text(i, lines(piece, scale.body(), Alignment.JUSTIFIED));
        case SIGNATURE -> text(i, lines(piece, scale.body(), Alignment.RIGHT));
        case SUBHEADING -> subheading(i, piece);
        case QUOTE -> quote(i, piece);
        case ATTRIBUTION -> attribution(i, piece);
        default -> {
          // Heads, figures and tables are not running text.
        }
      }
    }
    return slugs;
  }

  private List<SetLine> paragraph(Piece piece) {
    Copy copy = copies.copy(piece, founts.text(), scale.body());
    boolean ownIndent = copy.text().startsWith("\u3000");
    int indent = ownIndent ? 0 : Math.min(scale.indent(measure), measure / 2);
    return typesetter.set(copy, new Measure(measure, indent, Alignment.JUSTIFIED));
  }

  private List<SetLine> lines(Piece piece, int size, Alignment alignment) {
    Copy copy = copies.copy(piece, founts.text(), size);
    return typesetter.set(copy, new Measure(measure, 0, alignment));
  }

  private void text(int piece, List<SetLine> lines) {
    add(piece, lines, Kind.TEXT);
  }

  private void add(int piece, List<SetLine> lines, Kind kind) {
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      slugs.add(new Slug(piece, Optional.of(lines.get(i)), i == 0, last, kind));
    }
  }

  private void subheading(int index, Piece piece) {
    if (!slugs.isEmpty()) {
      slugs.add(Slug.white(index, Kind.SPACE));
    }
    Copy copy = copies.copy(piece, founts.label(), scale.subheading());
    Alignment alignment = story.cjk() ? Alignment.CENTRED : Alignment.LEFT;
    add(index, typesetter.set(copy, new Measure(measure, 0, alignment)), Kind.HEADING);
  }

  private void quote(int index, Piece piece) {
    slugs.add(Slug.white(index, Kind.SPACE));
    slugs.add(Slug.white(index, Kind.RULE));
    Copy copy = copies.copy(piece, founts.label(), scale.quote());
    add(index, balanced(copy), Kind.HEADING);
    if (!isFollowedByAttribution(index)) {
      slugs.add(Slug.white(index, Kind.RULE));
    }
  }

  /** In as few lines as hold it, of about the same length. */
  private List<SetLine> balanced(Copy copy) {
    Measure centred = new Measure(measure, 0, Alignment.CENTRED);
    List<SetLine> lines = typesetter.set(copy, centred);
    if (lines.size() < 2 || lines.size() > 6) {
      return lines;
    }
    return typesetter
        .cut(copy, List.of(), lines.size())
        .filter(cut -> (long) cut.widest() * scale.quote() / 1000 <= measure)
        .map(cut -> typesetter.setBroken(copy, cut.ends(), centred))
        .orElse(lines);
  }

  private boolean isFollowedByAttribution(int index) {
    return index + 1 < story.pieces().size()
        && story.pieces().get(index + 1).kind() == Piece.Kind.ATTRIBUTION;
  }

  private void attribution(int index, Piece piece) {
    Copy copy = copies.copy(piece, founts.caption(), scale.caption());
    add(index, typesetter.set(copy, new Measure(measure, 0, Alignment.CENTRED)), Kind.TEXT);
    slugs.add(Slug.white(index, Kind.RULE));
  }
}
