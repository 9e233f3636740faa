package io.broadsheet.docx.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Footnotes and endnotes, read when the first of them is asked for. */
final class Notes {
  private final Relationships related;
  private final Function<String, PartReader> parts;
  private final Map<String, Map<String, ParagraphText>> read = new HashMap<>();

  Notes(Relationships related, Function<String, PartReader> parts) {
    this.related = related;
    this.parts = parts;
  }

  /**
   * The words of a note.
   *
   * @param name its kind and number: {@code footnote/2}
   */
  Optional<ParagraphText> of(String name) {
    String kind = name.substring(0, name.indexOf('/'));
    Map<String, ParagraphText> notes = read.computeIfAbsent(kind, this::all);
    return Optional.ofNullable(notes.get(name)).filter(words -> !words.isBlank());
  }

  private Map<String, ParagraphText> all(String kind) {
    Map<String, ParagraphText> notes = new HashMap<>();
    related
        .part(kind + "s")
        .map(parts)
        .filter(in -> in.xml.next())
        .ifPresent(
            in -> {
              BlockReader blocks = new BlockReader(in);
              in.children(
                  () -> {
                    String id = in.element.value("id").orElse("");
                    List<Piece> pieces = new ArrayList<>();
                    blocks.read(pieces);
                    notes.put(kind + "/" + id, words(pieces));
                  });
            });
    return notes;
  }

  private static ParagraphText words(List<Piece> pieces) {
    ParagraphText all = new ParagraphText();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        all.addLine(words.words());
      }
    }
    return all;
  }
}
