package io.broadsheet.evaluation;

import io.broadsheet.format.Reading;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Compares readings with the truth that covers them. */
final class Comparison {
  /** A page's counts and the language that it is in. */
  record PageScore(String language, Tally tally) {}

  /** An item that was read, ready to be compared, with how sure the reading was of it. */
  private record FoundItem(ComparedItem item, OptionalDouble confidence, OptionalDouble split) {}

  private final List<Reading> readings;
  private final Truth truth;
  private final List<PageScore> pages = new ArrayList<>();
  private final List<Integer> firstPages = new ArrayList<>();
  private final List<FoundItem> found = new ArrayList<>();
  private final List<Misreading> misreadings;
  private final List<MisreadLine> misreadLines = new ArrayList<>();

  Comparison(List<Reading> readings, Truth truth) {
    this.readings = readings;
    this.truth = truth;
    readings.forEach(this::add);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("nothing to compare: the readings have no page");
    }
    List<ComparedItem> items =
        truth.items().stream().map(item -> ComparedItem.of(item, page(item))).toList();
    ItemComparison comparison =
        new ItemComparison(found.stream().map(FoundItem::item).toList(), items, this::tally);
    this.misreadings = comparison.count();
    decisions(comparison.truthOfFound());
    lines(items);
  }

  List<PageScore> pages() {
    return pages;
  }

  List<Misreading> misreadings() {
    return misreadings;
  }

  List<MisreadLine> misreadLines() {
    return misreadLines;
  }

  private void add(Reading reading) {
    String language = language(reading);
    firstPages.add(pages.size());
    for (Page page : reading.edition().pages()) {
      for (Item item : page.items()) {
        found.add(foundItem(item, reading));
      }
      Tally tally = new Tally();
      tally.page();
      pages.add(new PageScore(language, tally));
    }
  }

  /** As the truth states it, or the reading; a page without words has that of the others. */
  private String language(Reading reading) {
    return truth
        .language()
        .or(() -> reading.edition().language())
        .or(() -> readings.stream().flatMap(r -> r.edition().language().stream()).findFirst())
        .orElse(Evaluation.UNKNOWN_LANGUAGE);
  }

  private FoundItem foundItem(Item item, Reading reading) {
    Double confidence = reading.report().confidences().get(item.id());
    return new FoundItem(
        ComparedItem.of(item, pages.size(), reading.edition().language()),
        confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence),
        item.headline().confidence());
  }

  private Tally tally(int page) {
    return pages.get(page).tally();
  }

  /** Index of the page that an item of the truth counts for. */
  private int page(TruthItem item) {
    return Math.max(0, Math.min(pages.size(), item.page()) - 1);
  }

  private void decisions(List<ComparedItem> truths) {
    for (int i = 0; i < found.size(); i++) {
      ComparedItem item = found.get(i).item();
      ComparedItem right = truths.get(i);
      Tally tally = tally(item.page);
      boolean whole = right != null && right.isWholeIn(item);
      found.get(i).confidence().ifPresent(sure -> tally.decided(Decision.ITEM, sure, whole));
      if (right != null && right.group.equals(item.group)) {
        boolean split = right.heads.contains(item.head);
        found.get(i).split().ifPresent(sure -> tally.decided(Decision.HEADLINE_SPLIT, sure, split));
      }
    }
  }

  /** Those sources of a reading that have lines. */
  private static int[] sources(Reading reading) {
    return reading.report().lines().stream()
        .mapToInt(line -> line.range().source())
        .distinct()
        .sorted()
        .toArray();
  }

  private void lines(List<ComparedItem> items) {
    if (readings.stream().allMatch(reading -> reading.report().lines().isEmpty())) {
      return;
    }
    TruthText text = new TruthText(truth.items(), items);
    TruthRoles roles = new TruthRoles(text, items, truth.whole());
    Alignment alignment = new Alignment(text);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      for (int source : sources(reading)) {
        LineComparison comparison =
            new LineComparison(
                text, roles, alignment, reading, source, firstPages.get(i), this::tally);
        misreadLines.addAll(comparison.count());
      }
    }
    text.countMissing(this::tally);
  }
}
