package io.broadsheet.parser;

import io.broadsheet.model.Article;
import io.broadsheet.model.Furniture;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Page;
import io.broadsheet.model.PageTurn;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the parts of a jumped story together where both ends are here and point at each other. */
final class JumpJoiner {
  /** No page has more jump lines than this. */
  private static final int MOST = 64;

  private final Doubts doubts;

  JumpJoiner(Doubts doubts) {
    this.doubts = doubts;
  }

  /** A jump line with its story and place. */
  private record End(int page, int item, Article article, Jump jump) {}

  List<Page> join(List<Page> pages) {
    List<End> outs = ends(pages, Jump.Direction.OUT);
    List<End> ins = ends(pages, Jump.Direction.IN);
    List<List<Item>> items = new ArrayList<>();
    List<Page.Builder> builders = new ArrayList<>();
    for (Page page : pages) {
      items.add(new ArrayList<>(page.items()));
      builders.add(page.toBuilder());
    }
    Map<String, List<End>> insByPage = byPage(pages, ins);
    Map<String, List<End>> outsByPage = byPage(pages, outs);
    for (End out : outs) {
      List<End> fitting =
          named(insByPage, out.jump()).stream().filter(in -> fits(pages, out, in)).toList();
      boolean alone =
          fitting.size() == 1
              && named(outsByPage, fitting.get(0).jump()).stream()
                      .filter(other -> fits(pages, other, fitting.get(0)))
                      .count()
                  == 1;
      if (alone) {
        End in = fitting.get(0);
        items.get(out.page()).set(out.item(), joined(out, in));
        items.get(in.page()).set(in.item(), null);
        headline(in.article())
            .forEach(
                text ->
                    builders.get(in.page()).furniture(new Furniture(Furniture.Role.OTHER, text)));
      }
    }
    List<Page> joined = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Item> left = items.get(i).stream().filter(item -> item != null).toList();
      joined.add(builders.get(i).items(left).build());
    }
    dangling(joined);
    return List.copyOf(joined);
  }

  private static Map<String, List<End>> byPage(List<Page> pages, List<End> ends) {
    Map<String, List<End>> byPage = new HashMap<>();
    for (End end : ends) {
      String label = pages.get(end.page()).label().orElse(Integer.toString(end.page() + 1));
      byPage.computeIfAbsent(key(label), page -> new ArrayList<>()).add(end);
    }
    return byPage;
  }

  /** The ends on the page that a jump line names; none if there are too many to tell apart. */
  private static List<End> named(Map<String, List<End>> byPage, Jump jump) {
    List<End> ends = byPage.getOrDefault(jump.page().map(JumpJoiner::key).orElse(""), List.of());
    return ends.size() > MOST ? List.of() : ends;
  }

  private static String key(String label) {
    int number = Numerals.of(label);
    return number >= 0 ? Integer.toString(number) : label;
  }

  private static List<End> ends(List<Page> pages, Jump.Direction direction) {
    List<End> ends = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<Item> items = pages.get(page).items();
      for (int item = 0; item < items.size(); item++) {
        if (items.get(item) instanceof Article article && article.jumps().size() == 1) {
          Jump jump = article.jumps().get(0);
          if (jump.direction() == direction) {
            ends.add(new End(page, item, article, jump));
          }
        }
      }
    }
    return ends;
  }

  /** Each end names the other's page, or one does and the headline is the same. */
  private static boolean fits(List<Page> pages, End out, End in) {
    if (out.page() == in.page()) {
      return false;
    }
    boolean there = names(out.jump(), pages, in.page());
    boolean back = names(in.jump(), pages, out.page());
    String outHead = out.article().headline().headline().map(Text::characters).orElse("");
    String inHead = in.article().headline().headline().map(Text::characters).orElse("");
    boolean sameHead =
        inHead.isEmpty()
            || outHead.toLowerCase(Locale.ROOT).contains(inHead.toLowerCase(Locale.ROOT));
    boolean free =
        (out.article().byline().isEmpty() || in.article().byline().isEmpty())
            && (out.article().dateline().isEmpty() || in.article().dateline().isEmpty());
    return there && back && sameHead && free;
  }

  private static boolean names(Jump jump, List<Page> pages, int page) {
    String label = pages.get(page).label().orElse(Integer.toString(page + 1));
    return jump.page().filter(named -> key(named).equals(key(label))).isPresent();
  }

  private static Article joined(End out, End in) {
    Article first = out.article();
    Article second = in.article();
    Article.Builder builder =
        Article.builder(first.id()).headline(first.headline()).body(first.body());
    first.byline().or(second::byline).ifPresent(builder::byline);
    first.dateline().or(second::dateline).ifPresent(builder::dateline);
    first.language().ifPresent(builder::language);
    builder.block(new PageTurn(out.jump().page()));
    second.body().forEach(builder::block);
    builder.jump(joined(out.jump())).jump(joined(in.jump()));
    return builder.build();
  }

  private static Jump joined(Jump jump) {
    return new Jump(jump.direction(), jump.page(), jump.text(), true);
  }

  private static List<Text> headline(Article article) {
    List<Text> texts = new ArrayList<>();
    article.headline().kicker().ifPresent(kicker -> texts.add(kicker.text()));
    article.headline().headline().ifPresent(texts::add);
    texts.addAll(article.headline().decks());
    return texts;
  }

  private void dangling(List<Page> pages) {
    for (Page page : pages) {
      for (Item item : page.items()) {
        if (item instanceof Article article) {
          article.jumps().stream()
              .filter(jump -> !jump.joined())
              .forEach(
                  jump ->
                      doubts.at(offset(jump), TextFinding.DANGLING_JUMP, jump.text().characters()));
        }
      }
    }
  }

  private static long offset(Jump jump) {
    return jump.text().source().isEmpty() ? 0 : jump.text().source().get(0).range().start();
  }
}
