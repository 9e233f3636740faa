package io.broadsheet.parser.signs;

import io.broadsheet.model.Person;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.Opening.Names;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.Signs.Credit;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;
import java.util.List;

/**
 * Fixed words that go on over a line's end where text is set line by line: {@code By Jane Dunmore
 * and / Ruth Adair}; {@code … on Monday. Photo by / Theo Wandel}; {@code PORT ELLERY, May 8 / — The
 * old bridge}.
 */
public final class WrappedSigns {
  /** So far from the end of a line the first words of a credit are looked for. */
  private static final int LONGEST_START = 24;

  /** A line of a column is never so long: a paragraph stands on it. */
  private static final int LONG_BLOCK = 90;

  /** So many lines of a block may stand over an opening. */
  private static final int LONGEST_HEADING = 5;

  private final Line line;
  private final Line next;
  private final Conventions words;

  private WrappedSigns(Line line, Line next, Conventions words) {
    this.line = line;
    this.next = next;
    this.words = words;
  }

  /** Completes the signs of all lines of a page by what stands on the line after each. */
  public static void complete(List<Line> lines, List<Signs> signs, PageLanguage language) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      bareName(lines, signs, i, language.alphabetic());
      Line next = lines.get(i + 1);
      if (next.blanksBefore() == 0 && !next.unspaced() && !lines.get(i).unspaced()) {
        new WrappedSigns(lines.get(i), next, language.alphabetic()).complete(i, signs);
      }
    }
  }

  /**
   * A name alone is a byline over what its bearer does, or, where headlines are not in capitals,
   * between a headline and the text.
   */
  private static void bareName(List<Line> lines, List<Signs> signs, int at, Conventions words) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    Signs here = signs.get(at);
    if (line.unspaced() || here.byline() != null || here.credit() != null || here.label()) {
      return;
    }
    boolean office = next.blanksBefore() == 0 && AlphabeticByline.isOffice(next.folded(), words);
    boolean between =
        at > 0
            && (signs.get(at + 1).opening() != null || next.length() > LONG_BLOCK)
            && words.has("habit", "sentence-case")
            && isHeadline(lines.get(at - 1).folded());
    if (office || between) {
      Names names = new AlphabeticNames(words).read(line.folded(), Person.Role.REPORTER);
      signs.set(at, names == null ? here : here.withByline(names));
    }
  }

  /**
   * Where blank lines part stories, a place or a speaker deep in running text opens no story: the
   * dispatches under a country's name, the parts of a play.
   */
  public static void insideText(List<Line> lines, List<Signs> signs, Blocks blocks) {
    for (int i = 0; i < lines.size(); i++) {
      Opening opening = signs.get(i).opening();
      boolean deep =
          i - blocks.start(i) > LONGEST_HEADING && Glyphs.ends(lines.get(i - 1).folded());
      if (deep && opening != null && !lines.get(i).unspaced()) {
        signs.set(i, signs.get(i).withOpening(null));
      }
    }
  }

  /**
   * A name alone between a story's last sentence and the next headline signs the story, on pages
   * set line by line in languages that write headlines in small letters.
   */
  public static void signatures(
      List<Line> lines, List<Signs> signs, Blocks blocks, PageLanguage language) {
    Conventions words = language.alphabetic();
    if (!words.has("habit", "sentence-case")) {
      return;
    }
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean alone =
          blocks.size(i) == 1
              && blocks.standsOut(i)
              && blocks.standsOut(i + 1)
              && Glyphs.ends(lines.get(i - 1).folded());
      Signs here = signs.get(i);
      if (alone && !line.unspaced() && here.byline() == null && here.credit() == null) {
        String name =
            line.last() == '.' ? line.folded().substring(0, line.length() - 1) : line.folded();
        Names names = new AlphabeticNames(words).read(name, Person.Role.REPORTER);
        boolean mixed = LatinCase.capitals(line.folded()) == 1;
        if (names != null && mixed && !LatinCase.isCapitals(line.folded())) {
          signs.set(i, here.withSignature(new Credit(new Part(0, line.length()), names)));
        }
      }
    }
  }

  /** Several words, not all with capitals, and no sentence. */
  private static boolean isHeadline(String text) {
    return text.length() > 12 && !Glyphs.ends(text) && LatinCase.capitals(text) < 0.75;
  }

  private void complete(int at, List<Signs> signs) {
    Signs here = signs.get(at);
    Signs below = signs.get(at + 1);
    Names more = here.byline() == null || below.byline() != null ? null : moreNames();
    if (more != null) {
      signs.set(at + 1, below.withByline(more));
      return;
    }
    if (here.opening() == null && isDash(next.first())) {
      Opening opening = opening();
      signs.set(at, opening == null ? here : here.withOpening(opening));
      return;
    }
    int start = here.inlineCredit() == null ? creditStart() : -1;
    if (start > 0) {
      String whole = line.folded().substring(start) + " " + next.folded();
      Names names = new AlphabeticCredit(whole, words).whole();
      if (names != null && !names.people().isEmpty()) {
        Part part = new Part(start, line.length());
        signs.set(at, here.withInlineCredit(new Credit(part, null)));
        signs.set(at + 1, below.withByline(null).withCredit(names));
      }
    }
  }

  /** Names on the next line after an "and" or a comma. */
  private Names moreNames() {
    String text = line.folded();
    int last = text.lastIndexOf(' ') + 1;
    boolean open = text.endsWith(",") || words.words("and").has(text, last, text.length());
    return open ? new AlphabeticNames(words).read(next.folded(), Person.Role.REPORTER) : null;
  }

  /** An opening whose dash stands at the start of the next line. */
  private Opening opening() {
    Opening whole = AlphabeticOpening.of(line.folded() + " " + next.first() + " ", words);
    int end = line.length();
    return whole == null || whole.dateline().to() <= end
        ? null
        : new Opening(
            new Part(0, end),
            whole.agency(),
            whole.place(),
            whole.date(),
            Part.NONE,
            Names.NONE,
            end);
  }

  public static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '-';
  }

  /** Where the words that begin a credit end the line, or -1. */
  private int creditStart() {
    String text = line.folded();
    int least = Math.max(1, text.length() - LONGEST_START);
    for (int i = least; i < text.length(); i++) {
      int before = i - 1;
      boolean free = text.charAt(before) == ' ' || text.charAt(before) == '(';
      if (free && words.words("credit-start").at(text, i) == text.length() - i) {
        boolean ended = Glyphs.endsBefore(text, i);
        return ended || text.charAt(before) == '(' || text.endsWith(":") ? i : -1;
      }
    }
    return -1;
  }
}
