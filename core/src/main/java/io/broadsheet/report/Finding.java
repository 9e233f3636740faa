package io.broadsheet.report;

import java.util.Locale;

/**
 * Something that a person should know about a reading or a writing.
 *
 * @param code stable name, such as {@code text.no-structure} or {@code pdf.missing-glyph}; each
 *     module keeps a closed catalogue of its own
 * @param severity how much it matters
 * @param place where
 * @param message what was found
 * @param remedy what can be done; may be empty
 */
public record Finding(String code, Severity severity, Place place, String message, String remedy) {

  /** How much a finding matters. */
  public enum Severity {
    /** Good to know. */
    NOTE,
    /** Look at it: something may not be as it should. */
    WARNING
  }

  /**
   * An entry of a module's catalogue: what its findings have in common.
   *
   * @param code stable name
   * @param severity how much it matters
   * @param message what was found, with places for details as {@link String#format} has them
   * @param remedy what can be done; may be empty
   */
  public record Kind(String code, Severity severity, String message, String remedy) {
    /** A finding of this kind. */
    public Finding at(Place place, Object... details) {
      return new Finding(
          code, severity, place, String.format(Locale.ROOT, message, details), remedy);
    }
  }
}
