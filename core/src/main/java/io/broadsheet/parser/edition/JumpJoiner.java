package io.broadsheet.parser.edition;

import io.broadsheet.model.Article;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.SourceRange;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.Doubts;
import io.broadsheet.parser.copy.TextFinding;
import io.broadsheet.parser.edition.JumpPairs.End;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the parts of a jumped story together where both ends are here and point at each other. The
 * story then stands whole where it begins, with a page turn at each place where it went on.
 */
final class JumpJoiner {
  private final List<Doubts> doubts;

  /**
   * Makes one.
   *
   * @param doubts those of each source, in order
   */
  JumpJoiner(List<Doubts> doubts) {
    this.doubts = doubts;
  }

  /** A story's place. */
  private record Place(int page, int item) {
    static Place of(End end) {
      return new Place(end.page(), end.item());
    }
  }

  List<Page> join(List<Page> pages) {
    Map<End, End> pairs = new JumpPairs(pages).find();
    if (pairs.isEmpty()) {
      pages.forEach(this::dangling);
      return List.copyOf(pages);
    }
    Map<Place, End> answers = new HashMap<>();
    Set<Place> continuations = new HashSet<>();
    pairs.forEach(
        (out, in) -> {
          answers.put(Place.of(out), in);
          continuations.add(Place.of(in));
        });
    Set<Place> told = new HashSet<>();
    List<Page> joined = new ArrayList<>();
    List<List<Item>> items = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<Item> left = new ArrayList<>();
      items.add(left);
      for (int item = 0; item < pages.get(page).items().size(); item++) {
        Place place = new Place(page, item);
        if (answers.containsKey(place) && !continuations.contains(place)) {
          left.add(whole(pages, place, answers, told));
        } else if (!continuations.contains(place)) {
          left.add(pages.get(page).items().get(item));
        }
      }
    }
    for (int page = 0; page < pages.size(); page++) {
      joined.add(withoutContinuations(pages.get(page), page, items.get(page), continuations, told));
    }
    joined.forEach(this::dangling);
    return List.copyOf(joined);
  }

  /** Follows a story from page to page. */
  private static Article whole(
      List<Page> pages, Place start, Map<Place, End> answers, Set<Place> told) {
    Article story = (Article) pages.get(start.page()).items().get(start.item());
    for (End in = answers.get(start); in != null; in = answers.get(Place.of(in))) {
      story = joined(story, in);
      told.add(Place.of(in));
    }
    return story;
  }

  /** A ring of jump lines has no beginning; its parts stay where they are. */
  private static Page withoutContinuations(
      Page page, int number, List<Item> items, Set<Place> continuations, Set<Place> told) {
    Page.Builder builder = page.toBuilder();
    List<Item> left = new ArrayList<>(items);
    for (int item = 0; item < page.items().size(); item++) {
      Place place = new Place(number, item);
      if (told.contains(place)) {
        headline((Article) page.items().get(item))
            .forEach(text -> builder.furniture(new Furniture(Furniture.Role.OTHER, text)));
      } else if (continuations.contains(place)) {
        left.add(page.items().get(item));
      }
    }
    return builder.items(left).build();
  }

  private static Article joined(Article first, End in) {
    Article second = in.article();
    Article.Builder builder =
        Article.builder(first.id()).headline(first.headline()).body(first.body());
    first.byline().or(second::byline).ifPresent(builder::byline);
    first.dateline().or(second::dateline).ifPresent(builder::dateline);
    first.language().ifPresent(builder::language);
    builder.block(new PageTurn(turn(first)));
    second.body().forEach(builder::block);
    first.jumps().forEach(jump -> builder.jump(joined(jump, Jump.Direction.OUT)));
    second.jumps().forEach(jump -> builder.jump(joined(jump, Jump.Direction.IN)));
    return builder.build();
  }

  /** Where the last jump line that is not joined yet sends the reader. */
  private static Optional<String> turn(Article article) {
    return article.jumps().stream()
        .filter(jump -> jump.direction() == Jump.Direction.OUT && !jump.joined())
        .findFirst()
        .flatMap(Jump::page);
  }

  private static Jump joined(Jump jump, Jump.Direction direction) {
    boolean joined = jump.joined() || jump.direction() == direction;
    return new Jump(jump.direction(), jump.page(), jump.text(), joined);
  }

  private static List<Text> headline(Article article) {
    List<Text> texts = new ArrayList<>();
    article.headline().kicker().ifPresent(kicker -> texts.add(kicker.text()));
    article.headline().headline().ifPresent(texts::add);
    texts.addAll(article.headline().decks());
    return texts;
  }

  private void dangling(Page page) {
    for (Item item : page.items()) {
      if (item instanceof Article article) {
        article.jumps().stream().filter(jump -> !jump.joined()).forEach(this::dangling);
      }
    }
  }

  private void dangling(Jump jump) {
    SourceRange where =
        jump.text().source().isEmpty()
            ? new SourceRange(0, 0, 0)
            : jump.text().source().get(0).range();
    doubts
        .get(where.source())
        .atSource(where.start(), TextFinding.DANGLING_JUMP, jump.text().characters());
  }
}
