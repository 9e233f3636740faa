package io.broadsheet.parser.furniture;

import io.broadsheet.model.Furniture;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that a web page or an app put round a story and that no paper printed: shares, type sizes,
 * neighbours, counters, stamps. A line is residue only if nothing else stands on it; words that a
 * paper may print too count only on a page that has others.
 */
public final class WebResidue {
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
  private static final int LONGEST = 80;
  private static final int LONGEST_CALL = 40;
  private static final int LONGEST_VALUE = 30;

  private final PageLanguage language;
  private final Strength[] strengths;
  private final boolean page;

  /** Looks a page over once for words that only the web has. */
  WebResidue(List<Line> lines, PageLanguage language) {
    this.language = language;
    this.strengths = new Strength[lines.size()];
    boolean sure = false;
    for (int at = 0; at < strengths.length; at++) {
      strengths[at] = strength(lines.get(at));
      sure |= strengths[at] == Strength.SURE;
    }
    this.page = sure;
  }

  private enum Strength {
    NONE,
    /** Words that a paper may print as well. */
    WEAK,
    SURE
  }

  boolean isResidue(int at) {
    return strengths[at] == Strength.SURE || page && strengths[at] == Strength.WEAK;
  }

  /** What a line says the story was called where the page took it from; may be empty. */
  public static Part originalHeadline(FurnitureLine line, PageLanguage language) {
    Line printed = line.line();
    if (line.role() != Furniture.Role.WEB_RESIDUE) {
      return Part.NONE;
    }
    boolean framed = printed.bracketed() && printed.last() == ')';
    int from = framed ? 1 : 0;
    int to = printed.length() - (framed ? 1 : 0);
    int length = language.of(printed).words("residue-original-headline").at(printed.folded(), from);
    int start = from + length;
    while (length > 0 && start < to && isSeparator(printed.folded().charAt(start))) {
      start++;
    }
    return length > 0 && start < to ? new Part(start, to) : Part.NONE;
  }

  private Strength strength(Line line) {
    if (line.length() > LONGEST) {
      return Strength.NONE;
    }
    Conventions words = language.of(line);
    String text = line.folded();
    boolean framed = line.bracketed() && line.last() == ')';
    int from = framed ? 1 : 0;
    if (isCall(words, text) || opensWithRest(words, text, from)) {
      return Strength.SURE;
    }
    return new Strip(words, text, from, text.length() - from).strength();
  }

  /** 点击…, 扫码…: what to do with a screen, in a line that is no sentence. */
  private static boolean isCall(Conventions words, String text) {
    int length = words.words("residue-call").at(text, 0);
    boolean sentence = text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
    return length > 0 && text.length() <= LONGEST_CALL && !sentence && isBorder(text, length);
  }

  /** 原标题：…, 上一篇：…: a label and anything behind it. */
  private static boolean opensWithRest(Conventions words, String text, int from) {
    return isLabel(words.words("residue-rest"), text, from)
        || isLabel(words.words("residue-original-headline"), text, from);
  }

  private static boolean isLabel(Words labels, String text, int from) {
    int length = labels.at(text, from);
    int at = from + length;
    while (length > 0 && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return length > 0 && at < text.length() && text.charAt(at) == ':';
  }

  /** A word of the alphabet ends where no letter follows. */
  private static boolean isBorder(String text, int end) {
    return end >= text.length()
        || !Character.isLetter(text.charAt(end))
        || Glyphs.isUnspaced(text.charAt(end - 1))
        || Glyphs.isUnspaced(text.charAt(end));
  }

  static boolean isSeparator(char c) {
    return Glyphs.isBlank(c) || "|·/>»›:,、-–—_[]()【】+#@".indexOf(c) >= 0;
  }

  /** A line as a row of words of the web, with separators and figures between them. */
  private static final class Strip {
    private final Conventions words;
    private final String text;
    private final int end;
    private int at;
    private boolean sure;
    private boolean weak;
    private boolean label;
    private boolean clock;

    Strip(Conventions words, String text, int from, int end) {
      this.words = words;
      this.text = text;
      this.at = from;
      this.end = end;
    }

    Strength strength() {
      while (at < end) {
        if (isSeparator(text.charAt(at))) {
          at++;
        } else if (!word("residue") && !word("residue-weak") && !label() && !figures()) {
          return Strength.NONE;
        }
      }
      if (sure || clock && label) {
        return Strength.SURE;
      }
      return weak ? Strength.WEAK : Strength.NONE;
    }

    private boolean word(String set) {
      int length = words.words(set).at(text, at);
      if (length == 0 || !isBorder(text, at + length)) {
        return false;
      }
      at += length;
      sure |= set.equals("residue");
      weak = true;
      return true;
    }

    /** 来源：临江日报, 浏览次数：120. */
    private boolean label() {
      int length = words.words("residue-label").at(text, at);
      int value = at + length;
      while (length > 0 && value < end && text.charAt(value) == ' ') {
        value++;
      }
      if (length == 0 || value >= end || text.charAt(value) != ':') {
        return false;
      }
      do {
        value++;
      } while (value < end && text.charAt(value) == ' ');
      boolean words = !Glyphs.isUnspaced(text.charAt(at));
      int stop = value;
      while (stop < end && stop - value <= LONGEST_VALUE && !isValueEnd(text.charAt(stop), words)) {
        stop++;
        clock |= words && isClock(stop);
      }
      label = true;
      at = stop;
      return stop - value <= LONGEST_VALUE;
    }

    private static boolean isValueEnd(char c, boolean words) {
      return c == '|' || c == '\t' || c == '。' || c == ' ' && !words;
    }

    /** 08:30 */
    private boolean isClock(int end) {
      return end > 2
          && Glyphs.isDigit(text.charAt(end - 1))
          && text.charAt(end - 2) == ':'
          && Glyphs.isDigit(text.charAt(end - 3));
    }

    /** Days, hours, counts; with an hour they are a stamp. */
    private boolean figures() {
      int start = at;
      while (at < end && (Glyphs.isDigit(text.charAt(at)) || isInFigures(start))) {
        at++;
      }
      clock |= at > start && CLOCK.matcher(text.substring(start, at)).matches();
      return at > start && at - start <= 12;
    }

    private boolean isInFigures(int start) {
      return at > start && ".:-/年月日次万".indexOf(text.charAt(at)) >= 0;
    }
  }
}
