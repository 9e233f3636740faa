package io.broadsheet.parser.typography;

import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;

/**
 * Straight quotation marks and apostrophes in the form of a language.
 *
 * @param open of the outer quotation
 * @param close of the outer quotation
 * @param innerOpen of a quotation inside another
 * @param innerClose of a quotation inside another
 * @param gap what this page sets inside « and »; may be empty
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose, String gap) {
  private static final String RULE = "quotation-mark";

  /**
   * The form of a language, or another that is known in it and that the page prints.
   *
   * @param forms four characters each, the usual one first
   * @param page all words of the page
   * @return null if the language leaves its marks straight
   */
  static QuotationMarks of(List<String> forms, String page) {
    if (forms.isEmpty()) {
      return null;
    }
    String form = forms.get(0);
    for (String other : forms) {
      if (page.indexOf(form.charAt(0)) < 0 && page.indexOf(other.charAt(0)) >= 0) {
        form = other;
      }
    }
    String gap = form.charAt(0) == '«' ? gapAfter(page.indexOf('«') + 1, page) : "";
    return new QuotationMarks(
        form.substring(0, 1),
        form.substring(1, 2),
        form.substring(2, 3),
        form.substring(3, 4),
        gap);
  }

  private static String gapAfter(int at, String page) {
    boolean gap = at > 0 && at < page.length() && "\u202F\u00A0 ".indexOf(page.charAt(at)) >= 0;
    return gap ? page.substring(at, at + 1) : "";
  }

  /** In text with spaces between words, a mark after a gap opens. */
  void correctSpaced(Corrections text) {
    boolean quoting = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.was(i);
      boolean opens = opensHere(text, i);
      if (c == '"' && opens) {
        quoting = true;
        text.set(i, open + gap, RULE);
      } else if (c == '"' && (quoting || !Glyphs.isDigit(text.now(i - 1)))) {
        quoting = false;
        text.set(i, Glyphs.isBlank(text.now(i - 1)) ? "\"" : gap + close, RULE);
      } else if (c == '\'') {
        single(text, i, opens);
      }
    }
  }

  private static boolean opensHere(Corrections text, int at) {
    char before = text.now(at - 1);
    char behind = text.now(at + 1);
    boolean after =
        Glyphs.isBlank(before) || Glyphs.isOpener(before) || "«—–-\"'".indexOf(before) >= 0;
    return after && !Glyphs.isBlank(behind);
  }

  /** Between letters or after one it is an apostrophe unless a quotation is open. */
  private void single(Corrections text, int at, boolean opens) {
    boolean letterBefore = Character.isLetter(text.now(at - 1));
    boolean letterBehind = Character.isLetterOrDigit(text.now(at + 1));
    int end = opens ? closing(text, at) : -1;
    if (letterBefore && letterBehind) {
      text.set(at, "’", "apostrophe");
    } else if (end > 0) {
      text.set(at, innerOpen, RULE);
      text.set(end, innerClose, RULE);
    } else if (letterBefore || opens && letterBehind && isShortened(text, at)) {
      text.set(at, "’", "apostrophe");
    }
  }

  /** '90s, 'tis: figures or a small letter. */
  private static boolean isShortened(Corrections text, int at) {
    return Glyphs.isDigit(text.now(at + 1)) || Character.isLowerCase(text.now(at + 1));
  }

  /** The mark that closes a quotation in single marks, before the next that opens one; or -1. */
  private static int closing(Corrections text, int open) {
    for (int i = open + 2; i < text.length() && i - open < 300; i++) {
      if (text.was(i) == '\'' && text.mayChange(i)) {
        boolean letterBehind = Character.isLetterOrDigit(text.now(i + 1));
        if (!letterBehind && !Glyphs.isBlank(text.now(i - 1))) {
          return i;
        }
        if (opensHere(text, i)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** In text without spaces, marks come by turns; an odd number of them has no single reading. */
  void correctUnspaced(Corrections text) {
    turns(text, '"', open, close);
    turns(text, '\'', innerOpen, innerClose);
    apostrophes(text);
  }

  private static void turns(Corrections text, char mark, String open, String close) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean inWord = mark == '\'' && isLatin(text.now(i - 1)) && isLatin(text.now(i + 1));
      if (text.was(i) == mark && !inWord) {
        places.add(i);
      }
    }
    boolean sound = places.size() % 2 == 0;
    for (int i = 0; i + 1 < places.size() && sound; i += 2) {
      int from = places.get(i);
      int to = places.get(i + 1);
      char first = text.now(from + 1);
      sound =
          text.mayChange(from)
              && text.mayChange(to)
              && to > from + 1
              && !Glyphs.isBlank(first)
              && !Glyphs.isPause(first)
              && !(Glyphs.isDigit(text.now(from - 1)) && mark == '\'');
    }
    for (int i = 0; i < places.size() && sound; i++) {
      text.set(places.get(i), i % 2 == 0 ? open : close, RULE);
    }
  }

  private static void apostrophes(Corrections text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.was(i) == '\'' && isLatin(text.now(i - 1)) && isLatin(text.now(i + 1))) {
        text.set(i, "’", "apostrophe");
      }
    }
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
