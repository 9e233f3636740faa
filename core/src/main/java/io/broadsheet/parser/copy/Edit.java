package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import java.util.Optional;

/**
 * Characters of a source that the {@link FairCopy} has not, or not so. Each is a repair of its own.
 *
 * @param start first unit in the source
 * @param end after the last one
 * @param instead what the copy has there; line ends stand for structure and enter no text
 * @param kind of the repair
 * @param rule of the repair
 * @param sign what the characters said of their line
 * @param bytes for what the decoder could not read
 */
public record Edit(
    int start,
    int end,
    String instead,
    Repair.Kind kind,
    String rule,
    Sign sign,
    Optional<Repair.ByteRange> bytes) {

  Edit(int start, int end, String instead, Repair.Kind kind, String rule) {
    this(start, end, instead, kind, rule, Sign.NONE, Optional.empty());
  }

  /** Left-overs of markup. */
  static Edit markup(int start, int end, String instead, String rule, Sign sign) {
    return new Edit(start, end, instead, Repair.Kind.MARKUP_REMOVED, rule, sign, Optional.empty());
  }

  /** True if the copy has what the source has: a form feed, which is kept as structure. */
  boolean changesNothing(String source) {
    return instead.length() == end - start && source.startsWith(instead, start);
  }

  /** What markup says of a line. */
  public enum Sign {
    NONE,
    /** Opens a heading of the first level. */
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    /** Opens bold letters. */
    BOLD,
    /** Closes bold letters. */
    BOLD_END,
    /** Stands for a picture; what follows on the line is its description. */
    PICTURE,
    /** Stood for a picture, with no words to it, right above the line. */
    PICTURE_ABOVE,
    /** The rule under the head of a table. */
    CELL_RULE,
    /** The rule under the head of a table stood right above the line. */
    CELL_RULE_ABOVE;

    private static final int LEVELS = 6;

    /** The sign of a heading; levels from 1 to 6. */
    static Sign heading(int level) {
      return values()[HEADING_1.ordinal() + level - 1];
    }

    /** The level of a heading's sign; 0 for others. */
    int level() {
      int level = ordinal() - HEADING_1.ordinal() + 1;
      return level >= 1 && level <= LEVELS ? level : 0;
    }
  }
}
