package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.LayoutDrawing.Module;
import io.broadsheet.pdf.internal.makeup.LayoutReport.PageScore;
import io.broadsheet.pdf.internal.typeset.SetLine;
import java.util.List;

/** Counts what is not as it should be on a drawn page. */
final class Scorer {
  private int whiteCells;
  private int imbalance;
  private int lonelyLines;
  private int lines;
  private int loose;
  private int ragged;
  private int overfull;
  private int lonelyCharacters;
  private int prohibited;

  static PageScore score(MadePage page, TypeScale scale, List<Module> modules) {
    return page.packing()
        .map(packing -> new Scorer().count(page, packing, scale, modules))
        .orElse(
            new PageScore(0, 0, page.frame().columns(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  private PageScore count(
      MadePage page, PagePacking packing, TypeScale scale, List<Module> modules) {
    modules.forEach(this::module);
    Grid grid = packing.grid();
    int jumps = (int) page.portions().stream().filter(Portion::goesOn).count();
    return new PageScore(
        modules.size(),
        grid.leading(),
        grid.columns(),
        page.frame().rows(scale, grid.leading()),
        packing.layout().rows(),
        whiteCells,
        imbalance,
        lonelyLines,
        tombstones(modules),
        jumps,
        lines,
        loose,
        ragged,
        overfull,
        lonelyCharacters,
        prohibited,
        packing.cost());
  }

  private void module(Module module) {
    Shape shape = module.shape();
    int air = shape.headRows() > 0 ? Cost.AIR_ROWS : 0;
    whiteCells += Math.max(0, module.rows() - shape.rows() - air) * shape.span();
    int least = Integer.MAX_VALUE;
    int most = 0;
    int covered = 0;
    for (Legs.Leg leg : shape.legs().legs()) {
      int foot = leg.row() + leg.to() - leg.from();
      least = Math.min(least, foot);
      most = Math.max(most, foot);
      covered++;
    }
    if (covered > 0) {
      imbalance = Math.max(imbalance, most - least);
      whiteCells += (shape.legs().rows() - most) * covered;
    }
    lonelyLines += shape.legs().lonelyLines(shape.slugs());
    shape.slugs().stream()
        .filter(slug -> slug.kind() == Slug.Kind.TEXT)
        .forEach(slug -> slug.line().ifPresent(line -> line(line, slug)));
  }

  private void line(SetLine line, Slug slug) {
    lines++;
    loose += line.fit() == SetLine.Fit.FULL && line.strain() > 1_000 ? 1 : 0;
    ragged += line.fit() == SetLine.Fit.RAGGED ? 1 : 0;
    overfull += line.fit() == SetLine.Fit.OVERFULL ? 1 : 0;
    prohibited += line.isProhibited(slug.first(), slug.last()) ? 1 : 0;
    lonelyCharacters += slug.last() && !slug.first() && line.end() - line.start() <= 2 ? 1 : 0;
  }

  private static int tombstones(List<Module> modules) {
    int count = 0;
    for (Module left : modules) {
      for (Module right : modules) {
        boolean beside =
            left.row() == right.row() && left.column() + left.shape().span() == right.column();
        int size = left.shape().head().size();
        count += beside && size > 0 && size == right.shape().head().size() ? 1 : 0;
      }
    }
    return count;
  }
}
