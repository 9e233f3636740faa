package io.broadsheet.parser.story;

import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Kicker;
import io.broadsheet.model.Repair;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.words.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells kicker, headline and decks apart in the lines over a story. */
public final class HeadlineSplit {
  private final Ledger ledger;

  public HeadlineSplit(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The group that the lines make.
   *
   * @param label a standing label above them, or null
   * @param lines headline lines from top to bottom
   */
  public HeadlineGroup split(Decided label, List<Decided> lines) {
    Optional<Kicker> kicker =
        Optional.ofNullable(label).map(l -> new Kicker(text(List.of(l)), Kicker.Kind.COLUMN_LABEL));
    List<List<Decided>> parts = parts(lines);
    if (parts.isEmpty()) {
      return new HeadlineGroup(kicker, Optional.empty(), List.of(), OptionalDouble.empty());
    }
    int main = kicker.isEmpty() && parts.size() > 1 && leadsIn(parts) ? 1 : 0;
    if (main == 1) {
      kicker = Optional.of(new Kicker(text(parts.get(0)), Kicker.Kind.LEAD_IN));
    }
    List<Text> decks = new ArrayList<>();
    Text headline = text(parts.get(main));
    for (List<Decided> deck : parts.subList(main + 1, parts.size())) {
      decks.add(text(deck));
    }
    return new HeadlineGroup(kicker, Optional.of(headline), decks, confidence(parts));
  }

  private static OptionalDouble confidence(List<List<Decided>> parts) {
    if (parts.size() > 1) {
      return OptionalDouble.of(0.6);
    }
    return parts.get(0).size() > 1 ? OptionalDouble.of(0.7) : OptionalDouble.empty();
  }

  /** Lines that stand together make a part; a dash opens a deck. */
  private List<List<Decided>> parts(List<Decided> lines) {
    List<List<Decided>> parts = new ArrayList<>();
    for (Decided line : lines) {
      boolean dash = line.line().folded().startsWith("——");
      if (parts.isEmpty() || line.apart() || dash) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(line);
    }
    return parts;
  }

  /**
   * A long first part over a shorter second one states the occasion: a kicker. Otherwise the first
   * part is the headline, and what follows a deck.
   */
  private static boolean leadsIn(List<List<Decided>> parts) {
    int first = length(parts.get(0));
    int second = length(parts.get(1));
    boolean dash = parts.get(1).get(0).line().folded().startsWith("——");
    boolean unspaced = parts.get(0).get(0).line().unspaced();
    return !dash && unspaced && (parts.size() > 2 || first > second + 3);
  }

  private static int length(List<Decided> part) {
    return part.stream().mapToInt(line -> line.line().length()).sum();
  }

  private Text text(List<Decided> lines) {
    TextDraft draft = new TextDraft(ledger);
    int end = -1;
    for (Decided decided : lines) {
      Line line = decided.line();
      if (end >= 0) {
        String between =
            Mending.between(ledger.text().charAt(end - 1), ledger.text().charAt(line.from()));
        int blank = end;
        while (blank < line.from() && Glyphs.isBlank(ledger.text().charAt(blank))) {
          blank++;
        }
        draft.mend(
            Repair.Kind.LINE_JOIN, end, blank, between, "headline-lines", decided.confidence());
        draft.lineBreak();
      }
      draft.append(line.from(), line.to());
      end = line.to();
    }
    return draft.build();
  }
}
