package io.broadsheet.parser;

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
record Edit(
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

  /** What markup says of a line. */
  enum Sign {
    NONE,
    /** Opens a heading. */
    HEADING,
    /** Opens bold letters. */
    BOLD,
    /** Closes bold letters. */
    BOLD_END,
    /** Stands for a picture; what follows on the line is its description. */
    PICTURE,
    /** Opens or parts the cells of a table's row. */
    CELL
  }
}
