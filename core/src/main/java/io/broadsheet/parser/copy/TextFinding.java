package io.broadsheet.parser.copy;

import io.broadsheet.report.Finding;
import io.broadsheet.report.Finding.Severity;
import io.broadsheet.report.Place;

/** All that the text reader has to say about an input. */
public enum TextFinding {
  /** Neither headline nor opening nor any other sign of a newspaper page. */
  NO_STRUCTURE(
      Severity.WARNING,
      "text.no-structure",
      "no headline, opening or byline was recognised; the text is kept as plain paragraphs",
      "check that this is a newspaper page, and its language"),
  /** Bytes that mean nothing in the encoding. */
  UNDECODABLE(
      Severity.WARNING,
      "text.undecodable",
      "bad byte sequences in %2$s, shown as U+FFFD: %1$s",
      "name the encoding, or get a better copy"),
  /** The encoding is neither declared nor certain. */
  CHARSET_GUESSED(
      Severity.NOTE, "text.charset-guessed", "the encoding was guessed: %s", "name it to be sure"),
  /** Characters that no document may hold. */
  CONTROLS_REMOVED(
      Severity.NOTE, "text.controls-removed", "%s control characters were removed", ""),
  /** Ligatures, presentation forms, radicals and the like. */
  CHARACTERS_MAPPED(
      Severity.NOTE,
      "text.characters-mapped",
      "%s characters of fonts or old encodings were set in plain letters",
      ""),
  /** Zero-width characters and signs of direction. */
  INVISIBLES_REMOVED(
      Severity.NOTE, "text.invisibles-removed", "%s invisible characters were removed", ""),
  /** Soft hyphens inside lines. */
  SOFT_HYPHENS_REMOVED(
      Severity.NOTE, "text.soft-hyphens-removed", "%s soft hyphens inside lines were removed", ""),
  /** Tags, character references, signs of Markdown, formulas. */
  MARKUP_REMOVED(
      Severity.NOTE,
      "text.markup-removed",
      "%s left-overs of HTML, Markdown or formulas were read and removed",
      "check the places that the repairs name if the page is about markup"),
  /** Punctuation, quotation marks, spaces or widths, on request. */
  TYPOGRAPHY_SET(
      Severity.NOTE,
      "text.typography-set",
      "%s places were set to the habits of the language, as asked for",
      ""),
  /** U+FFFD that an earlier program left in the file. */
  CHARACTERS_LOST(
      Severity.WARNING,
      "text.characters-lost",
      "%s characters were lost before this file was written: it holds U+FFFD for them",
      "get the source of the file"),
  /** Characters that only one font or one house knows. */
  PRIVATE_USE(
      Severity.WARNING,
      "text.private-use",
      "%s private-use characters mean something only in the font or system they come from",
      "replace them in the source"),
  /** A paragraph that stops before its end. */
  TORN_END(
      Severity.WARNING,
      "text.torn-end",
      "the paragraph stops without an end mark, and nothing goes on with it",
      "look for lost text in the source"),
  /** The same characters on both sides of a tear, and no evidence that one is too many. */
  REPEATED_AT_TEAR(
      Severity.WARNING,
      "text.repeated-at-tear",
      "'%s' stands on both sides of a column break; both are kept",
      "drop one of them if the source repeated it"),
  /** A tear was mended on weak evidence. */
  DOUBTFUL_JOIN(
      Severity.WARNING,
      "text.doubtful-join",
      "two pieces were joined to one paragraph with little evidence",
      "check the paragraph"),
  /** Names in a byline that stand together. */
  UNSPLIT_NAMES(
      Severity.NOTE,
      "text.unsplit-names",
      "names in '%s' stand together and were not told apart",
      "add the people by hand if they matter"),
  /** A lone foreign word inside a Chinese sentence. */
  MISREADING(
      Severity.NOTE,
      "text.misreading",
      "'%s' between Chinese characters is probably a slip for '%s'",
      "correct the source if so"),
  /** A jump line whose other end is not here. */
  DANGLING_JUMP(
      Severity.NOTE,
      "text.dangling-jump",
      "the other end of '%s' is not in this input",
      "read the pages of the edition together"),
  /** Which line of a headline group is the main one cannot be told from text. */
  DOUBTFUL_HEADLINE(
      Severity.NOTE,
      "text.doubtful-headline",
      "which of the lines over the story is the headline is a guess",
      "check the headline"),
  /** The name of a file says another page or day than its text. */
  NAME_DISAGREES(
      Severity.WARNING,
      "text.name-disagrees",
      "the text says %s, the name of the file %s; the text is believed",
      "see which is right"),
  /** Pages of several days, none of them of more pages than another. */
  DATES_DIFFER(
      Severity.WARNING,
      "text.dates-differ",
      "the pages are of %s different days; the day of the edition is left open",
      "give the day, or read the pages of each day by themselves"),
  /** A file of a folder that could not be read. */
  PAGE_LEFT_OUT(
      Severity.WARNING,
      "text.page-left-out",
      "this file of the folder is left out of the edition: %s",
      "mend or remove the file"),
  /** A line that no rule found a place for. */
  UNPLACED(
      Severity.WARNING,
      "text.unplaced",
      "a stretch of text found no place and is kept as page furniture",
      "report this page to the makers of the program");

  private final Finding.Kind kind;

  TextFinding(Severity severity, String code, String message, String remedy) {
    this.kind = new Finding.Kind(code, severity, message, remedy);
  }

  public String code() {
    return kind.code();
  }

  public Finding at(Place place, Object... details) {
    return kind.at(place, details);
  }
}
