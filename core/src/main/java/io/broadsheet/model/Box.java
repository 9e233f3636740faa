package io.broadsheet.model;

/**
 * A rectangle on the picture of a page, in its pixels from the top left corner.
 *
 * @param left of the left edge
 * @param top of the top edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(int left, int top, int width, int height) {
  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("a box has no negative size: " + width + " x " + height);
    }
  }
}
