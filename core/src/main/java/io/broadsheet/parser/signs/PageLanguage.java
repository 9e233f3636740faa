package io.broadsheet.parser.signs;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.words.Conventions;

/**
 * The language of a page, and with it the conventions that its lines are read by. A page in one
 * language may hold lines of the other kind of script: each kind keeps conventions of its own.
 *
 * @param tag BCP 47; empty if not known
 * @param unspaced for lines written without spaces between words
 * @param alphabetic for all other lines
 */
public record PageLanguage(String tag, Conventions unspaced, Conventions alphabetic) {

  /** The conventions of a language; Chinese and English ones for what is not known. */
  public static PageLanguage of(String tag) {
    String primary = tag.split("-", 2)[0];
    boolean eastern = primary.equals("zh") || primary.equals("ja");
    return new PageLanguage(
        tag,
        eastern ? Conventions.of(tag, Conventions.CHINESE) : Conventions.CHINESE,
        eastern ? Conventions.ENGLISH : Conventions.of(tag, Conventions.ENGLISH));
  }

  public boolean isJapanese() {
    return tag.equals("ja") || tag.startsWith("ja-");
  }

  public boolean isKorean() {
    return tag.equals("ko") || tag.startsWith("ko-");
  }

  /** The conventions that a line is read by. */
  public Conventions of(Line line) {
    return line.unspaced() ? unspaced : alphabetic;
  }
}
