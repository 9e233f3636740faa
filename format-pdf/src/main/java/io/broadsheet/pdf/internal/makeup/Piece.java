package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Image;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a story in reading order; each becomes one element of the structure.
 *
 * @param kind what it is
 * @param parts its words, in the voices they are set in
 * @param image the picture of a {@link Kind#PICTURE}
 * @param table the table of a {@link Kind#TABLE}
 */
record Piece(Kind kind, List<Part> parts, Optional<Image> image, Optional<Table> table) {
  Piece {
    parts = List.copyOf(parts);
  }

  static Piece of(Kind kind, Text text) {
    Voice voice =
        switch (kind) {
          case BYLINE, SIGNATURE -> Voice.BYLINE;
          case CREDIT -> Voice.CREDIT;
          default -> Voice.PLAIN;
        };
    return new Piece(kind, List.of(new Part(text, voice)), Optional.empty(), Optional.empty());
  }

  static Piece of(Kind kind, List<Part> parts) {
    return new Piece(kind, parts, Optional.empty(), Optional.empty());
  }

  static Piece picture(Optional<Image> image) {
    return new Piece(Kind.PICTURE, List.of(), image, Optional.empty());
  }

  static Piece table(Table table) {
    return new Piece(Kind.TABLE, List.of(), Optional.empty(), Optional.of(table));
  }

  /** The words as they stand on the page. */
  String words() {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.text().characters()));
    return all.toString();
  }

  /** Words in one voice. */
  record Part(Text text, Voice voice) {}

  /** How words speak. */
  enum Voice {
    PLAIN,
    /** Where the story comes from. */
    DATELINE,
    /** Who wrote it. */
    BYLINE,
    /** Who took the photo. */
    CREDIT;

    boolean isOpening() {
      return this == DATELINE || this == BYLINE;
    }
  }

  /** What a piece is. */
  enum Kind {
    KICKER,
    HEADLINE,
    DECK,
    BYLINE,
    PARAGRAPH,
    SUBHEADING,
    ENTRY,
    QUOTE,
    ATTRIBUTION,
    /** A byline after the last paragraph. */
    SIGNATURE,
    PICTURE,
    CAPTION,
    CREDIT,
    TABLE,
    TABLE_CAPTION;

    boolean isHead() {
      return ordinal() <= BYLINE.ordinal();
    }

    /** What it becomes if it is too long for its place. */
    Kind asRunningText() {
      return this == HEADLINE ? SUBHEADING : isHead() || isFigure() || isTable() ? PARAGRAPH : this;
    }

    boolean isFigure() {
      return this == PICTURE || this == CAPTION || this == CREDIT;
    }

    boolean isTable() {
      return this == TABLE || this == TABLE_CAPTION;
    }
  }
}
