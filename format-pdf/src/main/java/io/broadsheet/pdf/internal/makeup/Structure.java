package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Edition;
import io.broadsheet.model.Table;
import io.broadsheet.pdf.internal.plan.EditionPlan;
import io.broadsheet.pdf.internal.plan.EditionPlan.ArticleThread;
import io.broadsheet.pdf.internal.plan.EditionPlan.Link;
import io.broadsheet.pdf.internal.plan.EditionPlan.OutlineEntry;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import io.broadsheet.pdf.internal.plan.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The logical structure of the made-up edition: sections of articles in reading order, each article
 * whole through its jumps; with outline, links and threads.
 */
final class Structure {
  private final Edition edition;
  private final List<Story> stories;
  private final Ledger ledger;
  private final List<MadePage> pages;
  private final List<Optional<String>> labels;
  private final List<Link> links = new ArrayList<>();
  private boolean headed;

  Structure(
      Edition edition,
      List<Story> stories,
      Ledger ledger,
      List<MadePage> pages,
      List<Optional<String>> labels) {
    this.edition = edition;
    this.stories = stories;
    this.ledger = ledger;
    this.pages = pages;
    this.labels = labels;
  }

  EditionPlan plan(List<PagePlan> plans) {
    List<Content> sections = new ArrayList<>();
    List<OutlineEntry> outline = new ArrayList<>();
    for (Map.Entry<Integer, List<Integer>> section : storiesByFirstPage().entrySet()) {
      int page = section.getKey();
      List<Content> articles = new ArrayList<>();
      List<OutlineEntry> entries = new ArrayList<>();
      for (int story : section.getValue()) {
        articles.add(new Content.Child(article(story)));
        entries.add(new OutlineEntry(stories.get(story).title(), page, top(story), List.of()));
      }
      sections.add(new Content.Child(element(Role.SECT, Optional.empty(), articles)));
      outline.add(new OutlineEntry(pageTitle(page), page, 0, entries));
    }
    Element document =
        new Element(
            Role.DOCUMENT, Optional.empty(), edition.language(), Optional.empty(), sections);
    return new EditionPlan(plans, document, outline, links, threads());
  }

  private Map<Integer, List<Integer>> storiesByFirstPage() {
    Map<Integer, List<Integer>> byPage = new TreeMap<>();
    for (int page = pages.size() - 1; page >= 0; page--) {
      for (Portion portion : pages.get(page).portions()) {
        if (!portion.isTail()) {
          byPage.computeIfAbsent(page, at -> new ArrayList<>()).add(portion.story());
        }
      }
    }
    return byPage;
  }

  private String pageTitle(int page) {
    String label = labels.get(page).orElse(Integer.toString(page + 1));
    return pages
        .get(page)
        .source()
        .filter(at -> at < edition.pages().size())
        .flatMap(at -> edition.pages().get(at).section())
        .map(section -> label + "  " + section)
        .orElse(label);
  }

  private int top(int story) {
    for (int piece = 0; piece < stories.get(story).pieces().size(); piece++) {
      for (Ledger.Entry entry : ledger.entries(story, piece, 0)) {
        if (entry.mark() instanceof Mark.TextMark text) {
          return Math.max(0, text.line().baseline() - 40_000);
        }
        if (entry.mark() instanceof Mark.ImageMark image) {
          return image.y();
        }
      }
    }
    return 0;
  }

