package io.broadsheet.parser.furniture;

import io.broadsheet.parser.furniture.Token.Kind;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import java.util.Locale;

/**
 * Reads the counts and the price of a masthead in languages of the alphabet: {@code Vol. XII, No.
 * 12,408}, {@code 45. Jahrgang · Nr. 123}, {@code Prix : 1,20 €}, {@code ISSN 0000-0000}.
 */
final class MastheadNumbers {
  private static final int LONGEST = 60;

  private final Conventions words;

  private MastheadNumbers(Conventions words) {
    this.words = words;
  }

  /** The piece as a token, or null. */
  static Token of(String piece, Conventions words) {
    return piece.length() > LONGEST ? null : new MastheadNumbers(words).read(piece);
  }

  private Token read(String piece) {
    if (piece.regionMatches(true, 0, "issn", 0, 4) && Glyphs.hasDigit(piece)) {
      return Token.of(Kind.SERIAL, "ISSN " + piece.substring(4).replace(':', ' ').strip());
    }
    boolean number = false;
    boolean counted = false;
    boolean priced = false;
    String issue = "";
    boolean next = false;
    String spaced = piece.replace('/', ' ').replace(':', ' ').replace('(', ' ');
    int end;
    for (int from = 0; from <= spaced.length(); from = end + 1) {
      int blank = spaced.indexOf(' ', from);
      end = blank < 0 ? spaced.length() : blank;
      String word = spaced.substring(from, end);
      String bare = bare(word);
      String glued = afterSign(bare);
      boolean issueWord = words.has("issue-number", word) || words.has("issue-number", bare);
      if (bare.isEmpty()) {
        continue;
      }
      if (issueWord || words.has("issue", word) || words.has("issue", bare)) {
        counted = true;
        next = issueWord;
      } else if (isMoney(bare) || words.has("price", bare) || words.has("price", word)) {
        priced = true;
        number |= Glyphs.hasDigit(bare);
      } else if (!glued.isEmpty()) {
        counted = true;
        number = true;
        issue = glued;
      } else if (isNumber(bare)) {
        number = true;
        issue = next && Glyphs.hasDigit(bare) && issue.isEmpty() ? bare : issue;
        next = false;
      } else if (!words.has("date-filler", bare)) {
        return null;
      }
    }
    if (!number || !counted && !priced) {
      return null;
    }
    return Token.of(priced ? Kind.PRICE : Kind.ISSUE, priced ? piece : issue);
  }

  /** The number glued to its sign: N°123, №45. */
  private String afterSign(String word) {
    int sign = words.words("issue-number").at(word, 0);
    boolean glued = sign > 0 && sign < word.length() && Character.isDigit(word.charAt(sign));
    return glued ? word.substring(sign) : "";
  }

  private static String bare(String word) {
    int to = word.length();
    while (to > 0 && ".,;)–—-".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(0, to);
  }

  /** Digits, perhaps with points or an ordinal's letters, or a Roman number. */
  private static boolean isNumber(String word) {
    int digits = 0;
    while (digits < word.length()
        && (Character.isDigit(word.charAt(digits)) || ".,".indexOf(word.charAt(digits)) >= 0)) {
      digits++;
    }
    if (digits > 0) {
      return word.length() - digits <= 3;
    }
    return word.length() <= 8
        && word.toUpperCase(Locale.ROOT).equals(word)
        && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
  }

  private static boolean isMoney(String word) {
    boolean sign = !word.isEmpty() && "$£€₪₽".indexOf(word.charAt(0)) >= 0;
    boolean after = !word.isEmpty() && "$£€₪₽".indexOf(word.charAt(word.length() - 1)) >= 0;
    return word.length() <= 10 && (sign || after);
  }
}
