package io.broadsheet.model;

import java.util.List;

/**
 * Something that the text suggests without stating it. It never fills a field of the edition.
 *
 * @param kind what it is about
 * @param value what is suggested, in the form of that field
 * @param rule the rule that saw it
 * @param confidence 0 to 1
 * @param evidence where in the source
 */
public record Hint(
    Kind kind, String value, String rule, double confidence, List<SourceRange> evidence) {
  public Hint {
    Unit.check(confidence);
    evidence = List.copyOf(evidence);
  }

  /** What a hint is about. */
  public enum Kind {
    /** The day of the edition. */
    DATE,
    /** The name of the paper. */
    PUBLICATION,
    /** The label of a page. */
    PAGE_LABEL,
    /** The section of a page. */
    SECTION,
    /** What a story was called in the paper, where a web page gave it another headline. */
    HEADLINE,
    /**
     * The day that a word such as 昨天, 本月8日, yesterday or on Tuesday stands for, as {@code
     * 2031-05-09}; the evidence is the word. Given in running text only, and only where the day of
     * the edition is known; words for no certain day (近日, 日前) have none.
     */
    RELATIVE_DATE,
    /** A character or word that is probably wrong in the source. */
    MISREADING,
    /** Words that are probably missing in the source. */
    LOST_TEXT,
    /** People whose names could not be told apart. */
    PEOPLE
  }
}