  private Element article(int number) {
    Story story = stories.get(number);
    List<Content> content = new ArrayList<>();
    List<Piece> pieces = story.pieces();
    boolean ownHeadline = story.headline().isPresent();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.kind()) {
        case KICKER -> child(content, Role.KICKER, number, i);
        case HEADLINE -> child(content, Role.H1, number, i);
        case DECK -> child(content, Role.DECK, number, i);
        case SUBHEADING -> child(content, subheading(ownHeadline), number, i);
        case PICTURE -> figure(content, number, i);
        case CAPTION, CREDIT -> child(content, captionRole(pieces, i), number, i);
        case QUOTE -> i = quote(content, number, i) - 1;
        case TABLE -> content.add(new Content.Child(table(number, i, piece.table().orElseThrow())));
        case ENTRY -> i = list(content, number, i) - 1;
        default -> child(content, Role.P, number, i);
      }
    }
    jumps(content, number);
    Optional<String> language =
        story.language().filter(own -> !edition.language().equals(Optional.of(own)));
    Role role =
        switch (story.sort()) {
          case ARTICLE -> Role.ART;
          case PHOTO -> Role.PHOTO_ITEM;
          case NOTICE -> Role.NOTICE;
        };
    return new Element(role, Optional.of(id(number)), language, Optional.empty(), content);
  }

  /** No level is left out: the first heading of all is of the first level. */
  private Role subheading(boolean ownHeadline) {
    return headed && ownHeadline ? Role.H2 : Role.H1;
  }

  /** Words under a picture are its caption; without one they are a paragraph. */
  private static Role captionRole(List<Piece> pieces, int caption) {
    int at = caption;
    while (pieces.get(at).kind() != Piece.Kind.PICTURE) {
      at--;
    }
    return pieces.get(at).image().isPresent() ? Role.CAPTION : Role.P;
  }

  private static String id(int story) {
    return "story-" + (story + 1);
  }

  private void child(List<Content> content, Role role, int story, int piece) {
    List<Content> marked =
        Spans.of(stories.get(story).pieces().get(piece), ledger.entries(story, piece, 0));
    if (!marked.isEmpty()) {
      headed |= role == Role.H1;
      content.add(new Content.Child(element(role, Optional.empty(), marked)));
    }
  }

  private static Element element(Role role, Optional<String> alternative, List<Content> content) {
    return new Element(role, Optional.empty(), Optional.empty(), alternative, content);
  }

  private int quote(List<Content> content, int story, int from) {
    List<Content> paragraphs = new ArrayList<>();
    List<Piece> pieces = stories.get(story).pieces();
    child(paragraphs, Role.P, story, from);
    int next = from + 1;
    if (next < pieces.size() && pieces.get(next).kind() == Piece.Kind.ATTRIBUTION) {
      child(paragraphs, Role.P, story, next++);
    }
    content.add(new Content.Child(element(Role.PULL_QUOTE, Optional.empty(), paragraphs)));
    return next;
  }

  private void figure(List<Content> content, int story, int piece) {
    List<Content> marked = Spans.marked(ledger.entries(story, piece, 0));
    if (!marked.isEmpty()) {
      content.add(
          new Content.Child(element(Role.FIGURE, Optional.of(alternative(story, piece)), marked)));
    }
  }

  private String alternative(int story, int piece) {
    List<Piece> pieces = stories.get(story).pieces();
    Optional<String> own = pieces.get(piece).image().flatMap(image -> image.alternative());
    boolean captioned =
        piece + 1 < pieces.size() && pieces.get(piece + 1).kind() == Piece.Kind.CAPTION;
    return own.filter(words -> !words.isBlank())
        .orElseGet(() -> captioned ? pieces.get(piece + 1).words() : stories.get(story).title());
  }

  private int list(List<Content> content, int story, int from) {
    List<Content> entries = new ArrayList<>();
    List<Piece> pieces = stories.get(story).pieces();
    int at = from;
    while (at < pieces.size() && pieces.get(at).kind() == Piece.Kind.ENTRY) {
      List<Content> marked = Spans.marked(ledger.entries(story, at, 0));
      Element body = element(Role.LIST_BODY, Optional.empty(), marked);
      entries.add(
          new Content.Child(
              element(Role.LIST_ITEM, Optional.empty(), List.of(new Content.Child(body)))));
      at++;
    }
    content.add(new Content.Child(element(Role.LIST, Optional.empty(), entries)));
    return at;
  }

  private Element table(int story, int piece, Table table) {
    List<Content> rows = new ArrayList<>();
    int cell = 0;
    for (Table.Row row : table.rows()) {
      List<Content> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        Role role = row.heading() ? Role.TABLE_HEADER : Role.TABLE_CELL;
        List<Content> marked = Spans.marked(ledger.entries(story, piece, cell++));
        cells.add(new Content.Child(element(role, Optional.empty(), marked)));
      }
      rows.add(new Content.Child(element(Role.TABLE_ROW, Optional.empty(), cells)));
    }
    return element(Role.TABLE, Optional.empty(), rows);
  }

  /** The jump lines themselves are ours, not the edition's: only their links are structure. */
  private void jumps(List<Content> content, int story) {
    for (Ledger.JumpLine jump : ledger.jumps()) {
      if (jump.story() != story) {
        continue;
      }
      int other = Imposition.other(pages, jump.page(), story, jump.onward());
      int y =
          ledger.jumps().stream()
              .filter(end -> end.story() == story && end.page() == other)
              .mapToInt(Ledger.JumpLine::y)
              .findFirst()
              .orElse(0);
      String id = "jump-" + (links.size() + 1);
      Wording wording = new Wording(stories.get(story).language().or(edition::language));
      String label = labels.get(other).orElse(Integer.toString(other + 1));
      content.add(
          new Content.Child(
              new Element(
                  Role.LINK, Optional.of(id), Optional.empty(), Optional.empty(), List.of())));
      links.add(
          new Link(
              id,
              jump.page(),
              jump.x(),
              jump.y(),
              jump.width(),
              jump.height(),
              jump.onward() ? wording.onward(label) : wording.from(label),
              new Link.Target.PagePlace(other, Math.max(0, y - 20_000))));
    }
  }

  private List<ArticleThread> threads() {
    List<ArticleThread> threads = new ArrayList<>();
    for (int story = 0; story < stories.size(); story++) {
      List<ArticleThread.Leg> legs = new ArrayList<>();
      for (Ledger.LegPlace leg : ledger.legs(story)) {
        legs.add(new ArticleThread.Leg(leg.page(), leg.x(), leg.y(), leg.width(), leg.height()));
      }
      if (!legs.isEmpty()) {
        threads.add(new ArticleThread(stories.get(story).title(), legs));
      }
    }
    return threads;
  }
}
