package io.broadsheet.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says where a stretch of a text stood in the source, character for character the same. What a text
 * has between its spans was put there by a {@link Repair}.
 *
 * @param at where the stretch starts in the text, in UTF-16 units from 0
 * @param range the same characters in the source
 * @param box where they stand on the page, if known
 * @param confidence the recogniser's, as given, 0 to 1
 */
public record SourceSpan(int at, SourceRange range, Optional<Box> box, OptionalDouble confidence) {
  public SourceSpan {
    if (at < 0) {
      throw new IllegalArgumentException("a span starts in its text: " + at);
    }
    Unit.check(confidence);
  }

  public SourceSpan(int at, SourceRange range) {
    this(at, range, Optional.empty(), OptionalDouble.empty());
  }

  /** Where the stretch ends in the text. */
  public int endsAt() {
    return at + range.length();
  }
}
