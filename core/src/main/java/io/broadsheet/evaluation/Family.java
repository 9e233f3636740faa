package io.broadsheet.evaluation;

/** Roles that the decision on a line does not tell apart: other decisions do. */
enum Family {
  HEAD,
  BYLINE,
  TEXT,
  SUBHEADING,
  CAPTION,
  CREDIT,
  APART;

  static Family of(TextRole role) {
    return switch (role) {
      case KICKER, HEADLINE, DECK -> HEAD;
      case BYLINE -> BYLINE;
      case DATELINE, PARAGRAPH, ENTRY, PULL_QUOTE, TABLE -> TEXT;
      case SUBHEADING -> SUBHEADING;
      case CAPTION -> CAPTION;
      case CREDIT -> CREDIT;
      case JUMP, FURNITURE -> APART;
    };
  }

  /** True if a sentence of it may go on at the next line. */
  boolean runsOn() {
    return this == TEXT || this == CAPTION;
  }
}
