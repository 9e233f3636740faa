package io.broadsheet.model;

import java.util.Optional;

/**
 * A jump line (转版): 下转第2版, Continued from Page A1.
 *
 * @param direction whether the story goes on there or comes from there
 * @param page the label of the other page as printed, if stated
 * @param text the jump line as printed
 * @param joined true if the other end was found, agrees, and the story stands here whole; false for
 *     a dangling end
 */
public record Jump(Direction direction, Optional<String> page, Text text, boolean joined) {
  /** Which end of the jump this is. */
  public enum Direction {
    /** The story goes on at the other page. */
    OUT,
    /** The story comes from the other page. */
    IN
  }
}
