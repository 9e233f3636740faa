package io.broadsheet.parser.roles;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.furniture.IndexLines;
import io.broadsheet.parser.signs.Blocks;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.signs.Signs;
import io.broadsheet.parser.signs.TableRows;
import io.broadsheet.parser.signs.WrappedSigns;
import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Enumeration;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of one page, furniture apart, with what can be said of the page as a whole. */
public final class PageView {
  /** So many short lines in a row are no headlines. */
  private static final int SHORTEST_VERSE = 6;

  /** So many lines may stand over a byline or an opening. */
  private static final int LONGEST_HEADING = 5;

  private final PageLanguage language;
  private final List<Line> lines;
  private final List<Signs> signs;
  private final boolean gaps;
  private final boolean partsParagraphs;
  private final boolean blankSeparated;
  private final boolean indents;
  private final int measure;
  private final double openings;
  private final boolean credits;
  private final Blocks blocks;
  private final DisplayBlocks display;
  private final BitSet lists;
  private final TableRows.Row[] rows;
  private final BitSet ended;
  private final BitSet dangling;
  private final BitSet features;
  private final BitSet verse;
  private final BitSet writers;
  private final BitSet partings;
  private final int headlineLevel;
  private final Tears tears;
  private Cohesion cohesion;

  public PageView(List<Line> lines, PageLanguage language) {
    this.language = language;
    this.lines = List.copyOf(lines);
    this.signs = new ArrayList<>(lines.size());
    for (Line line : lines) {
      signs.add(Signs.of(line, language));
    }
    WrappedSigns.complete(this.lines, signs, language);
    IndexLines.complete(this.lines, signs, language);
    this.lists = findLists();
    this.rows = TableRows.of(this.lines, signs);
    this.ended = findEnded();
    long blanks = lines.stream().filter(line -> line.blanksBefore() > 0).count();
    this.gaps = blanks * 30 >= lines.size();
    this.partsParagraphs = blanks * 10 >= lines.size();
    this.indents = findIndents();
    this.measure = ColumnMeasure.of(this.lines, ended, gaps);
    this.blankSeparated = gaps || measure > 0;
    this.credits =
        signs.stream().anyMatch(sign -> sign.credit() != null || sign.inlineCredit() != null);
    this.blocks = findBlocks();
    if (measure > 0) {
      WrappedSigns.signatures(this.lines, signs, blocks, language);
      if (gaps) {
        WrappedSigns.insideText(this.lines, signs, blocks);
      }
    }
    this.openings = findOpenings();
    this.display = measure > 0 ? new DisplayBlocks(this.lines, blocks, measure) : null;
    this.features = findFeatures();
    this.verse = findVerse();
    this.dangling = findDangling();
    this.writers = findWriters();
    this.partings = findPartings();
    this.headlineLevel = findHeadlineLevel();
    this.tears = new Tears(this);
  }

  int size() {
    return lines.size();
  }

  Line line(int at) {
    return lines.get(at);
  }

  /** The conventions that a line is read by. */
  Conventions conventions(int at) {
    return language.of(line(at));
  }

  Signs signs(int at) {
    return signs.get(at);
  }

  /** The row of a table that a line is, or null. */
  TableRows.Row row(int at) {
    return rows[at];
  }

  /** True if a sentence is over at the end of a line. */
  boolean ended(int at) {
    return ended.get(at);
  }

  /** True if a line stops in mid-sentence. */
  boolean isDangling(int at) {
    return dangling.get(at);
  }

