package io.broadsheet.cli;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Repair;
import io.broadsheet.parser.SourceReconstruction;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was changed between the source and the model. Plain joins of a paragraph's or headline's
 * lines are counted, all others are shown among the words around them: what stood there, what
 * stands now.
 */
final class RepairList {
  private static final int CONTEXT = 10;
  private static final int LONGEST = 24;

  private final Edition edition;
  private final SourceLines lines;
  private final Lines out;
  private final Map<Integer, Optional<String>> sources = new HashMap<>();

  RepairList(Edition edition, SourceLines lines, Lines out) {
    this.edition = edition;
    this.lines = lines;
    this.out = out;
  }

  void print() {
    if (edition.repairs().isEmpty()) {
      out.text("", "repairs  none");
      return;
    }
    out.text("", "repairs");
    Map<Repair.Kind, Integer> counted = new EnumMap<>(Repair.Kind.class);
    for (Repair repair : edition.repairs()) {
      if (repair.kind() == Repair.Kind.LINE_JOIN) {
        counted.merge(repair.kind(), 1, Integer::sum);
      } else {
        out.text("  ", describe(repair));
      }
    }
    counted.forEach((kind, number) -> out.text("  ", Words.of(kind) + "  " + number + " times"));
  }

  private String describe(Repair repair) {
    return String.format(
        Locale.ROOT,
        "%s  line %s  %s[%s -> %s]%s  [%s, sure to %.0f %%]",
        Words.of(repair.kind()),
        lines.numbers(repair.where()),
        around(repair, -CONTEXT),
        quoted(repair.before()),
        quoted(repair.after()),
        around(repair, CONTEXT),
        repair.rule(),
        100 * repair.confidence());
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "nothing" : Lines.visible(words, LONGEST);
  }

  /** The source's words before a repair (a negative number of them) or after it. */
  private String around(Repair repair, int units) {
    Optional<String> source = sources.computeIfAbsent(repair.where().source(), this::reconstructed);
    if (source.isEmpty()) {
      return "";
    }
    String text = source.get();
    int from = units < 0 ? repair.where().start() + units : repair.where().end();
    int to = units < 0 ? repair.where().start() : repair.where().end() + units;
    return Lines.visible(
        text.substring(Math.max(0, from), Math.min(text.length(), to)), 2 * CONTEXT);
  }

  /** Empty where the edition was not read from a text, or was changed since. */
  private Optional<String> reconstructed(int source) {
    try {
      return Optional.of(SourceReconstruction.of(edition, source));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
