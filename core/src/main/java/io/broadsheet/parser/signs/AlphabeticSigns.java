package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Signs.Credit;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.function.IntPredicate;

/** Reads the fixed words of a line in a language of the alphabet. */
public final class AlphabeticSigns {
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_ENTRY = 90;

  private AlphabeticSigns() {}

  static Signs of(String line, Conventions words) {
    AlphabeticCredit credits = new AlphabeticCredit(line, words);
    Names credit = credits.whole();
    Names byline = credit == null ? new AlphabeticByline(line, words).read() : null;
    Credit signature = credit == null ? new AlphabeticSignature(line, words).read() : null;
    AlphabeticJump jumps = new AlphabeticJump(line, words);
    String label = line.length() <= LONGEST_LABEL ? bare(line) : "";
    return new Signs(
        AlphabeticOpening.of(line, words),
        byline,
        credit,
        credit == null && byline == null ? credits.tail() : null,
        jumps.out(),
        jumps.in(),
        signature == null ? null : signature.part(),
        signature == null ? Names.NONE : signature.names(),
        words.has("column-label", label) || words.has("briefs-label", label),
        pageReference(line, words),
        false,
        label.isEmpty() ? "" : words.which("notice:", set -> set.has(label)));
  }

  /** True if the line tells what the writer named above is: Staff Writer, Reuters. */
  public static boolean continuesByline(String line, Conventions words) {
    return AlphabeticByline.isTitle(line, words);
  }

  /** The line without dashes, brackets, stars or a colon around it. */
  private static String bare(String line) {
    IntPredicate frame = c -> isFrame((char) c);
    return Glyphs.without(frame, frame.or(c -> c == ':'), line);
  }

  private static boolean isFrame(char c) {
    return " -–—*|·+=~[]<>".indexOf(c) >= 0 || Glyphs.isBullet(c);
  }

  /** Harbour news .... B4; Kultur … Seite 8: how an index names a page. */
  private static boolean pageReference(String line, Conventions words) {
    int end = line.length();
    if (end > LONGEST_ENTRY || end < 4 || !Character.isDigit(line.charAt(end - 1))) {
      return false;
    }
    int from = end;
    while (from > 0 && isLabel(line.charAt(from - 1)) && end - from < 4) {
      from--;
    }
    int before = blanksBefore(line, from);
    int word = words.words("page-word").endingAt(line, before);
    boolean dots =
        before > 2 && ".…·_".indexOf(line.charAt(before - 1)) >= 0 && isLeader(line, before);
    if (word == 0) {
      return dots;
    }
    int text = blanksBefore(line, before - word);
    boolean apart =
        text > 2 && (",.…·–—:".indexOf(line.charAt(text - 1)) >= 0 || text + 1 < before - word);
    return apart && !Character.isLetter(line.charAt(before - word - 1));
  }

  private static boolean isLeader(String line, int end) {
    return line.charAt(end - 1) == '…' || end > 3 && ". ".indexOf(line.charAt(end - 2)) >= 0;
  }

  private static boolean isLabel(char c) {
    return Character.isDigit(c) || c >= 'A' && c <= 'Z';
  }

  private static int blanksBefore(String line, int at) {
    int end = at;
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
