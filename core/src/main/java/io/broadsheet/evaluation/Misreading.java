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
  private static final int EXCERPT = 36;

  public Misreading {
    problems = List.copyOf(problems);
  }

  static Misreading of(
      ComparedItem truth, ComparedItem found, int item, double overlap, double enough) {
    List<String> problems = new ArrayList<>();
    if (found == ComparedItem.NONE) {
      List<String> body = truth.printed(TextRole::isBody);
      String words = truth.printedHead() + (body.isEmpty() ? "" : " / " + body.get(0));
      problems.add("not found: " + excerpt(words));
    } else {
      if (overlap < enough) {
        problems.add("another extent");
      }
      if (!found.group.equals(truth.group)) {
        problems.add(instead("head " + excerpt(found.printedHead()), truth.printedHead()));
      }
      if (!truth.hasParagraphsOf(found)) {
        problems.add(
            different(
                "paragraph", found.printed(TextRole::isBody), truth.printed(TextRole::isBody)));
      }
      if (!truth.hasCaptionsOf(found)) {
        problems.add(
            different(
                "caption",
                found.printed(TextRole.CAPTION::equals),
                truth.printed(TextRole.CAPTION::equals)));
      }
    }
    return new Misreading(truth.page + 1, item, found.id, overlap, problems);
  }

  private static String different(String what, List<String> found, List<String> truth) {
    int at = 0;
    while (at < found.size()
        && at < truth.size()
        && Folding.fold(found.get(at)).equals(Folding.fold(truth.get(at)))) {
      at++;
    }
    String counts = found.size() + " " + what + "s of " + truth.size() + ", ";
    String first = at < found.size() ? found.get(at) : "";
    String right = at < truth.size() ? truth.get(at) : "";
    return counts + instead("number " + (at + 1) + " " + excerpt(first), right);
  }

  private static String instead(String found, String truth) {
    return found + " instead of " + excerpt(truth);
  }

  /** Both ends of a text: it may differ in where it begins or in where it stops. */
  private static String excerpt(String words) {
    int length = words.codePointCount(0, words.length());
    if (length <= EXCERPT) {
      return "'" + words + "'";
    }
    int half = EXCERPT / 2;
    return "'"
        + words.substring(0, words.offsetByCodePoints(0, half))
        + " … "
        + words.substring(words.offsetByCodePoints(words.length(), -half))
        + "'";
  }
}
