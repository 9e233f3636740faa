package io.broadsheet.model;

import java.util.Optional;

/**
 * A change between the source text and the model. Putting {@link #before} back in the place of
 * {@link #after} undoes it.
 *
 * @param kind what was done
 * @param where the stretch of source text that was changed; may be empty for something put in
 * @param before the source text there
 * @param after what the model has instead; may be empty
 * @param rule the rule that did it
 * @param confidence 0 to 1
 * @param bytes where in the file, for bytes that the decoder could not read
 */
public record Repair(
    Kind kind,
    SourceRange where,
    String before,
    String after,
    String rule,
    double confidence,
    Optional<ByteRange> bytes) {

  public Repair {
    if (before.length() != where.length()) {
      throw new IllegalArgumentException("a repair names the whole stretch that it changes");
    }
    Unit.check(confidence);
  }

  public Repair(
      Kind kind, SourceRange where, String before, String after, String rule, double confidence) {
    this(kind, where, before, after, rule, confidence, Optional.empty());
  }

  /**
   * Bytes of a file.
   *
   * @param start first byte, from 0
   * @param end after the last byte
   * @param hexadecimal the bytes themselves, in lower case
   */
  public record ByteRange(long start, long end, String hexadecimal) {
    public ByteRange {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("no range of bytes: " + start + "-" + end);
      }
      if (hexadecimal.length() % 2 != 0
          || hexadecimal.chars().anyMatch(digit -> "0123456789abcdef".indexOf(digit) < 0)) {
        throw new IllegalArgumentException("not hexadecimal in lower case: " + hexadecimal);
      }
    }
  }

  /** What can be done to a text. */
  public enum Kind {
    /** Two columns' ends of one paragraph put together. */
    COLUMN_JOIN,
    /** Two lines of one paragraph or headline put together. */
    LINE_JOIN,
    /** Two pages' parts of one story put together. */
    PAGE_JOIN,
    /** A hyphen at a line's end dropped. */
    HYPHEN_DROPPED,
    /** Characters printed twice at a tear dropped once. */
    REPETITION_DROPPED,
    /** A control or other character that no document may hold removed. */
    CONTROL_REMOVED,
    /** A character of old encodings or fonts set in plain letters. */
    CHARACTER_MAPPED,
    /** A character that nobody sees removed. */
    INVISIBLE_REMOVED,
    /** A large first letter put together with its word. */
    DROP_CAP_JOINED,
    /** A sign before a brief read as the border between two. */
    SIGN_READ,
    /** The mark of a page break removed. */
    PAGE_MARK_REMOVED,
    /** Left-overs of markup removed or read. */
    MARKUP_REMOVED,
    /** Bytes that mean nothing in the file's encoding, shown as U+FFFD. */
    UNDECODABLE,
    /** Punctuation or spaces set to the language's habits, on request. */
    TYPOGRAPHY
  }
}
