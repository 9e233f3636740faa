package io.broadsheet.docx.internal;

import io.broadsheet.model.Jump;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The jump lines of a story, as far as they are asked for: the one that leads away before the turn
 * of the page, the one that comes from there after it, each leading to the other part.
 */
final class JumpLines {
  /** None are shown; turns of the page have their bookmarks all the same. */
  static JumpLines none(Paragraphs out) {
    return new JumpLines(out, List.of(), "");
  }

  private final Paragraphs out;
  private final List<Jump> left;
  private final String home;

  /**
   * Sets the jump lines of a story.
   *
   * @param home the bookmark where the story begins
   */
  JumpLines(Paragraphs out, List<Jump> jumps, String home) {
    this.out = out;
    this.left = new ArrayList<>(jumps);
    this.home = home;
  }

  /** What stands before the body: where the story comes from. */
  void before() {
    if (!left.isEmpty() && left.get(0).direction() == Jump.Direction.IN) {
      out.jumpLine(left.remove(0).text(), Optional.empty());
    }
  }

  /**
   * A turn of the page.
   *
   * @param bookmark its name
   */
  void turn(String bookmark) {
    next(Jump.Direction.OUT).ifPresent(jump -> out.jumpLine(jump.text(), Optional.of(bookmark)));
    out.bookmark(bookmark);
    next(Jump.Direction.IN).ifPresent(jump -> out.jumpLine(jump.text(), Optional.of(home)));
  }

  /** What stands after the body: where the story goes on. */
  void after() {
    left.forEach(jump -> out.jumpLine(jump.text(), Optional.empty()));
    left.clear();
  }

  private Optional<Jump> next(Jump.Direction direction) {
    Optional<Jump> next = left.stream().filter(jump -> jump.direction() == direction).findFirst();
    next.ifPresent(left::remove);
    return next;
  }
}
