package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.plan.GlyphRun;
import io.broadsheet.pdf.internal.plan.Mark.TextMark;
import java.util.List;

/** Makes sure that every character of every story was put on a page, once and in order. */
final class Conservation {
  private Conservation() {}

  /**
   * Checks.
   *
   * @throws IllegalStateException if a word was lost: no file is better than a mutilated one
   */
  static void check(List<Story> stories, Ledger ledger) {
    for (int s = 0; s < stories.size(); s++) {
      List<Piece> pieces = stories.get(s).pieces();
      for (int p = 0; p < pieces.size(); p++) {
        Piece piece = pieces.get(p);
        if (piece.table().isPresent()) {
          int cell = 0;
          for (var row : piece.table().get().rows()) {
            for (var text : row.cells()) {
              compare(stories.get(s), text.characters(), shown(ledger, s, p, cell++));
            }
          }
        } else {
          compare(stories.get(s), piece.words(), shown(ledger, s, p, 0));
        }
      }
    }
  }

  private static void compare(Story story, String words, String shown) {
    if (!words.equals(shown)) {
      throw new IllegalStateException(
          "make-up lost words of " + story.id() + ": '" + words + "' became '" + shown + "'");
    }
  }

  private static String shown(Ledger ledger, int story, int piece, int cell) {
    StringBuilder shown = new StringBuilder();
    for (Ledger.Entry entry : ledger.entries(story, piece, cell)) {
      if (entry.mark() instanceof TextMark text) {
        for (GlyphRun run : text.line().runs()) {
          run.glyphs().forEach(glyph -> shown.append(glyph.text()));
        }
      }
    }
    return shown.toString();
  }
}
