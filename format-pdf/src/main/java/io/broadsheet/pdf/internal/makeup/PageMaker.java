package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.ShapeMaker.Job;
import io.broadsheet.pdf.internal.makeup.ShapeMaker.News;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes up one page at one size of type: tries every leading that reads well and takes the page
 * with the fewest points.
 */
final class PageMaker {
  private static final int STEPS = 5;

  private final Job job;
  private final Frame frame;
  private final List<ShapeMaker> makers = new ArrayList<>();

  /**
   * @param stories the stories of the page in reading order
   * @param news what each is worth, in the same order
   */
  PageMaker(Job job, Frame frame, List<Story> stories, List<News> news) {
    this.job = job;
    this.frame = frame;
    for (int i = 0; i < stories.size(); i++) {
      makers.add(new ShapeMaker(job, stories.get(i), i, news.get(i)));
    }
  }

  /** The best page, or empty if the stories do not fit. */
  Optional<PagePacking> make() {
    TypeScale scale = job.scale();
    PagePacking best = null;
    int range = scale.mostLeading() - scale.leastLeading();
    for (int step = 0; step <= STEPS; step++) {
      int leading = scale.mostLeading() - range * step / STEPS;
      for (Layout layout : pack(leading)) {
        PagePacking page = packing(layout, leading);
        if (best == null || page.cost() < best.cost()) {
          best = page;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** True if the stories fit with the closest leading. */
  boolean fits() {
    return !pack(job.scale().leastLeading()).isEmpty();
  }

  private List<Layout> pack(int leading) {
    Grid grid = frame.grid(job.scale(), leading);
    List<List<List<Shape>>> shapes = new ArrayList<>();
    for (ShapeMaker maker : makers) {
      List<List<Shape>> bySpan = new ArrayList<>();
      for (int span = 1; span <= frame.columns(); span++) {
        bySpan.add(maker.shapes(grid, span));
      }
      shapes.add(bySpan);
    }
    int rows = frame.rows(job.scale(), leading);
    return leastCells(shapes) > rows * frame.columns()
        ? List.of()
        : new Packer(frame.columns(), rows).pack(shapes);
  }

  /** The cells that the stories take at the very least: more than the page has cannot be packed. */
  private static int leastCells(List<List<List<Shape>>> shapes) {
    int sum = 0;
    for (List<List<Shape>> bySpan : shapes) {
      sum +=
          bySpan.stream()
              .flatMap(List::stream)
              .mapToInt(shape -> shape.rows() * shape.span())
              .min()
              .orElse(0);
    }
    return sum;
  }

  /** Opens the leading until the last line touches the foot, if it may be opened so far. */
  private PagePacking packing(Layout layout, int leading) {
    TypeScale scale = job.scale();
    int filling = (frame.height() - scale.body()) / Math.max(1, layout.rows() - 2);
    int opened = filling <= scale.mostLeading() ? Math.max(leading, filling) : leading;
    int white = frame.rows(scale, opened) - layout.rows();
    int off = Math.abs(opened - scale.idealLeading()) * 1000 / scale.body();
    Grid grid = frame.grid(scale, opened);
    int wide = Math.max(0, grid.gutter() - scale.body() * 3 / 2) * 100 / scale.body();
    int cost =
        layout.penalty()
            + white * frame.columns() * Cost.FOOT_CELL
            + off * Cost.LEADING / 100
            + wide * Cost.WIDE_GUTTER / 100;
    return new PagePacking(grid, layout, cost);
  }
}
