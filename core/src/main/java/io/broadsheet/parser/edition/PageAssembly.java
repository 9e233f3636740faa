package io.broadsheet.parser.edition;

import io.broadsheet.model.Furniture;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Hint;
import io.broadsheet.model.Item;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.Ledger;
import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.furniture.FurnitureFinder;
import io.broadsheet.parser.furniture.FurnitureLine;
import io.broadsheet.parser.furniture.PageLabel;
import io.broadsheet.parser.furniture.PageMarks;
import io.broadsheet.parser.furniture.WebResidue;
import io.broadsheet.parser.roles.PageView;
import io.broadsheet.parser.roles.RoleDecision;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.roles.Weights;
import io.broadsheet.parser.signs.Opening.Part;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.signs.Role;
import io.broadsheet.parser.story.ArticleDraft;
import io.broadsheet.parser.story.Calibration;
import io.broadsheet.parser.story.Draft;
import io.broadsheet.parser.story.HeadlineSplit;
import io.broadsheet.parser.story.PageBuilder;
import io.broadsheet.parser.story.PhotoDraft;
import io.broadsheet.report.Evidence;
import io.broadsheet.report.LineReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes the lines of one page through all stages. */
final class PageAssembly {
  /** An item and the lines that it was made of. */
  private record ReadItem(String id, Draft draft, List<Decided> lines) {}

  private final Ledger ledger;
  private final Doubts doubts;
  private final String prefix;
  private final HeadlineSplit headlines;
  private final List<LineReading> readings = new ArrayList<>();
  private final List<ReadItem> read = new ArrayList<>();
  private int articles;
  private int photos;
  private int notices;

  PageAssembly(Ledger ledger, Doubts doubts, int page) {
    this.ledger = ledger;
    this.doubts = doubts;
    this.prefix = "p" + page + "-";
    this.headlines = new HeadlineSplit(ledger);
  }

  BuiltPage build(List<Line> lines, PageLanguage language, PageMarks marks) {
    List<FurnitureLine> furniture = FurnitureFinder.find(lines, language, marks);
    List<Decided> decided = RoleDecision.decide(new PageView(without(lines, furniture), language));
    PageBuilder builder = new PageBuilder(language, ledger, doubts, decided);
    List<Draft> drafts = builder.build();
    Page.Builder page = Page.builder();
    for (Draft draft : drafts) {
      item(draft).ifPresent(page::item);
    }
    List<Furniture> pieces = new ArrayList<>();
    for (FurnitureLine piece : furniture) {
      pieces.add(furniture(piece));
      hint(piece, language);
    }
    builder.briefsLabel().ifPresent(label -> pieces.add(label(label)));
    pieces.sort(Comparator.comparingInt(PageAssembly::start));
    pieces.forEach(page::furniture);
    state(page, lines, furniture);
    readings.sort(Comparator.comparingInt(LineReading::line));
    return new BuiltPage(
        page.build(), language, furniture, readings, confidences(), isStructured(decided));
  }

  private static int start(Furniture piece) {
    return piece.text().source().stream()
        .mapToInt(span -> span.range().start())
        .findFirst()
        .orElse(0);
  }

  /** The lines that are left; what stood on both sides of furniture stands apart. */
  private static List<Line> without(List<Line> lines, List<FurnitureLine> furniture) {
    Set<Integer> starts = new HashSet<>();
    furniture.forEach(piece -> starts.add(piece.line().start()));
    List<Line> left = new ArrayList<>();
    boolean after = false;
    for (Line line : lines) {
      if (starts.contains(line.start())) {
        after = true;
      } else {
        left.add(after && line.blanksBefore() == 0 ? line.apart() : line);
        after = false;
      }
    }
    return left;
  }

  private static boolean isStructured(List<Decided> lines) {
    Set<Role> plain = EnumSet.of(Role.PARAGRAPH, Role.CONTINUATION, Role.ENTRY);
    return lines.isEmpty() || lines.stream().anyMatch(line -> !plain.contains(line.role()));
  }

