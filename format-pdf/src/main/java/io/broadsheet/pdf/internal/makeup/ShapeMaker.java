package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.typeset.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the ways to set one story on a grid: every span, headline and picture width that serves.
 */
final class ShapeMaker {
  private static final int MOST_SHAPES = 10;

  /** Rows that each leg of the lead has at least, before it is spread over another. */
  private static final int LEAD_LEG = 6;

  private final Job job;
  private final Story story;
  private final int index;
  private final News news;
  private final Typesetter typesetter;
  private final Map<Integer, List<Head>> heads = new HashMap<>();
  private final Map<Integer, TableSetting> tables = new HashMap<>();
  private final Map<Integer, List<Figure>> figures = new HashMap<>();

  /** What stays the same for all stories of a page while one size of type is tried. */
  record Job(
      Typesetter typesetter, Foundry foundry, TypeScale scale, Pictures pictures, Bodies bodies) {}

  /**
   * What the story is worth.
   *
   * @param rank place among the stories of the page, from 0
   * @param headline size of its headline
   * @param portion how much of it stands here
   */
  record News(int rank, int headline, Portion portion) {}

  ShapeMaker(Job job, Story story, int index, News news) {
    this.job = job;
    this.story = story;
    this.index = index;
    this.news = news;
    this.typesetter = job.typesetter();
  }

  /** The shapes over a number of columns, best first. */
  List<Shape> shapes(Grid grid, int span) {
    int inset = story.isBoxed() ? job.scale().body() * 7 / 10 : 0;
    int width = grid.width(span) - 2 * inset;
    int legWidth = (width - (span - 1) * grid.gutter()) / span;
    if (legWidth < job.scale().body() * 3) {
      return List.of();
    }
    List<Slug> slugs = text(legWidth);
    List<Shape> shapes = new ArrayList<>();
    for (Head head : heads(width)) {
      for (int covered : figureSpans(span, slugs.isEmpty())) {
        shapes.add(shape(grid, span, inset, legWidth, slugs, head, covered));
      }
    }
    shapes.sort(Comparator.comparingInt(Shape::penalty).thenComparingInt(Shape::rows));
    return best(shapes);
  }

  private static List<Shape> best(List<Shape> sorted) {
    List<Shape> best = new ArrayList<>();
    int lowest = Integer.MAX_VALUE;
    for (Shape shape : sorted) {
      if (shape.rows() < lowest && best.size() < MOST_SHAPES) {
        best.add(shape);
        lowest = shape.rows();
      }
    }
    return best;
  }

  /** The running text set to a width, or the part of it that stands here. */
  List<Slug> text(int legWidth) {
    List<Slug> all = job.bodies().of(story, legWidth, () -> body(legWidth));
    Portion portion = news.portion();
    if (!portion.isTail() && !portion.goesOn()) {
      return all;
    }
    List<Slug> part = new ArrayList<>();
    if (portion.isTail()) {
      part.add(Slug.white(-1, Slug.Kind.JUMP_FROM));
    }
    part.addAll(
        all.subList(Math.min(portion.from(), all.size()), Math.min(portion.to(), all.size())));
    if (portion.goesOn()) {
      part.add(Slug.white(-1, Slug.Kind.JUMP_ON));
    }
    return part;
  }

  private List<Slug> body(int legWidth) {
    Founts founts = job.foundry().of(story.cjk());
    return new BodySetter(typesetter, founts, job.scale(), story, legWidth).set();
  }

  private List<Head> heads(int width) {
    Founts founts = job.foundry().of(story.cjk());
    return heads.computeIfAbsent(
        width,
        w -> new HeadSetter(typesetter, founts, job.scale(), headed(), news.headline()).over(w));
  }

  /** A tail repeats the headline only. */
  private Story headed() {
    if (!news.portion().isTail()) {
      return story;
    }
    List<Piece> headline = story.headline().stream().toList();
    return new Story(story.id(), story.sort(), story.language(), story.cjk(), headline);
  }

  private List<Integer> figureSpans(int span, boolean noText) {
    boolean figure = story.pieces().stream().anyMatch(piece -> piece.kind().isFigure());
    if (!figure || news.portion().isTail()) {
      return List.of(0);
    }
    if (noText) {
      return List.of(span);
    }
    List<Integer> spans = new ArrayList<>();
    for (int covered = 1; covered <= span; covered++) {
      if (story.hasPicture() || covered <= 2 && covered < span || span == 1) {
        spans.add(covered);
      }
    }
    return spans;
  }

  private Shape shape(
      Grid grid, int span, int inset, int legWidth, List<Slug> slugs, Head head, int covered) {
    int gap = grid.gutter();
    int width = span * legWidth + (span - 1) * gap;
    int figureWidth = covered * legWidth + Math.max(0, covered - 1) * gap;
    List<Figure> set = covered == 0 ? List.of() : figures(figureWidth, grid);
    int pad = inset == 0 ? 0 : inset * 2 / 3;
    int headRows = grid.rows(head.height() + pad);
    int figureRows = figureRows(grid, set, slugs.isEmpty() && story.isBoxed() ? pad : 0);
    Legs legs = Legs.pour(slugs, span, covered, figureRows);
    TableSetting table = news.portion().isTail() ? TableSetting.NONE : tables(width);
    int rows = headRows + legs.rows() + grid.rows(table.height()) + 1;
    int penalty = head.penalty() + legs.penalty() + spanCost(grid, span, covered, slugs.size());
    return new Shape(
        index, span, inset, head, headRows, slugs, legs, legWidth, gap, set, covered, table, rows,
        penalty);
  }

  private TableSetting tables(int width) {
    Founts founts = job.foundry().of(story.cjk());
    return tables.computeIfAbsent(
        width, w -> new TableSetter(typesetter, founts, job.scale(), story).set(w));
  }

  private List<Figure> figures(int width, Grid grid) {
    Founts founts = job.foundry().of(story.cjk());
    int tallest = grid.leading() * 32;
    return figures.computeIfAbsent(
        width,
        w ->
            new FigureSetter(typesetter, founts, job.scale(), story, job.pictures())
                .set(w, tallest));
  }

  private static int figureRows(Grid grid, List<Figure> figures, int pad) {
    int height = pad;
    for (Figure figure : figures) {
      height += figure.height() + grid.leading() / 2;
    }
    return figures.isEmpty() ? 0 : grid.rows(height);
  }

  /** The lead spreads wide; pictures take about half the columns; small stories stay narrow. */
  private int spanCost(Grid grid, int span, int covered, int slugs) {
    int cost = 0;
    if (news.rank() == 0 && !news.portion().isTail()) {
      int least = Math.min((grid.columns() * 3 + 4) / 5, Math.max(1, slugs / LEAD_LEG));
      cost += Math.max(0, least - span) * Cost.NARROW_LEAD;
    }
    if (news.rank() > 0 && span == grid.columns() && span > 2) {
      cost += Cost.BANNER;
    }
    if (covered > 0 && story.hasPicture()) {
      int wanted = slugs == 0 ? Math.max(1, (grid.columns() + 1) / 2) : Math.max(1, span / 2);
      cost += Math.abs(covered - wanted) * 12;
    } else if (covered > 0 && slugs == 0) {
      cost += Math.max(0, span - Math.max(1, (grid.columns() + 1) / 2)) * 25;
    }
    return cost;
  }
}
