package io.broadsheet.evaluation;

import java.util.Locale;

/** What is measured. Each value is between 0 and 1. */
public enum Figure {
  /** F1 of items that share nine tenths of their runs of three characters with the truth's. */
  ARTICLE_F1(Formula.F1),
  /** Items that came out whole: words over the story, paragraphs and captions all the same. */
  PERFECT(Formula.RECALL),
  /** Headlines found as the headline of the item. */
  HEADLINE(Formula.RECALL),
  /** Items whose kicker, headline and decks together have the same words. */
  HEAD_GROUP(Formula.RECALL),
  /** F1 of the names in bylines. */
  BYLINE(Formula.F1),
  /** F1 of the boundaries between paragraphs. */
  PARAGRAPH(Formula.F1),
  /** Captions found as captions. */
  CAPTION(Formula.RECALL),
  /** Credits found as credits. */
  CREDIT(Formula.RECALL),
  /** The truth's characters that are in the items read. */
  KEPT(Formula.RECALL),
  /** Characters in the items read that the truth's items do not have: less is better. */
  SPURIOUS(Formula.REST),
  /** Lines taken to go on with a paragraph or caption that do. */
  JOIN_PRECISION(Formula.PRECISION),
  /** Lines that go on with a paragraph or caption and were taken so. */
  JOIN_RECALL(Formula.RECALL),
  /** The same, of lines that stand apart from what they go on with. */
  TEAR_PRECISION(Formula.PRECISION),
  /** The same, of lines that stand apart from what they go on with. */
  TEAR_RECALL(Formula.RECALL);

  private enum Formula {
    F1,
    RECALL,
    PRECISION,
    REST
  }

  private final Formula formula;

  Figure(Formula formula) {
    this.formula = formula;
  }

  /** As reports name it, such as {@code article-f1}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The value, 1 where there was nothing to find (0 for {@link #SPURIOUS}).
   *
   * @param right found and true
   * @param found all that was found
   * @param truth all that is true
   */
  double of(long right, long found, long truth) {
    return switch (formula) {
      case F1 -> found + truth == 0 ? 1 : 2.0 * right / (found + truth);
      case RECALL -> truth == 0 ? 1 : (double) right / truth;
      case PRECISION -> found == 0 ? 1 : (double) right / found;
      case REST -> found == 0 ? 0 : 1 - (double) right / found;
    };
  }

  /** How many of them the value rests on. */
  long base(long found, long truth) {
    return switch (formula) {
      case F1, RECALL -> truth;
      case PRECISION, REST -> found;
    };
  }
}
