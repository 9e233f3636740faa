package io.broadsheet.parser.signs;

import io.broadsheet.parser.words.Conventions;
import io.broadsheet.parser.words.Glyphs;
import io.broadsheet.parser.words.LatinCase;

/** The name of a newspaper, in languages of the alphabet. */
public final class PaperName {
  private PaperName() {}

  /** A name of at most six words, one of them a paper's word. */
  public static boolean is(String piece, Conventions words) {
    if (piece.isEmpty()) {
      return false;
    }
    int count = Glyphs.parts(piece);
    boolean named =
        words.has("habit", "sentence-case") && count <= 4 && !Character.isLowerCase(piece.charAt(0))
            || count <= 6 && LatinCase.capitals(piece, words.words("small")) >= 1;
    if (!named) {
      return false;
    }
    boolean compounds = words.has("habit", "compound-names");
    for (String word : piece.split(" ")) {
      boolean compound = compounds && words.words("paper-word").endingAt(word, word.length()) > 3;
      if (count > 1 && words.has("paper-word", word) || compound) {
        return true;
      }
    }
    return false;
  }
}
