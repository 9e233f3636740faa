package io.broadsheet.cli;

import io.broadsheet.format.Reading;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import io.broadsheet.report.LineReading;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Collects what an editor should look at first: findings, and what the reading is unsure of. */
final class Doubts {
  private static final String UNSURE = "inspect.unsure";

  private final Reading reading;
  private final SourceLines lines;
  private final List<Doubt> doubts = new ArrayList<>();
  private final TreeSet<Integer> told = new TreeSet<>();
  private final Set<String> unsureItems = new HashSet<>();

  private Doubts(Reading reading, SourceLines lines) {
    this.reading = reading;
    this.lines = lines;
  }

  /** By the line that they begin at; what concerns the whole comes first. */
  static List<Doubt> of(Reading reading, SourceLines lines) {
    Doubts all = new Doubts(reading, lines);
    reading.report().findings().forEach(all::finding);
    all.doubts.forEach(doubt -> all.told.add(doubt.where().from()));
    all.lines();
    reading.edition().items().forEach(all::headline);
    all.items();
    all.doubts.sort(Comparator.comparingInt(doubt -> doubt.where().from()));
    return List.copyOf(all.doubts);
  }

  private void finding(Finding finding) {
    doubts.add(
        new Doubt(
            Words.of(finding.severity()),
            where(finding.place()),
            OptionalDouble.empty(),
            named(finding),
            finding.remedy(),
            finding.code()));
  }

  /** With the name of the file, if there are several. */
  private String named(Finding finding) {
    boolean several = reading.edition().provenance().sources().size() > 1;
    return several ? finding.place().file() + ": " + finding.message() : finding.message();
  }

  /** The source that a place is in, by its name. */
  private int source(Place place) {
    List<Provenance.Source> sources = reading.edition().provenance().sources();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).name().equals(place.file())) {
        return i;
      }
    }
    return 0;
  }

  private LineSpan where(Place place) {
    if (place.line().isPresent()) {
      return new LineSpan(place.line().getAsInt(), place.line().getAsInt());
    }
    return place.offset().isPresent() && !reading.report().lines().isEmpty()
        ? lines.at(source(place), place.offset().getAsLong())
        : LineSpan.UNKNOWN;
  }

  private void headline(Item item) {
    HeadlineGroup head = item.headline();
    if (head.confidence().isPresent() && head.confidence().getAsDouble() < Doubt.SURE) {
      LineSpan where = where(head);
      if (!isTold(where)) {
        doubts.add(
            new Doubt(
                "headline",
                where,
                head.confidence(),
                "which line over " + item.id() + " is the headline",
                "see which is set largest",
                UNSURE));
      }
    }
  }

  /** True if there is a finding in some lines. */
  private boolean isTold(LineSpan where) {
    Integer line = told.ceiling(where.from());
    return where.isKnown() && line != null && line <= where.to();
  }

  private LineSpan where(HeadlineGroup head) {
    List<Text> texts = new ArrayList<>(head.decks());
    head.kicker().ifPresent(kicker -> texts.add(kicker.text()));
    head.headline().ifPresent(texts::add);
    return texts.stream().map(lines::of).reduce(LineSpan.UNKNOWN, LineSpan::with);
  }

  /**
   * Lines of one role that follow one another are one doubt, of the least confidence; where there
   * is a finding, that is enough.
   */
  private void lines() {
    List<LineReading> run = new ArrayList<>();
    for (LineReading line : reading.report().lines()) {
      boolean unsure = line.confidence() < Doubt.SURE;
      if (unsure) {
        unsureItems.add(line.item());
        unsure = !told.contains(line.line());
      }
      if (!run.isEmpty() && !(unsure && goesOn(run.get(run.size() - 1), line))) {
        add(run);
        run.clear();
      }
      if (unsure) {
        run.add(line);
      }
    }
    if (!run.isEmpty()) {
      add(run);
    }
  }

  private static boolean goesOn(LineReading before, LineReading line) {
    return before.role().equals(line.role())
        && before.item().equals(line.item())
        && before.range().source() == line.range().source()
        && line.line() - before.line() <= 2;
  }

  private void add(List<LineReading> run) {
    LineReading first = run.get(0);
    doubts.add(
        new Doubt(
            "line",
            new LineSpan(first.line(), run.get(run.size() - 1).line()),
            run.stream().mapToDouble(LineReading::confidence).min(),
            "taken for " + first.role() + ": " + words(first),
            "compare with the page",
            UNSURE));
  }

  /** Items that the reading is unsure of, though it is sure of each of their lines. */
  private void items() {
    Map<String, LineSpan> spans = new HashMap<>();
    for (LineReading line : reading.report().lines()) {
      spans.merge(line.item(), new LineSpan(line.line(), line.line()), LineSpan::with);
    }
    for (Item item : reading.edition().items().toList()) {
      Double confidence = reading.report().confidences().get(item.id());
      if (confidence != null && confidence < Doubt.SURE && !unsureItems.contains(item.id())) {
        doubts.add(
            new Doubt(
                "item",
                spans.getOrDefault(item.id(), LineSpan.UNKNOWN),
                OptionalDouble.of(confidence),
                "whether " + item.id() + " is whole and nothing else is in it",
                "compare with the page",
                UNSURE));
      }
    }
  }

  private String words(LineReading line) {
    return lines.words(line.range().source(), line.range().start(), line.range().end()).strip();
  }
}
