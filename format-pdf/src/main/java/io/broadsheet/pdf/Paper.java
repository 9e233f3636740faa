package io.broadsheet.pdf;

import java.util.Locale;
import java.util.Optional;

/** The papers that pages are made up for, upright. */
public enum Paper {
  A4(210, 297, 3, 12),
  A3(297, 420, 5, 14),
  /** 11 by 17 inches, give or take a millimetre. */
  TABLOID(280, 432, 5, 14),
  BERLINER(315, 470, 6, 15),
  BROADSHEET(375, 600, 7, 16),
  A2(420, 594, 7, 17);

  private final int width;
  private final int height;
  private final int columns;
  private final int margin;

  Paper(int width, int height, int columns, int margin) {
    this.width = width;
    this.height = height;
    this.columns = columns;
    this.margin = margin;
  }

  /** Width in millimetres. */
  public int width() {
    return width;
  }

  /** Height in millimetres. */
  public int height() {
    return height;
  }

  /** Columns that a paper of this size usually has. */
  public int columns() {
    return columns;
  }

  /** The usual margin in millimetres. */
  public int margin() {
    return margin;
  }

  /** The paper of a name in any case. */
  public static Optional<Paper> named(String name) {
    for (Paper paper : values()) {
      if (paper.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(paper);
      }
    }
    return Optional.empty();
  }
}
