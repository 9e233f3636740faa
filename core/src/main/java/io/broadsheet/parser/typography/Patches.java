package io.broadsheet.parser.typography;

import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts corrections into texts, each with its repair. A character that stands in the source gets a
 * repair of its own; one that an earlier repair put there is changed in that repair.
 */
public final class Patches {
  private static final double CONFIDENCE = 0.9;

  /** Of each source, in source order. */
  private final List<List<Repair>> earlier = new ArrayList<>();

  private final List<List<Repair>> added = new ArrayList<>();

  /**
   * Patches for the texts of an edition.
   *
   * @param repairs of each source until now, in source order
   */
  public Patches(List<List<Repair>> repairs) {
    for (List<Repair> source : repairs) {
      earlier.add(new ArrayList<>(source));
      added.add(new ArrayList<>());
    }
  }

  /** What was corrected in a source, in source order. */
  public List<Repair> added(int source) {
    List<Repair> sorted = new ArrayList<>(added.get(source));
    sorted.sort(Comparator.comparingInt(repair -> repair.where().start()));
    return sorted;
  }

  /** All repairs of a source, in source order. */
  public List<Repair> all(int source) {
    List<Repair> all = new ArrayList<>(earlier.get(source));
    all.addAll(added.get(source));
    all.sort(Comparator.comparingInt(repair -> repair.where().start()));
    return all;
  }

  /** The characters of a text whose change can be recorded. */
  BitSet open(Text text) {
    BitSet open = new BitSet();
    SourceSpan last = null;
    for (SourceSpan span : text.source()) {
      open.set(span.at(), span.endsAt());
      if (last != null && origin(text, last, span) >= 0) {
        open.set(last.endsAt(), span.at());
      }
      last = span;
    }
    return open;
  }

  /** Which repair put all characters between two spans there as the reading of others; or -1. */
  private int origin(Text text, SourceSpan left, SourceSpan right) {
    int source = left.range().source();
    if (source != right.range().source() || left.endsAt() == right.at()) {
      return -1;
    }
    String between = text.characters().substring(left.endsAt(), right.at());
    List<Repair> repairs = earlier.get(source);
    int start = left.range().end();
    for (int at = firstFrom(repairs, start); at < repairs.size(); at++) {
      Repair repair = repairs.get(at);
      if (repair.where().start() != start) {
        break;
      }
      boolean reading =
          repair.kind() == Repair.Kind.MARKUP_REMOVED
              || repair.kind() == Repair.Kind.CHARACTER_MAPPED;
      boolean whole = repair.where().end() == right.range().start();
      if (reading && whole && repair.after().equals(between)) {
        return at;
      }
    }
    return -1;
  }

  private static int firstFrom(List<Repair> sorted, int start) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).where().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A text as it was read, without marks yet, with all corrections. */
  Text apply(Text text, Corrections corrections) {
    StringBuilder characters = new StringBuilder();
    int[] moved = new int[corrections.length() + 1];
    for (int i = 0; i < corrections.length(); i++) {
      moved[i] = characters.length();
      characters.append(corrections.instead(i));
    }
    moved[corrections.length()] = characters.length();
    List<SourceSpan> spans = new ArrayList<>();
    SourceSpan last = null;
    for (SourceSpan span : text.source()) {
      if (last != null) {
        between(text, corrections, last, span);
      }
      pieces(corrections, span, moved, spans);
      last = span;
    }
    List<Integer> breaks =
        text.breaks().stream()
            .map(at -> moved[at])
            .filter(at -> at > 0 && at < characters.length())
            .distinct()
            .toList();
    return new Text(characters.toString(), List.of(), List.of(), breaks, spans);
  }

  /** Changes the repair that put the characters between two spans there. */
  private void between(Text text, Corrections corrections, SourceSpan left, SourceSpan right) {
    StringBuilder after = new StringBuilder();
    boolean changed = false;
    for (int i = left.endsAt(); i < right.at(); i++) {
      changed |= corrections.isChanged(i);
      after.append(corrections.instead(i));
    }
    if (changed) {
      List<Repair> repairs = earlier.get(left.range().source());
      int at = origin(text, left, right);
      Repair old = repairs.get(at);
      repairs.set(
          at,
          new Repair(
              old.kind(),
              old.where(),
              old.before(),
              after.toString(),
              old.rule(),
              old.confidence(),
              old.bytes()));
    }
  }

  /** Cuts a span into what stayed, as smaller spans, and what changed, as repairs. */
  private void pieces(Corrections corrections, SourceSpan span, int[] moved, List<SourceSpan> out) {
    int at = span.at();
    while (at < span.endsAt()) {
      int end = at + 1;
      String rule = corrections.rule(at);
      while (end < span.endsAt() && Objects.equals(rule, corrections.rule(end))) {
        end++;
      }
      int start = span.range().start() + at - span.at();
      SourceRange range = new SourceRange(span.range().source(), start, start + end - at);
      if (rule == null) {
        out.add(new SourceSpan(moved[at], range, span.box(), span.confidence()));
      } else {
        record(corrections, at, range);
      }
      at = end;
    }
  }

  private void record(Corrections corrections, int at, SourceRange range) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = at; i < at + range.length(); i++) {
      before.append(corrections.was(i));
      after.append(corrections.instead(i));
    }
    added
        .get(range.source())
        .add(
            new Repair(
                Repair.Kind.TYPOGRAPHY,
                range,
                before.toString(),
                after.toString(),
                corrections.rule(at),
                CONFIDENCE));
  }
}
