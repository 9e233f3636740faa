package io.broadsheet.samples.press;

import io.broadsheet.evaluation.Passage;
import io.broadsheet.evaluation.Truth;
import io.broadsheet.evaluation.TruthItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page and what really stands on it.
 *
 * @param language BCP 47 tag
 * @param level of damage, 0 to 3
 * @param seed of the edition it is from
 * @param number of the page in it, from 1
 * @param habits of its text layer, in a word: where blank lines stand, indents, measure
 * @param lines of the page from top to bottom
 * @param items in reading order
 * @param furniture lines that belong to no item
 */
public record PressPage(
    String language,
    int level,
    long seed,
    int number,
    String habits,
    List<SetLine> lines,
    List<PressItem> items,
    List<String> furniture) {

  public PressPage {
    lines = List.copyOf(lines);
    items = List.copyOf(items);
    furniture = List.copyOf(furniture);
  }

  /**
   * An item of the page.
   *
   * @param kind article, photo, brief or notice
   * @param passages its texts in reading order
   * @param names of those who wrote it
   * @param variants what the print says of paragraphs that a tear has changed, by their index
   */
  public record PressItem(
      String kind,
      List<Passage> passages,
      List<String> names,
      Map<Integer, List<String>> variants) {

    public PressItem {
      passages = List.copyOf(passages);
      names = List.copyOf(names);
      variants = Map.copyOf(variants);
    }
  }

  /** The text of the page. */
  public String text() {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  /** A name for files, such as {@code en-2-42-1}. */
  public String name() {
    return "%s-%d-%d-%d".formatted(language, level, seed, number);
  }

  /** The items as the evaluation takes them. */
  public Truth truth() {
    List<TruthItem> all =
        items.stream()
            .map(
                item -> new TruthItem(1, item.passages(), item.names(), List.of(), item.variants()))
            .toList();
    return new Truth(Optional.of(language), all, true);
  }
}
