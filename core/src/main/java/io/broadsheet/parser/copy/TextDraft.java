package io.broadsheet.parser.copy;

import io.broadsheet.model.Repair;
import io.broadsheet.model.SourceSpan;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts a text together from stretches of the source and what repairs put between them. */
public final class TextDraft {
  private final Ledger ledger;
  private final StringBuilder characters = new StringBuilder();
  private final List<SourceSpan> spans = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();

  public TextDraft(Ledger ledger) {
    this.ledger = ledger;
  }

  /** One stretch as it stands. */
  public static Text of(Ledger ledger, int start, int end) {
    return new TextDraft(ledger).append(start, end).build();
  }

  /** Adds a stretch as it stands. */
  public TextDraft append(int start, int end) {
    FairCopy copy = ledger.copy();
    int edit = copy.editFrom(start);
    int at = start;
    while (at < end) {
      int stop = Math.min(end, Math.max(at, copy.startOf(edit)));
      if (stop > at) {
        spans.add(new SourceSpan(characters.length(), ledger.take(at, stop)));
        characters.append(ledger.text(), at, stop);
      } else {
        stop = Math.min(end, copy.endOf(edit++));
        characters.append(ledger.takeInstead(at, stop));
      }
      at = stop;
    }
    return this;
  }

  /** Leaves a stretch out and puts something else in its place. */
  public TextDraft mend(
      Repair.Kind kind, int start, int end, String after, String rule, double confidence) {
    characters.append(after);
    FairCopy copy = ledger.copy();
    int edit = copy.editFrom(start);
    String due = after;
    int at = start;
    boolean booked = false;
    while (at < end) {
      int stop = Math.min(end, Math.max(at, copy.startOf(edit)));
      if (stop > at) {
        ledger.repair(kind, at, stop, due, rule, confidence);
        due = "";
        booked = true;
      } else {
        stop = Math.min(end, copy.endOf(edit++));
        ledger.drop(at, stop);
      }
      at = stop;
    }
    if (!booked && !after.isEmpty()) {
      ledger.repair(kind, start, start, after, rule, confidence);
    }
    return this;
  }

  /** Notes that the paper broke the line here. */
  public TextDraft lineBreak() {
    if (characters.length() > 0) {
      breaks.add(characters.length());
    }
    return this;
  }

  boolean isEmpty() {
    return characters.isEmpty();
  }

  public Text build() {
    breaks.removeIf(at -> at >= characters.length());
    return new Text(
        characters.toString(), List.of(), List.of(), breaks.stream().distinct().toList(), spans);
  }
}
