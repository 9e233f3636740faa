package io.broadsheet.pdf.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Words for the compositor, with the style of each stretch.
 *
 * @param text the words
 * @param stretches from the beginning to the end without a hole
 * @param language a BCP 47 tag, or empty
 */
public record Copy(String text, List<Stretch> stretches, String language) {
  public Copy {
    stretches = List.copyOf(stretches);
  }

  /**
   * Some characters in one style.
   *
   * @param end after its last UTF-16 unit
   */
  public record Stretch(int end, TypeStyle style) {}

  /** Words in one style. */
  public static Copy of(String text, TypeStyle style, String language) {
    return new Copy("", List.of(), language).then(text, style);
  }

  /** This copy, and more in another style. */
  public Copy then(String more, TypeStyle style) {
    if (more.isEmpty()) {
      return this;
    }
    List<Stretch> all = new ArrayList<>(stretches);
    all.add(new Stretch(text.length() + more.length(), style));
    return new Copy(text + more, all, language);
  }

  /** True if there is nothing to set. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** True if it is written in Han, kana or hangul, so that their rules hold for it. */
  public boolean isCjk() {
    return text.codePoints().anyMatch(Script::isCjk);
  }
}
