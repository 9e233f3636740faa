package io.broadsheet.parser.story;

import io.broadsheet.parser.roles.RoleDecision.Decided;
import java.util.List;

/**
 * How sure it is that an item is whole: that every line of it was taken for what it is, and that
 * its end is where it ends. Checked by {@code broadsheet evaluate}: of the items marked 0.9 or
 * more, at least 95 % should be whole.
 */
public final class Calibration {
  /** Lines of one item are not wrong apart from one another; the fourth root allows for that. */
  private static final double TOGETHER = 0.25;

  /** The most for a story that nothing stands over. */
  private static final double WITHOUT_HEADLINE = 0.8;

  /** The most for one that has no opening or byline either: it may well be a piece of another. */
  private static final double WITHOUT_BEGINNING = 0.6;

  /** The most for a story of which there is nothing but what stands over it. */
  private static final double WITHOUT_TEXT = 0.5;

  private Calibration() {}

  /**
   * The confidence of an item, 0 to 1.
   *
   * @param lines of the item
   * @param next how sure it is that the line after it begins another item; 1 at a page's end
   */
  public static double of(Draft item, List<Decided> lines, double next) {
    double least = next;
    double all = 0;
    for (Decided line : lines) {
      least = Math.min(least, line.confidence());
      all += Math.log(Math.max(line.confidence(), 0.001));
    }
    double sure = Math.min(least, next * Math.exp(TOGETHER * all));
    sure = item instanceof ArticleDraft story ? Math.min(sure, most(story)) : sure;
    return Math.round(sure * 1000) / 1000.0;
  }

  private static double most(ArticleDraft story) {
    if (!story.hasBody() && story.photos() == 0) {
      return WITHOUT_TEXT;
    }
    if (!story.head.isEmpty()) {
      return 1;
    }
    boolean begun = story.byline != null || story.dateline != null;
    return begun ? WITHOUT_HEADLINE : WITHOUT_BEGINNING;
  }
}
