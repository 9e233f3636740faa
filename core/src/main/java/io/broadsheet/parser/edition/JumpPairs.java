package io.broadsheet.parser.edition;

import io.broadsheet.model.Article;
import io.broadsheet.model.Item;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Page;
import io.broadsheet.parser.furniture.PageLabel;
import io.broadsheet.parser.words.Likeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the jump lines that point at each other: each names the other's page. Where several do, the
 * words over the stories must tell which belong together; if they do not, none is a pair.
 */
final class JumpPairs {
  /** No page has more jump lines than this. */
  private static final int MOST = 64;

  /** A jump line with its story and place. */
  record End(int page, int item, Article article, Jump jump) {}

  private final List<Page> pages;
  private final Map<String, List<End>> outs;
  private final Map<String, List<End>> ins;

  JumpPairs(List<Page> pages) {
    this.pages = pages;
    this.outs = ends(Jump.Direction.OUT);
    this.ins = ends(Jump.Direction.IN);
  }

  /** Each jump line away with the one that answers it, in the order of the pages. */
  Map<End, End> find() {
    Map<End, End> pairs = new LinkedHashMap<>();
    for (List<End> page : outs.values()) {
      for (End out : page) {
        List<End> answers = best(candidates(out), out, true);
        if (answers.size() == 1) {
          End in = answers.get(0);
          List<End> calls = best(callers(in), in, false);
          if (calls.size() == 1 && calls.get(0).equals(out)) {
            pairs.put(out, in);
          }
        }
      }
    }
    return pairs;
  }

  private Map<String, List<End>> ends(Jump.Direction direction) {
    Map<String, List<End>> ends = new LinkedHashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      List<Item> items = pages.get(page).items();
      for (int item = 0; item < items.size(); item++) {
        if (items.get(item) instanceof Article article && !article.jumps().isEmpty()) {
          List<Jump> jumps =
              article.jumps().stream().filter(jump -> jump.direction() == direction).toList();
          if (jumps.size() == 1) {
            ends.computeIfAbsent(label(page), key -> new ArrayList<>())
                .add(new End(page, item, article, jumps.get(0)));
          }
        }
      }
    }
    return new LinkedHashMap<>(ends);
  }

  private String label(int page) {
    return key(pages.get(page).label().orElse(Integer.toString(page + 1)));
  }

  private static String key(String label) {
    String key = PageLabel.key(label);
    return key.isEmpty() ? label : key;
  }

  /** The page that a jump line names; "the front page" is the first. */
  private String target(Jump jump) {
    return jump.page().map(JumpPairs::key).orElse(label(0));
  }

  private List<End> candidates(End out) {
    return out.jump().page().isEmpty() && out.page() == 0
        ? List.of()
        : few(ins.getOrDefault(target(out.jump()), List.of())).stream()
            .filter(in -> pointAtEachOther(out, in))
            .toList();
  }

  private List<End> callers(End in) {
    return few(outs.getOrDefault(target(in.jump()), List.of())).stream()
        .filter(out -> pointAtEachOther(out, in))
        .toList();
  }

  private static List<End> few(List<End> ends) {
    return ends.size() > MOST ? List.of() : ends;
  }

  private boolean pointAtEachOther(End out, End in) {
    return out.page() != in.page()
        && target(out.jump()).equals(label(in.page()))
        && target(in.jump()).equals(label(out.page()))
        && (out.article().byline().isEmpty() || in.article().byline().isEmpty())
        && (out.article().dateline().isEmpty() || in.article().dateline().isEmpty());
  }

  /** All of them if there is one; else those whose headlines are most alike, if they are. */
  private static List<End> best(List<End> ends, End other, boolean away) {
    if (ends.size() < 2) {
      return ends;
    }
    Map<Likeness, List<End>> byLikeness = new HashMap<>();
    for (End end : ends) {
      Likeness likeness =
          away
              ? Likeness.of(other.article(), other.jump(), end.article())
              : Likeness.of(end.article(), end.jump(), other.article());
      byLikeness.computeIfAbsent(likeness, key -> new ArrayList<>()).add(end);
    }
    return byLikeness.containsKey(Likeness.SAME)
        ? byLikeness.get(Likeness.SAME)
        : byLikeness.getOrDefault(Likeness.SOME, List.of());
  }
}
