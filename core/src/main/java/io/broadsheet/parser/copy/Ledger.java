package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.Text;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Keeps account of a source: where each character went, and each repair. */
public final class Ledger {
  private final String source;
  private final FairCopy copy;
  private final String text;
  private final BitSet accounted = new BitSet();
  private final BitSet dropped = new BitSet();
  private final List<Repair> repairs = new ArrayList<>();
  private WordsElsewhere words;

  /**
   * Opens an account.
   *
   * @param source the decoded file
   * @param copy what is read of it
   */
  public Ledger(String source, FairCopy copy) {
    this.source = source;
    this.copy = copy;
    this.text = copy.text();
    for (int i = 0; i < copy.edits().size(); i++) {
      for (int at = copy.startOf(i); at < copy.endOf(i); at++) {
        if (text.charAt(at) == '\n' || text.charAt(at) == '\f') {
          drop(at, at + 1); // structure, not words
        }
      }
    }
  }

  /** What is read: the fair copy of the source. All offsets are its. */
  public String text() {
    return text;
  }

  public FairCopy copy() {
    return copy;
  }

  /** The words that line ends divide; looked for when first asked for. */
  public WordsElsewhere wordsElsewhere() {
    if (words == null) {
      words = new WordsElsewhere(text);
    }
    return words;
  }

  /** Accounts for a stretch that stands in the model as it stands in the source. */
  SourceRange take(int start, int end) {
    accounted.set(start, end);
    return range(start, end);
  }

  /** The stretch of the source that a stretch of the copy was taken from. */
  public SourceRange range(int start, int end) {
    return copy.range(start, end);
  }

  /** Accounts for a stretch that an edit put there; returns what of it are words. */
  String takeInstead(int start, int end) {
    accounted.set(start, end);
    StringBuilder words = new StringBuilder();
    for (int at = start; at < end; at++) {
      if (!dropped.get(at)) {
        words.append(text.charAt(at));
      }
    }
    return words.toString();
  }

  /** Accounts for a stretch that an edit put there and that does not enter the model. */
  void drop(int start, int end) {
    accounted.set(start, end);
    dropped.set(start, end);
  }

  /** Accounts for a stretch of the source that a repair changes. */
  void repair(Repair.Kind kind, int start, int end, String after, String rule, double confidence) {
    SourceRange where = range(start, end);
    String before = source.substring(where.start(), where.end());
    repairs.add(new Repair(kind, where, before, after, rule, confidence));
    accounted.set(start, end);
  }

  /** All repairs in source order. */
  public List<Repair> repairs() {
    List<Repair> sorted = new ArrayList<>(repairs);
    for (int i = 0; i < copy.edits().size(); i++) {
      Edit edit = copy.edits().get(i);
      String after = takeInstead(copy.startOf(i), copy.endOf(i));
      sorted.add(copy.repair(edit, source.substring(edit.start(), edit.end()), after));
    }
    sorted.sort(Comparator.comparingInt(repair -> repair.where().start()));
    return List.copyOf(sorted);
  }

  /** Stretches from {@code start} to {@code end} that nobody accounts for, not blank, in order. */
  public List<int[]> unclaimed(int start, int end) {
    List<int[]> found = new ArrayList<>();
    for (int at = accounted.nextClearBit(start); at < end; at = accounted.nextClearBit(at)) {
      int stop = accounted.nextSetBit(at);
      stop = stop < 0 || stop > end ? end : stop;
      int from = -1;
      for (int i = at; i <= stop; i++) {
        boolean something = i < stop && !Glyphs.isBlank(text.charAt(i));
        if (something && from < 0) {
          from = i;
        } else if (!something && from >= 0) {
          found.add(new int[] {from, i});
          from = -1;
        }
      }
      at = stop;
    }
    return found;
  }

  /** What is left of a stretch, as one text of many pieces. */
  public Text remainder(int start, int end) {
    TextDraft rest = new TextDraft(this);
    for (int at = accounted.nextClearBit(start); at < end; at = accounted.nextClearBit(at)) {
      int stop = accounted.nextSetBit(at);
      stop = stop < 0 || stop > end ? end : stop;
      rest.append(at, stop);
    }
    return rest.build();
  }
}
