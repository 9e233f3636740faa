package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceRange;
import io.broadsheet.parser.encoding.Decoded;
import io.broadsheet.parser.words.Glyphs;
import java.util.Arrays;
import java.util.List;

/**
 * A source as the parser reads it: without what encodings, fonts and markup left in the words, and
 * with account of where each character stood. Offsets in the parser are offsets of this copy.
 */
public final class FairCopy {
  private final int source;
  private final String text;
  private final List<Edit> edits;

  /** Where the replacement of each edit starts in the copy. */
  private final int[] at;

  private FairCopy(int source, String text, List<Edit> edits, int[] at) {
    this.source = source;
    this.text = text;
    this.edits = edits;
    this.at = at;
  }

  /**
   * The copy of a file.
   *
   * @param source which file of the edition this is, from 0
   */
  public static FairCopy of(int source, Decoded decoded) {
    String text = decoded.text();
    List<Edit> edits = new Edits(decoded).find();
    if (edits.isEmpty()) {
      return new FairCopy(source, text, List.of(), new int[0]);
    }
    int[] at = new int[edits.size()];
    if (edits.stream().allMatch(edit -> edit.changesNothing(text))) {
      Arrays.setAll(at, i -> edits.get(i).start());
      return new FairCopy(source, text, List.copyOf(edits), at);
    }
    StringBuilder copy = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < at.length; i++) {
      Edit edit = edits.get(i);
      copy.append(text, done, edit.start());
      at[i] = copy.length();
      copy.append(edit.instead());
      done = edit.end();
    }
    copy.append(text, done, text.length());
    return new FairCopy(source, copy.toString(), List.copyOf(edits), at);
  }

  public String text() {
    return text;
  }

  public List<Edit> edits() {
    return edits;
  }

  /** True if nothing can be read in it. */
  public boolean isBlank() {
    return text.chars().allMatch(c -> Glyphs.isBlank((char) c));
  }

  /** The first edit that stands at an offset of the copy or after it. */
  int editFrom(int offset) {
    int low = 0;
    int high = at.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at[middle] < offset && endOf(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the replacement of an edit starts in the copy; the copy's length after the last one. */
  int startOf(int edit) {
    return edit < at.length ? at[edit] : text.length();
  }

  /** Where the replacement of an edit ends in the copy. */
  int endOf(int edit) {
    return at[edit] + edits.get(edit).instead().length();
  }

  /** True if a character stands in the source as it stands here. */
  boolean isPrinted(int offset) {
    int edit = editFrom(offset);
    while (edit < at.length && at[edit] <= offset && endOf(edit) <= offset) {
      edit++;
    }
    return edit == at.length || at[edit] > offset;
  }

  /** Where a character stands in the source; for one that an edit put there, where that starts. */
  int source(int offset) {
    int edit = editFrom(offset);
    while (edit < at.length && at[edit] <= offset && endOf(edit) <= offset) {
      edit++;
    }
    if (edit < at.length && at[edit] <= offset) {
      return edits.get(edit).start();
    }
    return edit == 0 ? offset : edits.get(edit - 1).end() + offset - endOf(edit - 1);
  }

  /** Where a character of the source, or the source's end, stands here. */
  public int fromSource(int offset) {
    int low = 0;
    int high = at.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? offset : endOf(low - 1) + offset - edits.get(low - 1).end();
  }

  /** The stretch of the source that a stretch of the copy was taken from. */
  SourceRange range(int start, int end) {
    if (end <= start) {
      return new SourceRange(source, source(start), source(start));
    }
    int edit = editFrom(start);
    if (startOf(edit) >= end) {
      int shift = edit == 0 ? 0 : edits.get(edit - 1).end() - endOf(edit - 1);
      return new SourceRange(source, start + shift, end + shift);
    }
    int last = end - 1;
    int stop = isPrinted(last) ? source(last) + 1 : edits.get(editHolding(last)).end();
    return new SourceRange(source, source(start), stop);
  }

  private int editHolding(int offset) {
    int edit = editFrom(offset);
    while (endOf(edit) <= offset) {
      edit++;
    }
    return edit;
  }

  /** The repair that an edit is. */
  Repair repair(Edit edit, String before, String after) {
    return new Repair(
        edit.kind(),
        new SourceRange(source, edit.start(), edit.end()),
        before,
        after,
        edit.rule(),
        1,
        edit.bytes());
  }
}
