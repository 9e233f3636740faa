package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.ShapeMaker.News;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What the stories of a page are worth beside one another: their order in the paper, and their
 * length. The first with a headline is the lead.
 */
final class NewsValue {
  private static final int[] SIZES = {38_000, 27_000, 23_000, 21_000, 20_000};
  private static final int SMALLEST = 18_000;
  private static final int TAIL = 16_000;
  private static final int BRIEF = 16_000;
  private static final int SHORT = 20_000;

  /** The width of type that {@link #SIZES} are meant for: an A3 page. */
  private static final long FULL_WIDTH = 770_000;

  private NewsValue() {}

  static List<News> of(List<Story> stories, List<Portion> portions, int width) {
    List<News> news = new ArrayList<>();
    int rank = 0;
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      boolean counts = story.headline().isPresent() && !portions.get(i).isTail();
      news.add(
          new News(counts ? rank : 99, size(story, portions.get(i), rank, width), portions.get(i)));
      rank += counts ? 1 : 0;
    }
    return news;
  }

  private static int size(Story story, Portion portion, int rank, int width) {
    if (portion.isTail()) {
      return TAIL;
    }
    int size = rank < SIZES.length ? SIZES[rank] : SMALLEST;
    int length = length(story);
    if (rank > 0 && length < 150) {
      size = Math.min(size, BRIEF);
    } else if (rank > 0 && length < 400) {
      size = Math.min(size, SHORT);
    }
    return scaled(size, width);
  }

  /** Characters of running text, as squares: two letters count for one. */
  private static int length(Story story) {
    int letters = 0;
    for (Piece piece : story.pieces()) {
      letters += piece.kind() == Piece.Kind.PARAGRAPH ? piece.words().length() : 0;
    }
    return story.cjk() ? letters : letters / 2;
  }

  /** With the square root of the width, so that a small page still has a large headline. */
  private static int scaled(int size, int width) {
    long ratio = BigInteger.valueOf(width * 1_000_000L / FULL_WIDTH).sqrt().longValue();
    return (int) (size * ratio / 1_000 / 500 * 500);
  }
}
