package io.broadsheet.parser.furniture;

import io.broadsheet.parser.copy.Line;
import io.broadsheet.parser.signs.PageLanguage;
import io.broadsheet.parser.signs.Signs;
import java.util.List;

/** Lines of an index of the paper: a section or a headline, and its page. */
public final class IndexLines {
  private static final int LONGEST = 80;
  private static final int MOST_LINES = 14;

  private IndexLines() {}

  /** Adds to the signs of lines under the heading of an index that they refer to pages. */
  public static void complete(List<Line> lines, List<Signs> signs, PageLanguage language) {
    for (int i = 1; i < lines.size(); i++) {
      if (!signs.get(i).pageReference() && isUnderHeading(lines, i, language)) {
        signs.set(i, signs.get(i).withPageReference());
      }
    }
  }

  /** True if a line ends in a page and so do all lines between it and the heading of an index. */
  public static boolean isUnderHeading(List<Line> lines, int at, PageLanguage language) {
    for (int i = at; i >= 0 && i > at - MOST_LINES; i--) {
      Line line = lines.get(i);
      if (i < at && language.of(line).has("notice:INDEX", line.folded())) {
        return true;
      }
      if (!endsInPage(line, language)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsInPage(Line line, PageLanguage language) {
    String text = line.folded();
    int word = language.of(line).words("page-word").endingAt(text, text.length());
    int digit = text.length() - 1 - (line.unspaced() || language.isKorean() ? word : 0);
    return text.length() <= LONGEST && digit > 1 && Character.isDigit(text.charAt(digit));
  }
}
