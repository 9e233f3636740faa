package io.broadsheet.evaluation;

import java.util.List;
import java.util.Map;

/**
 * An item as it should be read.
 *
 * @param page number of its page among those that the truth covers, from 1; 0 if not known
 * @param passages its texts in reading order
 * @param names of those in its byline
 * @param heads other ways to tell kicker, headline and decks apart that are right as well
 * @param variants other texts of a paragraph that are right as well, by its index among the
 *     paragraphs, from 0
 */
public record TruthItem(
    int page,
    List<Passage> passages,
    List<String> names,
    List<Head> heads,
    Map<Integer, List<String>> variants) {

  public TruthItem {
    passages = List.copyOf(passages);
    names = List.copyOf(names);
    heads = List.copyOf(heads);
    variants = Map.copyOf(variants);
  }

  /** An item with one right reading. */
  public TruthItem(int page, List<Passage> passages, List<String> names) {
    this(page, passages, names, List.of(), Map.of());
  }

  /**
   * A headline group; parts that are not there are empty.
   *
   * @param kicker above
   * @param headline the main line or lines
   * @param decks below, put together
   */
  public record Head(String kicker, String headline, String decks) {}
}
