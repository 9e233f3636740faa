package io.broadsheet.samples.press;

import io.broadsheet.evaluation.Passage;
import io.broadsheet.evaluation.TextRole;
import java.util.List;

/**
 * What stands together on the page: a headline, a paragraph with the opening before its first
 * words.
 *
 * @param parts in printed order
 * @param setting how it is set
 */
record Piece(List<Part> parts, Setting setting) {
  Piece {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a piece.
   *
   * @param role what it is
   * @param text its words; a line end in it is where the line ends in print too
   * @param gap between it and the next
   */
  record Part(TextRole role, String text, String gap) {}

  /** How a piece is set. */
  enum Setting {
    /** A line or lines of its own, as they stand, close to what follows. */
    HEAD,
    /** A line or lines of its own, as they stand. */
    LINE,
    /** Running text: indented, wrapped at the measure, torn by columns. */
    RUNNING,
    /** Wrapped at the measure, but neither indented nor torn. */
    CAPTION,
    /** Page furniture, which belongs to no item. */
    FURNITURE
  }

  static Piece of(Setting setting, TextRole role, String text) {
    return new Piece(List.of(new Part(role, text, "")), setting);
  }

  static Piece paragraph(String text) {
    return of(Setting.RUNNING, TextRole.PARAGRAPH, text);
  }

  /** As printed, on one line but for line ends that belong to it. */
  String printed() {
    StringBuilder all = new StringBuilder();
    for (Part part : parts) {
      all.append(part.text()).append(part.gap());
    }
    return all.toString().stripTrailing();
  }

  /** Where the words of the paragraph begin in {@link #printed}; tears are behind it. */
  int body() {
    int at = 0;
    for (Part part : parts) {
      if (part.role() == TextRole.PARAGRAPH) {
        return at;
      }
      at += part.text().length() + part.gap().length();
    }
    return at;
  }

  List<Passage> passages() {
    return setting == Setting.FURNITURE
        ? List.of()
        : parts.stream().map(part -> new Passage(part.role(), part.text())).toList();
  }
}
