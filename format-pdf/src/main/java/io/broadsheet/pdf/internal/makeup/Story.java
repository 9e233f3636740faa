package io.broadsheet.pdf.internal.makeup;

import java.util.List;
import java.util.Optional;

/**
 * An item of the edition as the make-up sees it.
 *
 * @param id the item's id
 * @param sort what sort of item it is
 * @param language BCP 47, or empty if unknown
 * @param cjk true if it is written in Han, kana or hangul
 * @param pieces everything in it, in reading order
 */
record Story(String id, Sort sort, Optional<String> language, boolean cjk, List<Piece> pieces) {
  Story {
    pieces = List.copyOf(pieces);
  }

  /** The sorts of items. */
  enum Sort {
    ARTICLE,
    PHOTO,
    NOTICE
  }

  /** The longest notice, in UTF-16 units, that is kept whole in a box. */
  private static final int LONGEST_BOX = 1_500;

  /** A box cannot go on at another page, so what is long has none. */
  boolean isBoxed() {
    int length = pieces.stream().mapToInt(piece -> piece.words().length()).sum();
    return length <= LONGEST_BOX && (sort == Sort.NOTICE || sort == Sort.PHOTO && !hasPicture());
  }

  /** True if there is nothing to put on a page. */
  boolean isEmpty() {
    return pieces.stream()
        .allMatch(
            piece -> piece.words().isEmpty() && piece.image().isEmpty() && piece.table().isEmpty());
  }

  boolean hasPicture() {
    return pieces.stream().anyMatch(piece -> piece.image().isPresent());
  }

  Optional<Piece> headline() {
    return pieces.stream().filter(piece -> piece.kind() == Piece.Kind.HEADLINE).findFirst();
  }

  /** What to call it in an outline. */
  String title() {
    return headline()
        .or(() -> pieces.stream().filter(piece -> !piece.words().isBlank()).findFirst())
        .map(piece -> shortened(piece.words().strip()))
        .orElse(id);
  }

  private static String shortened(String words) {
    int end = words.codePointCount(0, words.length()) <= 60 ? -1 : words.offsetByCodePoints(0, 60);
    return end < 0 ? words : words.substring(0, end) + "…";
  }
}
