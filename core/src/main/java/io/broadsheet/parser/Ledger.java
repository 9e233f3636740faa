package io.broadsheet.parser;

import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Keeps account of a source: where each character went, and each repair. */
final class Ledger {
  private final int source;
  private final String text;
  private final Edits edits;
  private final BitSet accounted = new BitSet();
  private final List<Repair> repairs = new ArrayList<>();

  /**
   * Opens an account.
   *
   * @param source which file of the edition this is, from 0
   */
  Ledger(int source, String text, Edits edits) {
    this.source = source;
    this.text = text;
    this.edits = edits;
    for (Repair edit : edits.repairs()) {
      book(edit);
    }
  }

  String text() {
    return text;
  }

  Edits edits() {
    return edits;
  }

  /** Accounts for a stretch that stands in the model as it is. */
  SourceRange take(int start, int end) {
    accounted.set(start, end);
    return range(start, end);
  }

  /** A stretch of this source. */
  SourceRange range(int start, int end) {
    return new SourceRange(source, start, end);
  }

  /** Accounts for a stretch that a repair changes. */
  void repair(Repair.Kind kind, int start, int end, String after, String rule, double confidence) {
    book(new Repair(kind, range(start, end), text.substring(start, end), after, rule, confidence));
  }

  private void book(Repair repair) {
    repairs.add(repair);
    accounted.set(repair.where().start(), repair.where().end());
  }

  /** All repairs in source order. */
  List<Repair> repairs() {
    List<Repair> sorted = new ArrayList<>(repairs);
    sorted.sort(Comparator.comparingInt(repair -> repair.where().start()));
    return List.copyOf(sorted);
  }

  /** Stretches from {@code start} to {@code end} that nobody accounts for, not blank, in order. */
  List<int[]> unclaimed(int start, int end) {
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
  Text remainder(int start, int end) {
    StringBuilder characters = new StringBuilder();
    List<SourceSpan> spans = new ArrayList<>();
    for (int at = accounted.nextClearBit(start); at < end; at = accounted.nextClearBit(at)) {
      int stop = accounted.nextSetBit(at);
      stop = stop < 0 || stop > end ? end : stop;
      spans.add(new SourceSpan(characters.length(), take(at, stop)));
      characters.append(text, at, stop);
    }
    return new Text(characters.toString(), List.of(), List.of(), List.of(), spans);
  }
}
