package io.broadsheet.parser;

import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Issue;
import io.broadsheet.model.Page;
import io.broadsheet.model.Provenance;
import io.broadsheet.model.Publication;
import io.broadsheet.model.Repair;
import io.broadsheet.model.Text;
import io.broadsheet.parser.FurnitureLine.Stated;
import io.broadsheet.report.LineReading;
import io.broadsheet.report.ParseReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Takes a decoded file through all stages and puts the edition and its report together. */
final class EditionAssembly {
  private final Input input;
  private final ReadOptions options;
  private final Decoded decoded;
  private final Ledger ledger;
  private final Doubts doubts;

  /** As given, or what the whole text is written in. */
  private final Optional<String> language;

  EditionAssembly(Input input, ReadOptions options, Decoded decoded) {
    this.input = input;
    this.options = options;
    this.decoded = decoded;
    this.ledger = new Ledger(decoded.text(), Edits.of(decoded));
    this.doubts = new Doubts(input.name());
    this.language = options.language().or(() -> LanguageGuess.of(decoded.text()));
  }

  Reading read() {
    List<List<Line>> lines = byPage(LineSplitter.split(decoded.text(), ledger.edits()));
    List<BuiltPage> built = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageAssembly page = new PageAssembly(ledger, doubts, i + 1);
      built.add(page.build(lines.get(i), language(lines.get(i))));
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < built.size(); i++) {
      int start = i == 0 ? 0 : lines.get(i).get(0).start();
      int end = i + 1 < lines.size() ? lines.get(i + 1).get(0).start() : decoded.text().length();
      pages.add(spaced(built.get(i).page(), start, end));
    }
    wholeFile(built);
    Edition.Builder edition = edition(built).pages(new JumpJoiner(doubts).join(pages));
    ledger.repairs().forEach(edition::repair);
    doubts.hints().forEach(edition::hint);
    return new Reading(edition.build(), report(built));
  }

  /** As given, or what a page itself is written in; if that cannot be told, as the whole. */
  private PageLanguage language(List<Line> page) {
    Optional<String> tag = options.language();
    if (tag.isEmpty() && !page.isEmpty()) {
      int end = page.get(page.size() - 1).end();
      tag = LanguageGuess.of(decoded.text().substring(page.get(0).start(), end));
    }
    return PageLanguage.of(tag.or(() -> language).orElse(""));
  }

  private static List<List<Line>> byPage(List<Line> lines) {
    List<List<Line>> pages = new ArrayList<>();
    int page = -1;
    for (Line line : lines) {
      if (line.page() != page) {
        page = line.page();
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(line);
    }
    return pages;
  }

  /** Accounts for all that no item took: nothing of the source is ever lost. */
  private Page spaced(Page page, int start, int end) {
    Page.Builder builder = page.toBuilder();
    for (int[] stretch : ledger.unclaimed(start, end)) {
      doubts.at(stretch[0], TextFinding.UNPLACED);
      Text text = TextDraft.of(ledger, stretch[0], stretch[1]);
      builder.furniture(new Furniture(Furniture.Role.OTHER, text));
    }
    Text spacing = ledger.remainder(start, end);
    if (!spacing.isEmpty()) {
      builder.furniture(new Furniture(Furniture.Role.SPACING, spacing));
    }
    return builder.build();
  }

  private void wholeFile(List<BuiltPage> built) {
    if (built.stream().noneMatch(BuiltPage::structured)) {
      doubts.whole(TextFinding.NO_STRUCTURE);
    }
    if (!decoded.losses().isEmpty()) {
      int first = decoded.losses().get(0).at();
      doubts.at(first, TextFinding.UNDECODABLE, decoded.losses().size(), decoded.charset().name());
    }
    if (!decoded.certain()) {
      doubts.whole(TextFinding.CHARSET_GUESSED, decoded.charset().name());
    }
    List<Repair> controls =
        ledger.edits().repairs().stream()
            .filter(repair -> repair.kind() == Repair.Kind.CONTROL_REMOVED)
            .toList();
    if (!controls.isEmpty()) {
      doubts.at(controls.get(0).where().start(), TextFinding.CONTROLS_REMOVED, controls.size());
    }
  }

  private Edition.Builder edition(List<BuiltPage> built) {
    Edition.Builder edition = Edition.builder().publication(publication(built));
    options.date().or(() -> stated(built, Stated::date)).ifPresent(edition::date);
    stated(built, Stated::issue).map(Issue::numbered).ifPresent(edition::issue);
    language.ifPresent(edition::language);
    return edition.provenance(
        new Provenance(
            List.of(
                new Provenance.Source(
                    input.name(),
                    input.size(),
                    input.sha256(),
                    Optional.of(decoded.charset().name()),
                    decoded.byteOrderMark(),
                    decoded.text().length()))));
  }

  private Publication publication(List<BuiltPage> built) {
    List<Publication.Identifier> identifiers = new ArrayList<>();
    Optional<String> issn =
        stated(built, Stated::serial).filter(serial -> serial.startsWith("ISSN"));
    stated(built, Stated::serial)
        .filter(serial -> serial.startsWith("CN"))
        .ifPresent(serial -> identifiers.add(new Publication.Identifier("CN", serial)));
    stated(built, Stated::postal)
        .ifPresent(number -> identifiers.add(new Publication.Identifier("postal", number)));
    Optional<String> name = options.publication().or(() -> stated(built, Stated::name));
    return new Publication(
        name, issn.map(s -> s.substring(4).strip()), Optional.empty(), identifiers);
  }

  /** What the furniture states, if it states one thing only. */
  private static <T> Optional<T> stated(
      List<BuiltPage> built, Function<Stated, Optional<T>> field) {
    List<T> values =
        built.stream()
            .flatMap(page -> page.furniture().stream())
            .flatMap(piece -> field.apply(piece.stated()).stream())
            .distinct()
            .toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private ParseReport report(List<BuiltPage> built) {
    List<LineReading> readings = new ArrayList<>();
    Map<String, Double> confidences = new TreeMap<>();
    for (BuiltPage page : built) {
      readings.addAll(page.readings());
      confidences.putAll(page.confidences());
    }
    return new ParseReport(doubts.findings(), readings, confidences);
  }
}
