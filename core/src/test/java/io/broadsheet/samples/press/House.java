package io.broadsheet.samples.press;

import io.broadsheet.samples.press.Damage.Blanks;
import java.util.Locale;

/**
 * The habits of one paper, and of the text layer that its pages were taken from.
 *
 * @param blanks where blank lines stand
 * @param indent before the first line of a paragraph
 * @param measure characters in a line; 0 where a paragraph is one line
 * @param hyphens true if words are broken at the line's end
 * @param halfWidth true if the text has lost the full width of its punctuation
 * @param kickers share of stories with a line above the headline
 * @param decks share with a line below
 * @param openings share that open with a dateline
 * @param bylineAbove share of signed stories whose byline stands above
 * @param bylineEnd share whose byline stands at the end; the rest carry it in the opening
 * @param capitals share of headlines in capitals
 * @param broken share of headlines on two lines
 * @param deckDash true if decks begin with a dash
 * @param blankAfterHead true if a blank line follows headline groups
 */
record House(
    Blanks blanks,
    String indent,
    int measure,
    boolean hyphens,
    boolean halfWidth,
    double kickers,
    double decks,
    double openings,
    double bylineAbove,
    double bylineEnd,
    double capitals,
    double broken,
    boolean deckDash,
    boolean blankAfterHead) {

  /** The text layer in a word, such as {@code stories/indented/wrapped}. */
  String habits() {
    return blanks.name().toLowerCase(Locale.ROOT)
        + (indent.isEmpty() ? "/flush" : "/indented")
        + (measure == 0 ? "/whole" : "/wrapped");
  }

  static House drawn(Phrasebook book, Dice dice, int level) {
    boolean unspaced = book.unspaced();
    boolean wrapped = dice.chance(unspaced ? 0.15 : 0.6);
    int measure = !wrapped ? 0 : unspaced ? dice.between(14, 26) : dice.between(30, 62);
    String indent = dice.chance(0.45) ? "" : unspaced ? "　　" : dice.of("  ", "   ", "    ");
    if (book.language().equals("ja") && !indent.isEmpty()) {
      indent = "　";
    }
    Blanks blanks = dice.of(Blanks.PARAGRAPHS, Blanks.PARAGRAPHS, Blanks.STORIES, Blanks.NONE);
    if (wrapped && indent.isEmpty() && level < 2) {
      blanks = Blanks.PARAGRAPHS; // else nothing would tell where a paragraph ends
    }
    boolean capitals = !unspaced && dice.chance(0.3);
    return new House(
        blanks,
        indent,
        measure,
        wrapped && !unspaced && dice.chance(0.6),
        book.language().equals("zh-Hans") && dice.chance(0.3),
        dice.of(0.0, 0.15, 0.4),
        dice.of(0.0, 0.2, 0.5),
        dice.of(0.3, 0.7, 0.95),
        dice.of(0.1, 0.5, 0.9),
        dice.of(0.05, 0.3),
        capitals ? 0.9 : 0.05,
        dice.of(0.1, 0.3, 0.6),
        dice.chance(0.3),
        dice.chance(0.7));
  }
}