  private Optional<Item> item(Draft draft) {
    if (draft instanceof PhotoDraft photo) {
      HeadlineGroup headline = headlines.split(photo.label, photo.head);
      String id = prefix + "photo" + ++photos;
      read(photo, photo.lines, id);
      return Optional.of(photo.item(id, headline));
    }
    ArticleDraft story = (ArticleDraft) draft;
    HeadlineGroup headline = headlines.split(story.label, story.head);
    Optional<Notice.Kind> kind = notice(story);
    String id = prefix + (kind.isPresent() ? "n" + ++notices : "a" + ++articles);
    read(story, story.allLines(), id);
    if (headline.confidence().isPresent() && headline.confidence().getAsDouble() < 0.65) {
      doubts.at(story.head.get(0).line(), TextFinding.DOUBTFUL_HEADLINE);
    }
    return Optional.of(
        kind.isPresent()
            ? new Notice(id, kind.get(), headline, story.blocks())
            : story.builder(id).headline(headline).build());
  }

  /** A story without opening and byline under the words of a notice is a notice. */
  private static Optional<Notice.Kind> notice(ArticleDraft story) {
    if (story.head.isEmpty()
        || story.byline != null
        || story.dateline != null
        || !story.jumps.isEmpty()) {
      return Optional.empty();
    }
    for (Decided line : story.head) {
      if (!line.signs().notice().isEmpty()) {
        return Optional.of(Notice.Kind.valueOf(line.signs().notice()));
      }
    }
    return Optional.empty();
  }

  private void read(Draft item, List<Decided> lines, String id) {
    lines.forEach(line -> readings.add(reading(line, id)));
    read.add(new ReadItem(id, item, lines));
  }

  private Map<String, Double> confidences() {
    Map<String, Double> confidences = new TreeMap<>();
    double next = 1;
    for (int i = read.size() - 1; i >= 0; i--) {
      ReadItem item = read.get(i);
      confidences.put(item.id(), Calibration.of(item.draft(), item.lines(), next));
      next = item.lines().isEmpty() ? 1 : item.lines().get(0).confidence();
    }
    return confidences;
  }

  private LineReading reading(Decided line, String id) {
    return new LineReading(
        line.line().number(),
        ledger.range(line.line().start(), line.line().end()),
        line.role().word(),
        line.confidence(),
        line.evidence(),
        id);
  }

  private Furniture furniture(FurnitureLine piece) {
    Line line = piece.line();
    readings.add(
        new LineReading(
            line.number(),
            ledger.range(line.start(), line.end()),
            piece.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            0.95,
            List.of(new Evidence("furniture-words", Weights.FIXED_LINE)),
            ""));
    return new Furniture(piece.role(), TextDraft.of(ledger, line.from(), line.to()));
  }

  /** 原标题：… under a headline that a web page made. */
  private void hint(FurnitureLine piece, PageLanguage language) {
    Part words = WebResidue.originalHeadline(piece, language);
    if (!words.isEmpty()) {
      int from = piece.line().from() + words.from();
      int to = piece.line().from() + words.to();
      String headline = ledger.text().substring(from, to);
      doubts.hint(Hint.Kind.HEADLINE, headline, "original-headline", 0.9, from, to);
    }
  }

  private Furniture label(Decided label) {
    readings.add(reading(label, ""));
    Line line = label.line();
    return new Furniture(Furniture.Role.COLUMN_LABEL, TextDraft.of(ledger, line.from(), line.to()));
  }

  /**
   * Where several labels stand on a page, as in an index, only one on its first line is its own.
   */
  private static void state(Page.Builder page, List<Line> lines, List<FurnitureLine> furniture) {
    List<FurnitureLine> labelled =
        furniture.stream().filter(piece -> piece.stated().label().isPresent()).toList();
    long labels =
        labelled.stream()
            .map(piece -> PageLabel.key(piece.stated().label().orElseThrow()))
            .distinct()
            .count();
    if (labels == 1 || labels > 1 && labelled.get(0).line().equals(lines.get(0))) {
      page.label(labelled.get(0).stated().label().orElseThrow());
      labelled.stream()
          .flatMap(piece -> piece.stated().section().stream())
          .findFirst()
          .ifPresent(page::section);
    }
  }
}
