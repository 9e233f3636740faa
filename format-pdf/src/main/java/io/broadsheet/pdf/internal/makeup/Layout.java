package io.broadsheet.pdf.internal.makeup;

/** Stories on a part of the page, made by cutting it in two again and again. */
sealed interface Layout {
  /** Rows that it needs. */
  int rows();

  /** What its faults cost. */
  int penalty();

  /** Columns that it takes. */
  int span();

  /** Size of the headline in its upper left corner. */
  int upperLeft();

  /** Size of the headline in its upper right corner. */
  int upperRight();

  /** How many stories it holds. */
  int stories();

  /** One story. */
  record Single(Shape shape) implements Layout {
    @Override
    public int rows() {
      return shape.rows();
    }

    @Override
    public int penalty() {
      return shape.penalty();
    }

    @Override
    public int span() {
      return shape.span();
    }

    @Override
    public int upperLeft() {
      return shape.head().size();
    }

    @Override
    public int upperRight() {
      return shape.head().size();
    }

    @Override
    public int stories() {
      return 1;
    }
  }

  /**
   * One part over another; what is known of both is kept, since the packer asks again and again.
   */
  record Stacked(
      Layout upper,
      Layout lower,
      int penalty,
      int rows,
      int span,
      int upperLeft,
      int upperRight,
      int stories)
      implements Layout {
    Stacked(Layout upper, Layout lower, int penalty) {
      this(
          upper,
          lower,
          penalty,
          upper.rows() + lower.rows(),
          upper.span(),
          upper.upperLeft(),
          upper.upperRight(),
          upper.stories() + lower.stories());
    }
  }

  /** One part beside another. */
  record Abreast(
      Layout left,
      Layout right,
      int penalty,
      int rows,
      int span,
      int upperLeft,
      int upperRight,
      int stories)
      implements Layout {
    Abreast(Layout left, Layout right, int penalty) {
      this(
          left,
          right,
          penalty,
          Math.max(left.rows(), right.rows()),
          left.span() + right.span(),
          left.upperLeft(),
          right.upperRight(),
          left.stories() + right.stories());
    }
  }
}
