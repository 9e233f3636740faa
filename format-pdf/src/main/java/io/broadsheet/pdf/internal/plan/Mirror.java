package io.broadsheet.pdf.internal.plan;

import io.broadsheet.pdf.internal.plan.EditionPlan.ArticleThread;
import io.broadsheet.pdf.internal.plan.EditionPlan.ArticleThread.Leg;
import io.broadsheet.pdf.internal.plan.EditionPlan.Link;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import io.broadsheet.pdf.internal.plan.Element.Content;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns pages round, left for right, so that their columns are read from the right: what stands on
 * them changes places, and is not itself reversed.
 */
public final class Mirror {
  private final List<PagePlan> pages;

  private Mirror(EditionPlan plan) {
    this.pages = plan.pages();
  }

  /** The same edition with every page turned round. */
  public static EditionPlan of(EditionPlan plan) {
    Mirror mirror = new Mirror(plan);
    return new EditionPlan(
        IntStream.range(0, plan.pages().size()).mapToObj(mirror::page).toList(),
        mirror.element(plan.document()),
        plan.outline(),
        plan.links().stream().map(mirror::link).toList(),
        plan.threads().stream().map(mirror::thread).toList());
  }

  private PagePlan page(int number) {
    PagePlan page = pages.get(number);
    return new PagePlan(page.width(), page.height(), page.label(), marks(number, page.artifacts()));
  }

  private Element element(Element element) {
    return new Element(
        element.role(),
        element.id(),
        element.language(),
        element.alternative(),
        element.content().stream().map(this::content).toList());
  }

  private Content content(Content content) {
    if (content instanceof Content.Marked marked) {
      return new Content.Marked(marked.page(), marks(marked.page(), marked.marks()));
    }
    return new Content.Child(element(((Content.Child) content).element()));
  }

  private List<Mark> marks(int page, List<Mark> marks) {
    return marks.stream().map(mark -> mark(page, mark)).toList();
  }

  private Mark mark(int page, Mark mark) {
    if (mark instanceof Mark.TextMark text) {
      PlacedLine line = text.line();
      int x = turned(page, line.x(), line.width());
      return new Mark.TextMark(new PlacedLine(x, line.baseline(), line.width(), line.runs()));
    }
    if (mark instanceof Mark.RuleMark rule) {
      int x = turned(page, rule.x(), rule.width());
      return new Mark.RuleMark(x, rule.y(), rule.width(), rule.height(), rule.grey());
    }
    if (mark instanceof Mark.BoxMark box) {
      int x = turned(page, box.x(), box.width());
      return new Mark.BoxMark(x, box.y(), box.width(), box.height(), box.lineWidth(), box.grey());
    }
    Mark.ImageMark image = (Mark.ImageMark) mark;
    int x = turned(page, image.x(), image.width());
    return new Mark.ImageMark(x, image.y(), image.width(), image.height(), image.reference());
  }

  private Link link(Link link) {
    return new Link(
        link.element(),
        link.page(),
        turned(link.page(), link.x(), link.width()),
        link.y(),
        link.width(),
        link.height(),
        link.description(),
        link.target());
  }

  private ArticleThread thread(ArticleThread thread) {
    return new ArticleThread(thread.title(), thread.legs().stream().map(this::leg).toList());
  }

  private Leg leg(Leg leg) {
    int x = turned(leg.page(), leg.x(), leg.width());
    return new Leg(leg.page(), x, leg.y(), leg.width(), leg.height());
  }

  private int turned(int page, int x, int width) {
    return pages.get(page).width() - x - width;
  }
}
