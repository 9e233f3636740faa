package io.broadsheet.samples.press;

/**
 * What a text layer does to a page.
 *
 * @param level 0 (clean) to 3 (badly damaged)
 * @param tears share of paragraphs that a column break falls into
 * @param repeated share of tears that say some characters twice
 * @param lost share of tears where some are gone
 * @param interrupted share of tears with a photo between the columns
 * @param blanksLost share of blank lines that are gone
 * @param strays share of lines with a space too many
 * @param misread share of letters taken for others
 * @param strewn share of stories with a line of furniture inside
 */
record Damage(
    int level,
    double tears,
    double repeated,
    double lost,
    double interrupted,
    double blanksLost,
    double strays,
    double misread,
    double strewn) {

  static final int LEVELS = 4;

  /** Where a text layer has blank lines. */
  enum Blanks {
    /** Between paragraphs, and so between stories. */
    PARAGRAPHS,
    /** Between stories only. */
    STORIES,
    /** Nowhere. */
    NONE
  }

  static Damage of(int level) {
    return switch (level) {
      case 0 -> new Damage(0, 0, 0, 0, 0, 0, 0, 0, 0);
      case 1 -> new Damage(1, 0.08, 0, 0, 0, 0, 0.01, 0, 0);
      case 2 -> new Damage(2, 0.22, 0.10, 0.05, 0.06, 0.05, 0.03, 0, 0.02);
      case 3 -> new Damage(3, 0.38, 0.14, 0.08, 0.12, 0.12, 0.06, 0.01, 0.05);
      default -> throw new IllegalArgumentException("no level " + level);
    };
  }
}
