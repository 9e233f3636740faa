package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of the pages as printed; pages that the make-up adds count on from the last. */
final class PageLabels {
  private static final Pattern COUNTED = Pattern.compile("(\\D*)(\\d{1,6})");

  private PageLabels() {}

  static List<Optional<String>> of(Edition edition, List<MadePage> pages) {
    List<Optional<String>> labels = new ArrayList<>();
    Optional<String> last = Optional.empty();
    for (MadePage page : pages) {
      Optional<String> label =
          page.source().isPresent()
              ? page.source()
                  .filter(at -> at < edition.pages().size())
                  .flatMap(at -> edition.pages().get(at).label())
              : last.flatMap(PageLabels::next);
      labels.add(label);
      last = label;
    }
    return labels;
  }

  private static Optional<String> next(String label) {
    Matcher counted = COUNTED.matcher(label);
    if (!counted.matches()) {
      return Optional.empty();
    }
    String digits = Integer.toString(Integer.parseInt(counted.group(2)) + 1);
    int zeros = Math.max(0, counted.group(2).length() - digits.length());
    return Optional.of(counted.group(1) + "0".repeat(zeros) + digits);
  }
}
