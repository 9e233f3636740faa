package io.broadsheet.pdf.internal.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what goes on elsewhere when a page cannot hold its stories: the longest is cut first, so
 * that at least {@link #LEAST} rows stand on either side; a story is cut once on a page. What
 * cannot even begin on its page follows whole.
 */
final class Overflow {
  /** Rows of text that stay before a jump and that go after it. */
  static final int LEAST = 10;

  /** Stories of one page that jump; readers follow no more. */
  static final int MOST_JUMPS = 2;

  private final Press press;

  Overflow(Press press) {
    this.press = press;
  }

  /**
   * What a page takes of its stories, and what is left.
   *
   * @param here in reading order
   * @param left tails and whole stories, in reading order
   */
  record Share(List<Portion> here, List<Portion> left) {}

  /** All stories begin on the page if cutting the longest makes room for that. */
  Share allBegin(Frame frame, List<Portion> portions) {
    List<Portion> here = portions;
    for (int at : longestFirst(frame, portions).stream().limit(MOST_JUMPS).toList()) {
      Portion portion = here.get(at);
      int rows = press.rows(frame, portion);
      Optional<Integer> most = mostRows(frame, here, at, rows - LEAST);
      if (most.isPresent()) {
        return share(portions, Press.with(here, at, portion.until(most.get())));
      }
      here = Press.with(here, at, portion.until(portion.from() + LEAST));
    }
    return asManyAsFit(frame, portions);
  }

  /** As many stories as fit, in order; the next one is cut if that fills the page. */
  Share asManyAsFit(Frame frame, List<Portion> portions) {
    int count = prefix(frame, portions);
    List<Portion> here = new ArrayList<>(portions.subList(0, count));
    if (count < portions.size() && count < Press.MOST_STORIES) {
      Portion next = portions.get(count);
      here.add(next);
      Optional<Integer> most =
          isCuttable(next)
              ? mostRows(frame, here, count, press.rows(frame, next) - LEAST)
              : Optional.empty();
      here.remove(count);
      most.ifPresent(row -> here.add(next.until(row)));
    }
    return share(portions, here);
  }

  private static Share share(List<Portion> all, List<Portion> here) {
    List<Portion> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i >= here.size()) {
        left.add(all.get(i));
      } else if (here.get(i).goesOn()) {
        left.add(here.get(i).rest());
      }
    }
    return new Share(List.copyOf(here), left);
  }

  private int prefix(Frame frame, List<Portion> portions) {
    int fits = 0;
    int fails = Math.min(portions.size(), Press.MOST_STORIES) + 1;
    while (fails - fits > 1) {
      int middle = (fits + fails) / 2;
      if (press.fits(frame, portions.subList(0, middle))) {
        fits = middle;
      } else {
        fails = middle;
      }
    }
    return fits;
  }

  /** The last row that the portion can have here, or empty if even the least is too much. */
  private Optional<Integer> mostRows(Frame frame, List<Portion> here, int at, int most) {
    Portion portion = here.get(at);
    int fits = LEAST - 1;
    int fails = most + 1;
    while (fails - fits > 1) {
      int middle = (fits + fails) / 2;
      Portion cut = portion.until(portion.from() + middle);
      if (press.fits(frame, Press.with(here, at, cut))) {
        fits = middle;
      } else {
        fails = middle;
      }
    }
    return fits < LEAST ? Optional.empty() : Optional.of(portion.from() + fits);
  }

  private List<Integer> longestFirst(Frame frame, List<Portion> portions) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < portions.size() && portions.size() <= Press.MOST_STORIES; i++) {
      if (isCuttable(portions.get(i)) && press.rows(frame, portions.get(i)) >= 2 * LEAST) {
        order.add(i);
      }
    }
    order.sort((a, b) -> press.rows(frame, portions.get(b)) - press.rows(frame, portions.get(a)));
    return order;
  }

  /** Boxes are not cut: their legs have another measure on every page. */
  private boolean isCuttable(Portion portion) {
    return !press.story(portion).isBoxed();
  }
}
