package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.ModuleDrawing.PlacedStory;
import io.broadsheet.pdf.internal.plan.Mark.RuleMark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Puts a layout on the page: every module in its rectangle, hairlines where the page was cut. Rows
 * that a part does not need go to its stories' headlines first.
 */
final class LayoutDrawing {
  private static final int HAIRLINE = 350;
  private static final int GREY = 120;

  private final Ledger ledger;
  private final Grid grid;
  private final int page;
  private final IntFunction<PlacedStory> stories;
  private final List<Module> modules = new ArrayList<>();

  /** A module at its place. */
  record Module(Shape shape, int column, int row, int rows) {}

  /**
   * @param stories what is known of the story of a shape
   */
  LayoutDrawing(Ledger ledger, Grid grid, int page, IntFunction<PlacedStory> stories) {
    this.ledger = ledger;
    this.grid = grid;
    this.page = page;
    this.stories = stories;
  }

  List<Module> draw(Layout layout) {
    place(layout, 0, 0, layout.rows());
    return modules;
  }

  private void place(Layout layout, int column, int row, int rows) {
    if (layout instanceof Layout.Single single) {
      Shape shape = single.shape();
      modules.add(new Module(shape, column, row, rows));
      new ModuleDrawing(ledger, grid, page, stories.apply(shape.story()), shape, column, row, rows)
          .draw();
    } else if (layout instanceof Layout.Stacked stacked) {
      int spare = rows - stacked.rows();
      int upper = stacked.upper().rows() + spare * stacked.upper().stories() / stacked.stories();
      place(stacked.upper(), column, row, upper);
      if (!isBoxed(stacked.upper()) && !isBoxed(stacked.lower())) {
        horizontalRule(column, stacked.span(), row + upper);
      }
      place(stacked.lower(), column, row + upper, rows - upper);
    } else if (layout instanceof Layout.Abreast abreast) {
      place(abreast.left(), column, row, rows);
      int right = column + abreast.left().span();
      verticalRule(right, row, rows);
      place(abreast.right(), right, row, rows);
    }
  }

  /** A box needs no rule beside its own. */
  private boolean isBoxed(Layout layout) {
    return layout instanceof Layout.Single single && stories.apply(single.shape().story()).boxed();
  }

  /** In the row of air above a module. */
  private void horizontalRule(int column, int span, int row) {
    int y = grid.y(row) - grid.leading() * 45 / 100;
    ledger.artifact(page, new RuleMark(grid.x(column), y, grid.width(span), HAIRLINE, GREY));
  }

  private void verticalRule(int column, int row, int rows) {
    int x = grid.x(column) - grid.gutter() / 2 - HAIRLINE / 2;
    int height = (rows - 1) * grid.leading();
    ledger.artifact(page, new RuleMark(x, grid.y(row), HAIRLINE, height, GREY));
  }
}
