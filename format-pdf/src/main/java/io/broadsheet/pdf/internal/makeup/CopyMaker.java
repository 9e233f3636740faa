package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Mark;
import io.broadsheet.model.Text;
import io.broadsheet.pdf.internal.typeset.Copy;
import io.broadsheet.pdf.internal.typeset.Fount;
import io.broadsheet.pdf.internal.typeset.TypeStyle;
import java.util.TreeSet;

/** Gives the words of a piece their type. */
final class CopyMaker {
  private final Founts founts;
  private final String language;

  CopyMaker(Founts founts, String language) {
    this.founts = founts;
    this.language = language;
  }

  /** The words of a piece in one fount and size; bold and italic words in theirs. */
  Copy copy(Piece piece, Fount fount, int size) {
    Copy copy = Copy.of("", new TypeStyle(fount, size), language);
    for (Piece.Part part : piece.parts()) {
      boolean opening = part.voice().isOpening() && piece.kind() == Piece.Kind.PARAGRAPH;
      Fount base = opening ? founts.strong() : fount;
      copy = marked(copy, part.text(), base, size);
    }
    return copy;
  }

  Copy copy(Text text, Fount fount, int size) {
    return marked(Copy.of("", new TypeStyle(fount, size), language), text, fount, size);
  }

  private Copy marked(Copy copy, Text text, Fount base, int size) {
    TreeSet<Integer> edges = new TreeSet<>();
    edges.add(text.characters().length());
    for (Mark mark : text.marks()) {
      edges.add(mark.start());
      edges.add(mark.end());
    }
    Copy all = copy;
    int start = 0;
    for (int end : edges) {
      Fount fount = fountAt(text, start, base);
      all = all.then(text.characters().substring(start, end), new TypeStyle(fount, size));
      start = end;
    }
    return all;
  }

  private Fount fountAt(Text text, int at, Fount base) {
    Fount fount = base;
    for (Mark mark : text.marks()) {
      if (mark.start() <= at && at < mark.end()) {
        if (mark instanceof Mark.Bold) {
          fount = founts.strong();
        } else if (mark instanceof Mark.Italic) {
          fount = founts.italic();
        }
      }
    }
    return fount;
  }
}
