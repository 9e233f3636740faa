package io.broadsheet.format;

/**
 * What of a text is set to the habits of its language, when asked for. Figures, times, addresses
 * and Latin words are left alone, names keep their gaps, and what has no single reading stays. Page
 * furniture is never touched. Each change is a repair; its rules are named here.
 */
public enum Typography {
  /**
   * Marks of Chinese text that lost their width: {@code , . : ; ? ! ( )} become {@code ，。：；？！（）},
   * and rows of stops {@code ……}. Rules {@code full-width-punctuation} and {@code ellipsis}.
   */
  PUNCTUATION,
  /**
   * Straight quotation marks and apostrophes take the form of the language, or the other form that
   * the page itself prints. Rules {@code quotation-mark} and {@code apostrophe}.
   */
  QUOTES,
  /**
   * Spaces that recognition and conversion left: inside Chinese sentences, beside full-width marks,
   * doubled between words. Rules {@code space-between-han}, {@code space-beside-mark} and {@code
   * doubled-space}.
   */
  SPACES,
  /** Full-width Latin letters and figures become half-width ones. Rule {@code half-width}. */
  WIDTHS
}
