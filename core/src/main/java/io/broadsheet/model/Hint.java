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
    /** The date that a word such as 昨天 stands for. */
    RELATIVE_DATE,
    /** A character or word that is probably wrong in the source. */
    MISREADING,
    /** Words that are probably missing in the source. */
    LOST_TEXT,
    /** People whose names could not be told apart. */
    PEOPLE
  }
}
