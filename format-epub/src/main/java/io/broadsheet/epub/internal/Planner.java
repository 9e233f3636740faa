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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which documents there are, what they are called, and where printed pages begin. */
final class Planner {
  private static final int LONGEST_NAME = 60;

  private final Edition edition;
  private final String language;
  private final Titles titles;
  private final Set<String> printedPages;
  private final Set<String> ids = new HashSet<>(Set.of("nav", "cover", "cover-image"));
  private final Map<String, Integer> repeated = new HashMap<>();
  private final Set<String> turnedTo = new HashSet<>();
  private final List<PageTarget> pageList = new ArrayList<>();

  Planner(Edition edition, String language) {
    this.edition = edition;
    this.language = language;
    this.titles = new Titles(new Labels(language));
    this.printedPages =
        edition.pages().stream()
            .filter(page -> !page.items().isEmpty())
            .flatMap(page -> Titles.stated(page.label()).stream())
            .collect(Collectors.toSet());
  }

  /** The pages with their documents. */
  List<PlannedPage> pages() {
    boolean several = edition.pages().size() > 1;
    List<PlannedPage> pages = new ArrayList<>();
    List<PageStart> waiting = new ArrayList<>();
    int number = 0;
    for (Page page : edition.pages()) {
      number++;
      Optional<String> running = several ? Optional.of(Integer.toString(number)) : Optional.empty();
      Optional<String> label = Titles.stated(page.label()).or(() -> running);
      if (label.isPresent()) {
        boolean counted = Titles.stated(page.label()).isEmpty();
        waiting.add(new PageStart(label.get(), "page." + number, counted));
      }
      List<ItemDocument> documents = new ArrayList<>();
      for (Item item : page.items()) {
        documents.add(document(item, waiting));
        waiting.clear();
      }
      pages.add(
          new PlannedPage("contents." + number, label, Titles.stated(page.section()), documents));
    }
    return pages;
  }

  /** The page list that belongs to {@link #pages}, in the order of reading. */
  List<PageTarget> pageList() {
    return List.copyOf(pageList);
  }

  private ItemDocument document(Item item, List<PageStart> starts) {
    String id = id(item.id());
    starts.forEach(start -> target(start, id));
    return new ItemDocument(item, id, titles.of(item), languageOf(item), starts, turns(item, id));
  }

  private void target(PageStart start, String document) {
    pageList.add(new PageTarget(start.label(), document + ".xhtml#" + start.id(), start.counted()));
  }

  /** A page that only goes on with stories from others begins, for the reader, at a turn. */
  private Set<String> turns(Item item, String document) {
    Set<String> beginnings = new HashSet<>();
    if (item instanceof Article article) {
      int turns = 0;
      for (Block block : article.body()) {
        if (block instanceof PageTurn turn) {
          turns++;
          Optional<String> begun =
              Titles.stated(turn.page())
                  .filter(label -> !printedPages.contains(label) && turnedTo.add(label));
          if (begun.isPresent()) {
            beginnings.add(turnId(turns));
            target(new PageStart(begun.get(), turnId(turns), false), document);
          }
        }
      }
    }
    return beginnings;
  }

  /** Ids of our own have a dot; an item's has none, so they never meet. */
  static String turnId(int number) {
    return "turn." + number;
  }

  private String languageOf(Item item) {
    return item instanceof Article article ? article.language().orElse(language) : language;
  }

  /** Names differ in more than case, for file systems that do not tell case apart. */
  private String id(String itemId) {
    String base = safe(itemId);
    String id = base;
    while (!ids.add(id.toLowerCase(Locale.ROOT))) {
      id = base + "-" + repeated.merge(base, 2, (n, two) -> n + 1);
    }
    return id;
  }

  private static String safe(String id) {
    String safe = id.replaceAll("[^A-Za-z0-9_-]", "-");
    String named = safe.isEmpty() || !Character.isLetter(safe.charAt(0)) ? "i" + safe : safe;
    return named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
  }
}
