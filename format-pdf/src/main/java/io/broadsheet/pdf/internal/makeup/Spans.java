package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.GlyphRun.Glyph;
import io.broadsheet.pdf.internal.plan.Mark;
import io.broadsheet.pdf.internal.plan.Mark.TextMark;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the lines of a piece where its parts meet, so that dateline and byline are spans of it. */
final class Spans {
  private final List<Ledger.Entry> rest;
  private int skip;

  private Spans(List<Ledger.Entry> entries) {
    rest = new ArrayList<>(entries);
  }

  /**
   * The content of an element: a span for each part that has a voice, plain marks for the others.
   */
  static List<Content> of(Piece piece, List<Ledger.Entry> entries) {
    Spans spans = new Spans(entries);
    List<Content> content = new ArrayList<>();
    for (Piece.Part part : piece.parts()) {
      List<Content> marked = marked(spans.take(part.text().characters().length()));
      Optional<Role> role = role(part.voice());
      if (role.isPresent() && !marked.isEmpty()) {
        content.add(new Content.Child(span(role.get(), marked)));
      } else {
        content.addAll(marked);
      }
    }
    return content;
  }

  private static Optional<Role> role(Piece.Voice voice) {
    return switch (voice) {
      case PLAIN -> Optional.empty();
      case DATELINE -> Optional.of(Role.DATELINE);
      case BYLINE -> Optional.of(Role.BYLINE);
      case CREDIT -> Optional.of(Role.CREDIT);
    };
  }

  private static Element span(Role role, List<Content> content) {
    return new Element(role, Optional.empty(), Optional.empty(), Optional.empty(), content);
  }

  /** Consecutive marks on one page go together. */
  static List<Content> marked(List<Ledger.Entry> entries) {
    List<Content> content = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int page = -1;
    for (Ledger.Entry entry : entries) {
      if (entry.page() != page && !marks.isEmpty()) {
        content.add(new Content.Marked(page, marks));
        marks = new ArrayList<>();
      }
      page = entry.page();
      marks.add(entry.mark());
    }
    if (!marks.isEmpty()) {
      content.add(new Content.Marked(page, marks));
    }
    return content;
  }

  /** The next lines with as many characters; a line is cut where the count ends inside it. */
  private List<Ledger.Entry> take(int characters) {
    List<Ledger.Entry> taken = new ArrayList<>();
    int left = characters;
    while (left > 0 && !rest.isEmpty()) {
      Ledger.Entry entry = rest.get(0);
      PlacedLine line = ((TextMark) entry.mark()).line();
      int length = length(line) - skip;
      int count = Math.min(left, length);
      taken.add(
          new Ledger.Entry(entry.page(), new TextMark(cut(line, skip, skip + count, length))));
      left -= count;
      skip += count;
      if (skip == length(line)) {
        rest.remove(0);
        skip = 0;
      }
    }
    return taken;
  }

  private static int length(PlacedLine line) {
    int length = 0;
    for (GlyphRun run : line.runs()) {
      for (Glyph glyph : run.glyphs()) {
        length += glyph.text().length();
      }
    }
    return length;
  }

  /** The glyphs of some characters of a line; those without text go with the last. */
  private static PlacedLine cut(PlacedLine line, int from, int to, int length) {
    if (from == 0 && to == length) {
      return line;
    }
    List<GlyphRun> runs = new ArrayList<>();
    int at = 0;
    for (GlyphRun run : line.runs()) {
      List<Glyph> glyphs = new ArrayList<>();
      for (Glyph glyph : run.glyphs()) {
        int start = at;
        at += glyph.text().length();
        boolean inside =
            glyph.text().isEmpty() ? start == to && start > from : start >= from && at <= to;
        if (inside) {
          glyphs.add(glyph);
        }
      }
      if (!glyphs.isEmpty()) {
        runs.add(new GlyphRun(run.face(), run.size(), glyphs));
      }
    }
    return new PlacedLine(line.x(), line.baseline(), line.width(), runs);
  }
}
