package io.broadsheet.pdf.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * A whole edition, made up.
 *
 * @param pages the pages in order
 * @param document the root of the logical structure; its marks refer to the pages by index
 * @param outline bookmarks
 * @param links active areas
 * @param threads one for each article, its legs in reading order
 */
public record EditionPlan(
    List<PagePlan> pages,
    Element document,
    List<OutlineEntry> outline,
    List<Link> links,
    List<ArticleThread> threads) {
  public EditionPlan {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
    links = List.copyOf(links);
    threads = List.copyOf(threads);
  }

  /**
   * A page.
   *
   * @param width in thousandths of a point
   * @param height in thousandths of a point
   * @param label as printed (A1, 02)
   * @param artifacts what is drawn but not read: folio, rules, the nameplate's repetition
   */
  public record PagePlan(int width, int height, Optional<String> label, List<Mark> artifacts) {
    public PagePlan {
      artifacts = List.copyOf(artifacts);
    }
  }

  /** A bookmark: its title, the page and the height it leads to, its children. */
  public record OutlineEntry(String title, int page, int y, List<OutlineEntry> children) {
    public OutlineEntry {
      children = List.copyOf(children);
    }
  }

  /**
   * A rectangle on a page that leads to a place on another, or to an address.
   *
   * @param element id of the LINK element that it belongs to
   * @param description what a screen reader says
   */
  public record Link(
      String element,
      int page,
      int x,
      int y,
      int width,
      int height,
      String description,
      Target target) {

    /** Where a link leads. */
    public sealed interface Target {
      /** A place in this document. */
      record PagePlace(int page, int y) implements Target {}

      /** An address outside. */
      record Address(String uri) implements Target {}
    }
  }

  /** The legs of one article, for reading it through columns and pages. */
  public record ArticleThread(String title, List<Leg> legs) {
    public ArticleThread {
      legs = List.copyOf(legs);
    }

    /** A rectangle of running text on a page. */
    public record Leg(int page, int x, int y, int width, int height) {}
  }
}
