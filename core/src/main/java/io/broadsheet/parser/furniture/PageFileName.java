package io.broadsheet.parser.furniture;

import io.broadsheet.parser.words.Numerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the name of a page's file tells: {@code 2031-05-09-A01.txt}, {@code linjiang-2031-05-09-03},
 * {@code 20310509_A01}, {@code page-A01}, {@code 01版}.
 *
 * @param date the day of the edition
 * @param label the label of the page: the last piece of the name, if a date or a word for page
 *     stands before it or it is the whole name
 */
public record PageFileName(Optional<LocalDate> date, Optional<String> label) {
  public static PageFileName of(String fileName) {
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    int dot = fileName.lastIndexOf('.');
    String stem = fileName.substring(slash + 1, dot > slash + 1 ? dot : fileName.length());
    List<String> pieces = pieces(stem);
    int dated = -1;
    Optional<LocalDate> date = Optional.empty();
    for (int i = 0; i < pieces.size() && date.isEmpty(); i++) {
      date = compact(pieces.get(i));
      dated = i;
      if (date.isEmpty() && i + 2 < pieces.size()) {
        date = parted(pieces.get(i), pieces.get(i + 1), pieces.get(i + 2));
        dated = i + 2;
      }
    }
    boolean telling = date.isPresent() && dated == pieces.size() - 2 || pieces.size() == 1;
    return new PageFileName(
        date,
        date.isPresent() && dated == pieces.size() - 1 ? Optional.empty() : label(pieces, telling));
  }

  private static Optional<String> label(List<String> pieces, boolean telling) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    String last = pieces.get(pieces.size() - 1);
    boolean named = pieces.size() > 1 && isPageWord(pieces.get(pieces.size() - 2));
    String bare = last;
    for (String word : new String[] {"page", "第", "p"}) {
      if (bare.length() > word.length() && bare.regionMatches(true, 0, word, 0, word.length())) {
        bare = bare.substring(word.length());
        named = true;
        break;
      }
    }
    for (String unit : new String[] {"版", "页", "頁"}) {
      if (bare.endsWith(unit)) {
        bare = bare.substring(0, bare.length() - 1);
        named = true;
      }
    }
    boolean label = !PageLabel.key(bare).isEmpty() && bare.length() <= 4;
    return label && (named || telling) ? Optional.of(bare) : Optional.empty();
  }

  private static boolean isPageWord(String piece) {
    return piece.equalsIgnoreCase("page") || piece.equalsIgnoreCase("p") || piece.equals("版");
  }

  private static List<String> pieces(String stem) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= stem.length(); i++) {
      if (i == stem.length() || "-_. ".indexOf(stem.charAt(i)) >= 0) {
        if (i > from) {
          pieces.add(stem.substring(from, i));
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** 20310509 */
  private static Optional<LocalDate> compact(String piece) {
    boolean digits = piece.length() == 8 && piece.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        ? parted(piece.substring(0, 4), piece.substring(4, 6), piece.substring(6))
        : Optional.empty();
  }

  private static Optional<LocalDate> parted(String year, String month, String day) {
    boolean whole = year.length() == 4 && month.length() <= 2 && day.length() <= 2;
    return whole
        ? Numerals.day(Numerals.of(year), Numerals.of(month), Numerals.of(day))
        : Optional.empty();
  }
}
