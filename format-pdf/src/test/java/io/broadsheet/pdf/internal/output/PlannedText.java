package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.Mark;
import io.broadsheet.pdf.internal.plan.PlacedLine;
import java.util.ArrayList;
import java.util.List;

/** The lines of a plan, page by page in the order in which they are drawn. */
final class PlannedText {
  private PlannedText() {}

  static List<List<PlacedLine>> lines(EditionPlan plan) {
    List<List<PlacedLine>> pages = new ArrayList<>();
    for (EditionPlan.PagePlan page : plan.pages()) {
      List<PlacedLine> lines = new ArrayList<>();
      page.artifacts().forEach(mark -> add(lines, mark));
      pages.add(lines);
    }
    collect(plan.document(), pages);
    return pages;
  }

  /** The text of a page without white space. */
  static String text(List<PlacedLine> page) {
    StringBuilder text = new StringBuilder();
    for (PlacedLine line : page) {
      for (GlyphRun run : line.runs()) {
        run.glyphs().forEach(glyph -> text.append(glyph.text()));
      }
    }
    return withoutSpace(text.toString());
  }

  static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  private static void collect(Element element, List<List<PlacedLine>> pages) {
    for (Content content : element.content()) {
      if (content instanceof Content.Child child) {
        collect(child.element(), pages);
      } else if (content instanceof Content.Marked marked) {
        marked.marks().forEach(mark -> add(pages.get(marked.page()), mark));
      }
    }
  }

  private static void add(List<PlacedLine> lines, Mark mark) {
    if (mark instanceof Mark.TextMark text) {
      lines.add(text.line());
    }
  }
}
