package io.broadsheet.parser.signs;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;

/**
 * What is written on a line in fixed words: read once, used by clues and by the builder.
 *
 * @param opening how a story begins here, or null
 * @param byline the names of a byline that fills the line, or null
 * @param credit the names of a photo credit that fills the line, or null
 * @param inlineCredit a credit at the end of running text, or null
 * @param jumpOut a jump line away from here: whole line or its end; or null
 * @param jumpIn a jump line from elsewhere: whole line or its start; or null
 * @param signature names or source at the end of the line, in brackets; or null
 * @param signatureNames the people of the signature
 * @param label true if the line is a standing label
 * @param pageReference true if a short line ends in the number of a page, as in an index
 * @param mayBeName true if the line may be a name and nothing else
 * @param notice the kind of notice that the line heads; empty if none
 */
public record Signs(
    Opening opening,
    Names byline,
    Names credit,
    Credit inlineCredit,
    JumpLine jumpOut,
    JumpLine jumpIn,
    Part signature,
    Names signatureNames,
    boolean label,
    boolean pageReference,
    boolean mayBeName,
    String notice) {

  /**
   * Who took the picture, and where that stands.
   *
   * @param names who; null if the names stand on the next line
   */
  public record Credit(Part part, Names names) {}

  /**
   * A jump line.
   *
   * @param part where it stands
   * @param page the label of the other page; may be empty
   */
  public record JumpLine(Part part, Part page) {}

  public boolean wholeJumpOut(Line line) {
    return jumpOut != null && jumpOut.part().from() == 0 && jumpOut.part().to() == line.length();
  }

  public boolean wholeJumpIn(Line line) {
    return jumpIn != null && jumpIn.part().from() == 0 && jumpIn.part().to() == line.length();
  }

  /** True if something in fixed words ends the line that comes after a sentence, not in it. */
  public boolean hasTail() {
    return signature != null || inlineCredit != null || jumpOut != null;
  }

  public boolean wholeSignature(Line line) {
    return signature != null && signature.from() == 0 && signature.to() == line.length();
  }

  Signs withOpening(Opening read) {
    return with(read, byline, credit, inlineCredit);
  }

  Signs withByline(Names read) {
    return with(opening, read, credit, inlineCredit);
  }

  Signs withCredit(Names read) {
    return with(opening, byline, read, inlineCredit);
  }

  Signs withInlineCredit(Credit read) {
    return with(opening, byline, credit, read);
  }

  /** Of a line in an index: whatever else it might be, it names a page. */
  public Signs withPageReference() {
    return new Signs(
        opening,
        null,
        null,
        null,
        jumpOut,
        jumpIn,
        signature,
        signatureNames,
        false,
        true,
        false,
        notice);
  }

  Signs withSignature(Credit read) {
    return new Signs(
        opening,
        byline,
        credit,
        inlineCredit,
        jumpOut,
        jumpIn,
        read.part(),
        read.names(),
        label,
        pageReference,
        mayBeName,
        notice);
  }

  private Signs with(Opening first, Names writers, Names photographers, Credit inline) {
    return new Signs(
        first,
        writers,
        photographers,
        inline,
        jumpOut,
        jumpIn,
        signature,
        signatureNames,
        label,
        pageReference,
        mayBeName,
        notice);
  }

  /** Reads a line of a page by the conventions of its language. */
  public static Signs of(Line line, PageLanguage language) {
    String text = line.folded();
    if (line.unspaced()) {
      return language.isJapanese()
          ? JapaneseSigns.of(text, language.unspaced())
          : ChineseSigns.of(text, language.unspaced());
    }
    return language.isKorean()
        ? KoreanSigns.of(text, language.alphabetic())
        : AlphabeticSigns.of(text, language.alphabetic());
  }
}
