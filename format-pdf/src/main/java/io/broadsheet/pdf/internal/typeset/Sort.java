package io.broadsheet.pdf.internal.typeset;

import io.broadsheet.pdf.internal.font.Face;

/**
 * One piece of type.
 *
 * @param start first UTF-16 unit of the copy that it shows
 * @param end after the last
 * @param codePoint the character
 * @param face its face
 * @param glyph its glyph
 * @param size its size
 * @param width its advance
 * @param kind how it behaves towards its neighbours
 */
record Sort(
    int start, int end, int codePoint, Face face, int glyph, int size, int width, Kind kind) {

  /** How a piece of type behaves on the line. */
  enum Kind {
    /** Fills a square. */
    SQUARE,
    /** An opening mark, empty in its left half. */
    OPENING,
    /** A closing mark, empty in its right half. */
    CLOSING,
    /** A dash or dot that takes no extra room. */
    DASH,
    /** A letter, figure or sign of its own width. */
    LETTER,
    /** A half-width comma, stop or other point. */
    POINT,
    /** A half-width opening bracket. */
    LEFT_BRACKET,
    /** A half-width closing bracket. */
    RIGHT_BRACKET,
    SPACE
  }

  boolean isSpace() {
    return kind == Kind.SPACE;
  }

  /** True for what may stand closer to its neighbour than its width says: all of its own width. */
  boolean isKerned() {
    return switch (kind) {
      case LETTER, POINT, LEFT_BRACKET, RIGHT_BRACKET -> true;
      default -> false;
    };
  }

  /** The same piece with another glyph, showing the characters up to another end. */
  Sort joined(int newEnd, int joinedGlyph) {
    int joinedWidth = (int) ((long) face.advance(joinedGlyph) * size / 1000);
    return new Sort(start, newEnd, codePoint, face, joinedGlyph, size, joinedWidth, kind);
  }

  /** The empty half of a wide mark. */
  int halfBlank() {
    return size / 2;
  }

  /** The same piece, showing the characters up to another end. */
  Sort through(int newEnd) {
    return new Sort(start, newEnd, codePoint, face, glyph, size, width, kind);
  }
}
