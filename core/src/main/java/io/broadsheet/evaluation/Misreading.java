package io.broadsheet.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * An item of the truth that did not come out whole.
 *
 * @param page number of its page among those evaluated together, from 1
 * @param item its number in the truth, from 1
 * @param id of the item found for it; empty if there is none
 * @param overlap of the two, 0 to 1
 * @param problems what differs, in words
 */
public record Misreading(int page, int item, String id, double overlap, List<String> problems) {
  private static final int EXCERPT = 24;

  public Misreading {
    problems = List.copyOf(problems);
  }

  static Misreading of(
      ComparedItem truth, ComparedItem found, int item, double overlap, double enough) {
    List<String> problems = new ArrayList<>();
    if (found == ComparedItem.NONE) {
      problems.add("not found: '" + excerpt(truth.group + String.join("", truth.paragraphs)) + "'");
    } else {
      if (overlap < enough) {
        problems.add("another extent");
      }
      if (!found.group.equals(truth.group)) {
        problems.add(
            "head '" + excerpt(found.group) + "' instead of '" + excerpt(truth.group) + "'");
      }
      if (!truth.hasParagraphsOf(found)) {
        problems.add(different("paragraphs", found.paragraphs, truth.paragraphs));
      }
      if (!found.captions.stream().sorted().toList().equals(sorted(truth.captions))) {
        problems.add(different("captions", found.captions, truth.captions));
      }
    }
    return new Misreading(truth.page + 1, item, found.id, overlap, problems);
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private static String different(String what, List<String> found, List<String> truth) {
    int at = 0;
    while (at < found.size() && at < truth.size() && found.get(at).equals(truth.get(at))) {
      at++;
    }
    String first = at < found.size() ? found.get(at) : "";
    return found.size()
        + " "
        + what
        + " instead of "
        + truth.size()
        + ", from '"
        + excerpt(first)
        + "'";
  }

  private static String excerpt(String words) {
    return words.codePointCount(0, words.length()) <= EXCERPT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
