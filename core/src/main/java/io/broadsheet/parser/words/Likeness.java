package io.broadsheet.parser.words;

import io.broadsheet.model.Article;
import io.broadsheet.model.Jump;
import io.broadsheet.model.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How alike the words over the two parts of a jumped story are: the continuation repeats the
 * headline, shortens it, or picks up a word of it or of the jump line (See BARRIER, A6).
 */
public enum Likeness {
  /** Other words. */
  NONE,
  /** A word in common, or no headline over the continuation. */
  SOME,
  /** The same headline, perhaps shortened. */
  SAME;

  private static final int LONGEST = 400;

  public static Likeness of(Article first, Jump out, Article second) {
    String over = headline(first);
    String there = headline(second);
    if (there.isEmpty()) {
      return SOME;
    }
    if (!over.isEmpty() && (over.contains(there) || there.contains(over))) {
      return SAME;
    }
    Set<String> words = words(over + " " + out.text().characters().toLowerCase(Locale.ROOT));
    words.retainAll(words(there));
    return words.isEmpty() ? NONE : SOME;
  }

  private static String headline(Article article) {
    Stream<String> kicker =
        article.headline().kicker().stream().map(text -> text.text().characters());
    Stream<String> main = article.headline().headline().stream().map(Text::characters);
    String head = Stream.concat(kicker, main).collect(Collectors.joining(" "));
    return head.substring(0, Math.min(LONGEST, head.length())).toLowerCase(Locale.ROOT).strip();
  }

  /** Words of four letters or more, and pairs of characters where words have no spaces. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      boolean unspaced = letter && (Glyphs.isHan(text.charAt(i)) || Glyphs.isKana(text.charAt(i)));
      if (unspaced && i + 1 < text.length() && Glyphs.isHan(text.charAt(i + 1))) {
        words.add(text.substring(i, i + 2));
      }
      if (!letter || unspaced) {
        if (i - from >= 4) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
