package io.broadsheet.parser.signs;

import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Signs.Credit;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;

/** Reads the fixed words of a line in Chinese. */
final class ChineseSigns {
  private final String line;
  private final Conventions words;

  private ChineseSigns(String line, Conventions words) {
    this.line = line;
    this.words = words;
  }

  static Signs of(String line, Conventions words) {
    ChineseSigns signs = new ChineseSigns(line, words);
    ChineseCredit credits = new ChineseCredit(line, words);
    ChineseJump jumps = new ChineseJump(line, words);
    Credit tail = credits.tailCredit();
    Credit signature = tail == null ? credits.signature() : null;
    Names credit = credits.credit();
    return new Signs(
        ChineseOpening.of(line),
        credit == null ? new ChineseByline(line, words).read() : null,
        credit,
        tail,
        jumps.out(),
        jumps.in(),
        signature == null ? null : signature.part(),
        signature == null ? Names.NONE : signature.names(),
        signs.label(),
        pageReference(line, words),
        signs.mayBeName(),
        signs.notice());
  }

  /** A word for a column, or anything short that stands between dashes or in heavy brackets. */
  private boolean label() {
    if (line.length() > 14) {
      return false;
    }
    String bare = bare();
    boolean dashes = line.startsWith("——") && line.endsWith("——") && line.length() > 5;
    boolean brackets = line.charAt(0) == '【' && line.indexOf('】') == line.length() - 1;
    boolean framed = (dashes || brackets) && bare.length() <= 10;
    return framed || line.length() <= 8 && words.words("column-label").has(bare);
  }

  /** The line without brackets or signs around it. */
  private String bare() {
    return Glyphs.without(c -> Glyphs.isBullet((char) c) || isFrame((char) c), line)
        .replace(" ", "");
  }

  static boolean isFrame(char c) {
    return Glyphs.isOpener(c) || Glyphs.isCloser(c) || c == ' ' || c == '|' || c == ':' || c == '—';
  }

  /** Two or three Han, the first a family name. */
  private boolean mayBeName() {
    boolean brief = line.length() == 2 || line.length() == 3;
    Words surnames = words.words("surname");
    return brief && line.chars().allMatch(c -> Glyphs.isHan((char) c)) && surnames.at(line, 0) > 0
        || GluedNames.are(line, words);
  }

  /** 详见2版, ……A3, …　3面: how an index names a page. */
  static boolean pageReference(String line, Conventions words) {
    int end = line.length();
    int word = words.words("page-word").endingAt(line, end);
    int from = end - word;
    while (from > 0 && Glyphs.isDigit(line.charAt(from - 1))) {
      from--;
    }
    boolean number = from < end - word && line.length() <= 40 && from > 3;
    char before = from > 0 ? line.charAt(from - 1) : ' ';
    return number && (word > 0 || before >= 'A' && before <= 'D' || "…·.".indexOf(before) >= 0);
  }

  private String notice() {
    if (line.length() > 24) {
      return "";
    }
    String bare = bare();
    return words.which(
        "notice:",
        set -> set.has(bare) || bare.length() > 3 && set.endingAt(bare, bare.length()) > 1);
  }
}
