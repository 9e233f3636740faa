package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.EditionPlan.Link;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.Mark;
import java.util.Locale;

/**
 * A plan as text that a person can read and compare: what stands where, in reading order. Places
 * are in points from the page's upper left corner.
 */
final class PlanPrinter {
  private final StringBuilder out = new StringBuilder();

  private PlanPrinter() {}

  static String print(EditionPlan plan) {
    PlanPrinter printer = new PlanPrinter();
    for (int i = 0; i < plan.pages().size(); i++) {
      PagePlan page = plan.pages().get(i);
      printer.out.append("page ").append(i + 1);
      page.label().ifPresent(label -> printer.out.append(" (").append(label).append(')'));
      printer.line("  " + size(page.width(), page.height()));
      for (Mark mark : page.artifacts()) {
        printer.mark("  - ", mark);
      }
    }
    printer.element(plan.document(), 0);
    for (Link link : plan.links()) {
      printer.line(
          "link "
              + link.element()
              + " page "
              + (link.page() + 1)
              + " '"
              + link.description()
              + "'");
    }
    return printer.out.toString();
  }

  private void element(Element element, int depth) {
    String indent = "  ".repeat(depth);
    line(indent + element.role() + element.id().map(id -> " " + id).orElse(""));
    for (Content content : element.content()) {
      if (content instanceof Content.Child child) {
        element(child.element(), depth + 1);
      } else if (content instanceof Content.Marked marked) {
        for (Mark mark : marked.marks()) {
          mark(indent + "  p" + (marked.page() + 1) + " ", mark);
        }
      }
    }
  }

  private void mark(String indent, Mark mark) {
    if (mark instanceof Mark.TextMark text) {
      StringBuilder words = new StringBuilder();
      text.line().runs().stream()
          .flatMap(run -> run.glyphs().stream())
          .forEach(glyph -> words.append(glyph.text()));
      GlyphRun first = text.line().runs().get(0);
      int x = text.line().x() + first.glyphs().get(0).x();
      line(indent + place(x, text.line().baseline()) + " " + points(first.size()) + " |" + words);
    } else if (mark instanceof Mark.RuleMark rule) {
      line(indent + place(rule.x(), rule.y()) + " rule " + size(rule.width(), rule.height()));
    } else if (mark instanceof Mark.BoxMark box) {
      line(indent + place(box.x(), box.y()) + " box " + size(box.width(), box.height()));
    } else if (mark instanceof Mark.ImageMark image) {
      String size = size(image.width(), image.height());
      line(indent + place(image.x(), image.y()) + " image " + size + " " + image.reference());
    }
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  private static String place(int x, int y) {
    return points(x) + "," + points(y);
  }

  private static String size(int width, int height) {
    return points(width) + "x" + points(height);
  }

  private static String points(int thousandths) {
    int tenths = Math.floorDiv(thousandths + 50, 100);
    return String.format(
        Locale.ROOT, "%d.%d", Math.floorDiv(tenths, 10), Math.floorMod(tenths, 10));
  }
}