  private BitSet findEnded() {
    BitSet found = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      String text = line(i).folded();
      boolean list =
          isList(i) && (i + 1 == lines.size() || !isList(i + 1)) || Enumeration.isFigures(text);
      boolean entry = IndexLines.isUnderHeading(lines, i, language);
      boolean whole = list || rows[i] != null || entry || endsInSign(line(i));
      found.set(i, Glyphs.ends(text) || signs(i).hasTail() || isRemark(i) || whole);
    }
    return found;
  }

  /** A sentence and the sign of a story's end behind it: ……。■; in scans of the alphabet a stain. */
  private static boolean endsInSign(Line line) {
    int last = line.length() - 1;
    return line.unspaced()
        && "■□◆".indexOf(line.last()) >= 0
        && Glyphs.endsBefore(line.folded(), last);
  }

  /** True if a line is nothing but names or words in a row: 甲、乙、丙. */
  boolean isList(int at) {
    return lists.get(at);
  }

  private BitSet findLists() {
    BitSet found = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      found.set(i, Enumeration.is(line(i).folded()));
    }
    return found;
  }

  private BitSet findDangling() {
    BitSet found = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      char last = line(i).last();
      boolean halts =
          last == ':' || last == ')' || Tears.isSemicolon(line(i)) || Tears.isDash(line(i));
      found.set(i, !ended(i) && !isVerse(i) && !halts);
    }
    return found;
  }

  /**
   * A remark in brackets after a sentence: …。（全文见第三版）; in the older papers, whose sentences may end
   * in 、, an agency: …、（某某社）.
   */
  private boolean isRemark(int at) {
    String text = line(at).folded();
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (open <= 0) {
      return false;
    }
    boolean source = conventions(at).words("source-end").endingAt(text, text.length() - 1) > 0;
    boolean pause = Glyphs.isPause(text.charAt(open - 1));
    return source && pause || Glyphs.ends(text.substring(Math.max(0, open - 2), open).strip());
  }

  Tears tears() {
    return tears;
  }

  /** The level of heading that headlines of this page have by its markup; 0 if it has none. */
  int headlineLevel() {
    return headlineLevel;
  }

  /** The highest level of the page, but for a title that stands alone over all of it. */
  private int findHeadlineLevel() {
    int[] counts = new int[8];
    for (Line line : lines) {
      counts[line.headingLevel()]++;
    }
    int top = 1;
    while (top < 7 && counts[top] == 0) {
      top++;
    }
    int next = top + 1;
    while (next < 7 && counts[next] == 0) {
      next++;
    }
    boolean title =
        top < 7
            && next < 7
            && counts[top] == 1
            && counts[next] > 1
            && lines.get(0).headingLevel() == top
            && lines.get(1).headingLevel() == next;
    return title ? next : top < 7 ? top : 0;
  }

  /** What the text around a line says of it; made when first asked for. */
  Cohesion cohesion() {
    if (cohesion == null) {
      cohesion = new Cohesion(this);
    }
    return cohesion;
  }

  /** True if a line stands apart from the line before it. */
  boolean gapBefore(int at) {
    return at == 0 || !blankSeparated || line(at).blanksBefore() > 0;
  }

  /** True if blank lines part what is on the page. */
  boolean hasGaps() {
    return gaps;
  }

  /** True if blank lines stand between paragraphs too. */
  boolean partsParagraphs() {
    return partsParagraphs;
  }

  /**
   * True if a line of text that is set line by line stops early in mid-sentence: the next word had
   * room on it, so that a headline or the like ends here.
   */
  boolean stopsEarly(int at) {
    return measure > 0
        && at + 1 < size()
        && !line(at).unspaced()
        && !ended(at)
        && line(at).last() != ':'
        && !Glyphs.isPause(line(at).last())
        && !blocks.isFilled(at, blocks.ownWidth(at) * 9 / 10);
  }

  /** True if this page sets paragraphs with an indent. */
  boolean indents() {
    return indents;
  }

  /** The length of a full line where text was set line by line; 0 if it was not. */
  int measure() {
    return measure;
  }

  /** How many of the page's stories show by an opening or byline where they begin; 0 to 1. */
  double openings() {
    return openings;
  }

  /** True if the page credits any picture. */
  boolean hasCredits() {
    return credits;
  }

  /** True if the last sign of a story's beginning above a line is a byline of its own. */
  boolean inFeature(int at) {
    return features.get(at);
  }

  /** The blocks of a page that is set line by line. */
  Blocks blocks() {
    return blocks;
  }

  /** True if a line stands out from the running text of a page that is set line by line. */
  boolean standsOut(int at) {
    return measure > 0 && blocks.standsOut(at);
  }

  /** True if a line begins a block that is an item by itself, on a page set line by line. */
  boolean standsAlone(int at) {
    return display != null
        && !line(at).unspaced()
        && signs(at).notice().isEmpty()
        && display.begins(at)
        && !(indents && line(at).indented())
        && !isUnderHeading(at);
  }

  /** True if a byline or an opening tells that what stands over it is a headline. */
  private boolean isUnderHeading(int at) {
    int last = Math.min(Math.min(blocks.end(at), at + LONGEST_HEADING), size() - 1);
    for (int i = at; i <= last; i++) {
      if (signs(i).opening() != null || signs(i).byline() != null) {
        return true;
      }
    }
    return false;
  }

  private Blocks findBlocks() {
    boolean[] gaps = new boolean[lines.size()];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = gapBefore(i);
    }
    return new Blocks(lines, gaps);
  }

  /** True if a line stands in a long row of short ones that go from gap to gap. */
  boolean isVerse(int at) {
    return verse.get(at);
  }

  /** True if between the sure beginnings of stories no other line parts the text. */
  boolean isOnlyParting(int at) {
    return partings.get(at);
  }

  private BitSet findPartings() {
    BitSet lone = new BitSet();
    int last = -1;
    int count = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean begins = i == lines.size() || signs(i).opening() != null || signs(i).byline() != null;
      if (begins) {
        lone.set(Math.max(last, 0), count == 1);
        count = 0;
      } else if (MatterClues.mayPartText(this, i)) {
        last = i;
        count++;
      }
    }
    return lone;
  }

  private BitSet findVerse() {
    BitSet found = new BitSet();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && mayBeVerse(i)) {
        continue;
      }
      boolean mayHead = i < lines.size() && line(i).length() > 30;
      if (i - start >= SHORTEST_VERSE) {
        found.set(start + 2, mayHead ? i - 1 : i);
      }
      start = i + 1;
    }
    return found;
  }

  private boolean mayBeVerse(int at) {
    return line(at).unspaced()
        && rows[at] == null
        && line(at).length() <= 18
        && (gapBefore(at) || measure == 0)
        && !Glyphs.isBullet(line(at).first())
        && signs(at).opening() == null
        && signs(at).byline() == null
        && signs(at).credit() == null;
  }

  /** True if the last sign of a story's beginning above a line names who wrote it. */
  boolean hasWriterAbove(int at) {
    return writers.get(at);
  }

  private BitSet findWriters() {
    BitSet found = new BitSet();
    boolean named = false;
    for (int i = 0; i < lines.size(); i++) {
      found.set(i, named);
      Signs line = signs(i);
      if (line.opening() != null) {
        named = !line.opening().byline().isEmpty();
      } else if (line.byline() != null || line.mayBeName()) {
        named = true;
      }
      named &= line.signatureNames().isNobody();
    }
    return found;
  }

  private BitSet findFeatures() {
    BitSet found = new BitSet();
    boolean byline = false;
    for (int i = 0; i < lines.size(); i++) {
      found.set(i, byline);
      if (signs(i).opening() != null) {
        byline = false;
      } else if (signs(i).byline() != null || signs(i).mayBeName()) {
        byline = i > 0 && (mayHead(i - 1) || i + 1 < lines.size() && !mayHead(i + 1));
      }
    }
    return found;
  }

  private boolean findIndents() {
    int text = 0;
    int indented = 0;
    for (Line line : lines) {
      if (line.length() > 20) {
        text++;
        indented += line.indented() ? 1 : 0;
      }
    }
    return indented > 1 && indented * 10 >= text;
  }

  private double findOpenings() {
    int with = 0;
    int without = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean afterHeading = mayHead(i - 1);
      boolean starts = signs(i).opening() != null || signs(i).byline() != null;
      if (starts) {
        with++;
      } else if (afterHeading && !mayHead(i) && gapBefore(i) && gapBefore(i - 1)) {
        without++;
      }
    }
    return with == 0 ? 0 : (double) with / (with + without);
  }

  private boolean mayHead(int at) {
    Line line = line(at);
    return line.length() <= 40 && !Glyphs.ends(line.folded()) && line.folded().indexOf(',') < 0;
  }
}
