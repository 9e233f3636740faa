package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.plan.Mark;
import io.broadsheet.pdf.internal.plan.Mark.BoxMark;
import io.broadsheet.pdf.internal.plan.Mark.ImageMark;
import io.broadsheet.pdf.internal.plan.Mark.RuleMark;
import io.broadsheet.pdf.internal.plan.Mark.TextMark;
import io.broadsheet.pdf.internal.typeset.SetLine;
import java.util.List;

/** Puts one story, in its shape, on the page. */
final class ModuleDrawing {
  private static final int HAIRLINE = 400;
  private static final int BOX_GREY = 90;

  private final Ledger ledger;
  private final Grid grid;
  private final int page;
  private final Shape shape;
  private final PlacedStory story;
  private final int x;
  private final int row;
  private final int air;
  private final int rows;

  /**
   * A story, or the part of it that stands on this page.
   *
   * @param number among all stories of the edition
   * @param isTail true if it began on an earlier page
   */
  record PlacedStory(int number, boolean boxed, boolean isTail, TypeScale scale, JumpLines jumps) {}

  /** Sets the jump lines of a story. */
  interface JumpLines {
    SetLine line(boolean onward, int width);
  }

  ModuleDrawing(
      Ledger ledger,
      Grid grid,
      int page,
      PlacedStory story,
      Shape shape,
      int column,
      int row,
      int rows) {
    this.ledger = ledger;
    this.grid = grid;
    this.page = page;
    this.story = story;
    this.shape = shape;
    this.x = grid.x(column) + shape.inset();
    this.row = row;
    this.rows = rows;
    boolean hasHead = shape.headRows() > 0;
    this.air = hasHead ? Math.min(rows - shape.rows(), Cost.AIR_ROWS) : 0;
  }

  void draw() {
    head();
    figures();
    legs();
    table();
    if (story.boxed()) {
      box();
    }
  }

  private int bodyRow() {
    return row + shape.headRows() + air;
  }

  private void head() {
    int room = (shape.headRows() + air) * grid.leading() - shape.head().height();
    int top = grid.y(row) + (story.boxed() ? shape.inset() / 4 + room / 2 : room * 2 / 5);
    for (Head.HeadLine line : shape.head().lines()) {
      line(line.piece(), -1, new TextMark(line.line().at(x, top + line.baseline())));
    }
  }

  private void line(int piece, int cell, Mark mark) {
    if (story.isTail() && cell == -1) {
      ledger.artifact(page, mark);
    } else {
      ledger.put(story.number(), piece, Math.max(0, cell), page, mark);
    }
  }

  private void figures() {
    if (shape.figures().isEmpty()) {
      return;
    }
    int covered = shape.figureLegs();
    int left = x + (shape.span() - covered) * (shape.legWidth() + shape.legGap());
    int width = covered * shape.legWidth() + (covered - 1) * shape.legGap();
    boolean alone = shape.slugs().isEmpty();
    int y = grid.y(bodyRow());
    if (alone) {
      int height = shape.figures().stream().mapToInt(Figure::height).sum();
      int bottom = grid.y(row + rows - 1) - (story.boxed() ? 0 : grid.leading() / 2);
      y += story.boxed() ? Math.max(0, (bottom - y - height) / 2) : 0;
    }
    for (Figure figure : shape.figures()) {
      figure(figure, left, y, width, alone);
      y += figure.height() + grid.leading() / 2;
    }
  }

  private void figure(Figure figure, int left, int y, int width, boolean alone) {
    if (figure.pictureHeight() > 0 && !figure.missing()) {
      int shown = Math.min(width, figure.pictureWidth());
      int shift = (width - shown) / 2;
      ledger.put(
          story.number(),
          figure.picture(),
          0,
          page,
          new ImageMark(left + shift, y, shown, figure.pictureHeight(), figure.reference()));
    } else if (figure.missing()) {
      ledger.artifact(
          page, new BoxMark(left, y, width, figure.pictureHeight(), HAIRLINE, BOX_GREY));
    } else if (!alone && !story.boxed()) {
      int rule = story.scale().body() / 4;
      ledger.artifact(page, new RuleMark(left, y - rule, width, HAIRLINE * 2, 0));
      int foot = y + figure.height() + rule;
      ledger.artifact(page, new RuleMark(left, foot, width, HAIRLINE, 0));
    }
    for (Head.HeadLine line : figure.lines()) {
      Mark mark = new TextMark(line.line().at(left, y + line.baseline()));
      ledger.put(story.number(), line.piece(), 0, page, mark);
    }
  }

  private void legs() {
    List<Slug> slugs = shape.slugs();
    for (Legs.Leg leg : shape.legs().legs()) {
      if (leg.to() == leg.from()) {
        continue;
      }
      int left = x + leg.column() * (shape.legWidth() + shape.legGap());
      int first = bodyRow() + leg.row();
      for (int i = leg.from(); i < leg.to(); i++) {
        slug(slugs.get(i), left, first + i - leg.from());
      }
      int height = (leg.to() - leg.from()) * grid.leading();
      ledger.leg(
          story.number(), new Ledger.LegPlace(page, left, grid.y(first), shape.legWidth(), height));
    }
  }

  private void slug(Slug slug, int left, int at) {
    if (slug.kind() == Slug.Kind.RULE) {
      int y = grid.y(at) + grid.leading() / 2;
      ledger.artifact(page, new RuleMark(left, y, shape.legWidth(), HAIRLINE * 2, 0));
    }
    int y = grid.y(at);
    if (slug.kind().isJump()) {
      boolean onward = slug.kind() == Slug.Kind.JUMP_ON;
      SetLine line = story.jumps().line(onward, shape.legWidth());
      ledger.artifact(page, new TextMark(line.at(left, grid.baseline(at))));
      ledger.jump(
          new Ledger.JumpLine(
              story.number(), onward, page, left, y, shape.legWidth(), grid.leading()));
    }
    slug.line()
        .map(line -> new TextMark(line.at(left, grid.baseline(at))))
        .ifPresent(mark -> ledger.put(story.number(), slug.piece(), 0, page, mark));
  }

  private void table() {
    int top = grid.y(bodyRow() + shape.legs().rows());
    int width = shape.span() * shape.legWidth() + (shape.span() - 1) * shape.legGap();
    for (int rule : shape.table().rules()) {
      ledger.artifact(page, new RuleMark(x, top + rule, width, HAIRLINE, 0));
    }
    for (TableSetting.CellLine line : shape.table().lines()) {
      Mark mark = new TextMark(line.line().at(x + line.x(), top + line.baseline()));
      ledger.put(story.number(), line.piece(), Math.max(0, line.cell()), page, mark);
    }
  }

  private void box() {
    int top = grid.y(row);
    int bottom = grid.y(row + rows - 1) + story.scale().body() / 3;
    int width = grid.width(shape.span());
    ledger.artifact(
        page, new BoxMark(x - shape.inset(), top, width, bottom - top, HAIRLINE * 3 / 2, BOX_GREY));
  }
}
