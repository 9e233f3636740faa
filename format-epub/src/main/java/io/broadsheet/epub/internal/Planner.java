package io.broadsheet.epub.internal;

import io.broadsheet.epub.internal.EditionPlan.PageTarget;
import io.broadsheet.epub.internal.EditionPlan.PlannedPage;
import io.broadsheet.epub.internal.ItemDocument.PageStart;
import io.broadsheet.model.Article;
import io.broadsheet.model.Block;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Text;
import io.broadsheet.report.Finding;
import io.broadsheet.report.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which documents there are, what they are called, and where printed pages begin. */
final class Planner {
  /** For editions without a date: long ago, and plainly no date of theirs. */
  private static final Instant NO_DATE = Instant.parse("1980-02-01T00:00:00Z");

  private final Edition edition;
  private final String language;
  private final Labels labels;
  private final Titles titles;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> fileNames = new HashSet<>(Set.of("nav", "cover", "toc", "edition"));
  private final Map<String, PageTarget> pageTargets = new LinkedHashMap<>();

  Planner(Edition edition) {
    this.edition = edition;
    this.language = edition.language().orElse(Language.UNDETERMINED);
    this.labels = new Labels(language);
    this.titles = new Titles(labels);
    if (edition.language().isEmpty()) {
      findings.add(
          finding(
              "epub.no-language",
              "the language of the edition is not known; reading aloud may sound wrong",
              "give the language"));
    }
  }

  String language() {
    return language;
  }

  List<Finding> findings() {
    return findings;
  }

  List<PlannedPage> pages() {
    boolean numbered = edition.pages().size() > 1;
    List<PlannedPage> pages = new ArrayList<>();
    List<PageStart> waiting = new ArrayList<>();
    int number = 0;
    for (Page page : edition.pages()) {
      number++;
      Optional<String> running =
          numbered ? Optional.of(Integer.toString(number)) : Optional.empty();
      Optional<String> label = page.label().or(() -> running);
      if (label.isPresent()) {
        waiting.add(new PageStart(label.get(), page.section(), "page-" + number));
      }
      List<ItemDocument> documents = new ArrayList<>();
      for (Item item : page.items()) {
        documents.add(document(item, waiting));
        waiting.clear();
      }
      pages.add(new PlannedPage(label, page.section(), documents));
    }
    return pages;
  }

  private ItemDocument document(Item item, List<PageStart> starts) {
    String fileName = fileName(item.id());
    starts.forEach(
        start ->
            pageTargets.put(
                start.label(), new PageTarget(start.label(), fileName + "#" + start.id())));
    return new ItemDocument(
        item, fileName, titles.of(item), languageOf(item), starts, turns(item, fileName));
  }

  /** A page that only goes on with stories from others begins, for the reader, at a turn. */
  private Set<String> turns(Item item, String fileName) {
    Set<String> beginnings = new HashSet<>();
    if (item instanceof Article article) {
      int turns = 0;
      for (Block block : article.body()) {
        if (block instanceof PageTurn turn && turn.page().isPresent()) {
          turns++;
          String label = turn.page().get();
          boolean known =
              edition.pages().stream()
                  .anyMatch(
                      page -> page.label().equals(Optional.of(label)) && !page.items().isEmpty());
          String id = "turn-" + turns;
          PageTarget target = new PageTarget(label, fileName + "#" + id);
          if (!known && pageTargets.putIfAbsent(label, target) == null) {
            beginnings.add(id);
          }
        }
      }
    }
    return beginnings;
  }

  private String languageOf(Item item) {
    return item instanceof Article article ? article.language().orElse(language) : language;
  }

  /** Names differ in more than case, for file systems that do not tell case apart. */
  private String fileName(String id) {
    String base = EditionBook.safeId(id);
    String name = base;
    for (int n = 2; !fileNames.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = base + "-" + n;
    }
    return name + ".xhtml";
  }

  EditionPlan plan(
      List<PlannedPage> pages,
      EditionPlan.Images images,
      boolean cover,
      Optional<Instant> timestamp) {
    boolean hasItems = pages.stream().anyMatch(page -> !page.documents().isEmpty());
    return new EditionPlan(
        edition,
        title(),
        language,
        timestamp
            .or(() -> edition.date().map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC)))
            .orElse(NO_DATE),
        pages,
        List.copyOf(pageTargets.values()),
        cover && hasItems,
        images);
  }

  /** Paper and date; where they are not known, the first headline, or the name of the file. */
  private String title() {
    Optional<String> date = edition.date().map(Object::toString);
    Optional<String> named =
        edition.publication().name().map(name -> date.map(day -> name + " " + day).orElse(name));
    return named
        .or(
            () ->
                edition
                    .items()
                    .flatMap(item -> item.headline().headline().stream())
                    .map(Text::characters)
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .findFirst())
        .or(() -> date)
        .or(() -> edition.provenance().sources().stream().map(source -> source.name()).findFirst())
        .orElseGet(() -> labels.get("untitled"));
  }

  private static Finding finding(String code, String message, String remedy) {
    return new Finding(code, Finding.Severity.NOTE, Place.of("edition"), message, remedy);
  }
}
