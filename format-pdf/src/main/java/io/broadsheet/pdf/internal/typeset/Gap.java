package io.broadsheet.pdf.internal.typeset;

/**
 * The room between two pieces of type and how far it gives; clreq, "Adjustment of punctuation
 * width" and "Mixed text composition".
 *
 * @param width its natural width; negative where the blanks of two marks meet
 * @param stretch what it gains without being noticed
 * @param shrink what it can lose
 */
record Gap(int width, int stretch, int shrink) {
  private static final Gap NONE = new Gap(0, 0, 0);

  /** Thousandths of an em that may come between two characters before a reader sees it. */
  static final int INVISIBLE = 120;

  /** Thousandths of an em that may come between two letters of a word. */
  private static final int TRACKING = 12;

  /** Between two pieces of a paragraph in Han, kana or hangul. */
  static Gap cjk(Sort left, Sort right) {
    int em = Math.min(left.size(), right.size());
    if (right.isSpace()) {
      return left.kind() == Sort.Kind.CLOSING ? new Gap(-left.halfBlank(), 0, 0) : NONE;
    }
    if (left.isSpace()) {
      int blank = right.kind() == Sort.Kind.OPENING ? right.halfBlank() : 0;
      return new Gap(-blank, em / 4, left.width() / 4);
    }
    return switch (left.kind()) {
      case OPENING -> right.kind() == Sort.Kind.OPENING ? new Gap(-right.halfBlank(), 0, 0) : NONE;
      case CLOSING -> afterClosing(left, right, em);
      case DASH -> right.kind() == Sort.Kind.DASH ? NONE : beforeOther(right, em, 0);
      case SQUARE -> afterSquare(left, right, em);
      case POINT, RIGHT_BRACKET -> afterHalfWidth(left, right, em);
      case LEFT_BRACKET, SPACE -> NONE;
      case LETTER ->
          right.kind() == Sort.Kind.SQUARE ? besideLetter(right, em) : beforeOther(right, 0, em);
    };
  }

  /**
   * Between two pieces of a paragraph in an alphabetic script: word spaces give, and letters a
   * little (in narrow columns, as newspapers do).
   */
  static Gap alphabetic(Sort left, Sort right) {
    if (left.isSpace()) {
      return new Gap(0, left.width() * 3 / 5, left.width() * 3 / 10);
    }
    return right.isSpace() || isJoined(left, right)
        ? NONE
        : new Gap(0, left.size() * TRACKING / 1000, left.size() * TRACKING / 3000);
  }

  /** Where letters join, a gap would cut the word. */
  private static boolean isJoined(Sort left, Sort right) {
    return Script.isJoining(left.codePoint()) && Script.isJoining(right.codePoint());
  }

  /** This gap with the kerning of the two pieces beside it. */
  Gap kerned(Sort left, Sort right) {
    if (!left.isKerned() || !right.isKerned()) {
      return this;
    }
    if (left.face() != right.face() || left.size() != right.size()) {
      return this;
    }
    int kern = left.face().kern(left.glyph(), right.glyph());
    return kern == 0
        ? this
        : new Gap(width + Math.floorDiv(kern * left.size(), 1000), stretch, shrink);
  }

  private static Gap afterClosing(Sort left, Sort right, int em) {
    return switch (right.kind()) {
      case CLOSING -> new Gap(-left.halfBlank(), 0, 0);
      case OPENING -> new Gap(-left.halfBlank(), invisible(em), em / 4);
      case POINT, RIGHT_BRACKET -> new Gap(-left.halfBlank(), 0, 0);
      default -> new Gap(0, invisible(em), em / 4);
    };
  }

  private static Gap afterSquare(Sort left, Sort right, int em) {
    return switch (right.kind()) {
      case LETTER -> besideLetter(left, em);
      case LEFT_BRACKET -> new Gap(em / 8, invisible(em), em / 16);
      case POINT, RIGHT_BRACKET, CLOSING -> NONE;
      default -> beforeOther(right, em, 0);
    };
  }

  private static Gap afterHalfWidth(Sort left, Sort right, int em) {
    boolean point = left.kind() == Sort.Kind.POINT;
    return switch (right.kind()) {
      case SQUARE -> new Gap(point ? em / 4 : em / 8, invisible(em), em / 10);
      case OPENING -> new Gap(0, invisible(em), em / 4);
      default -> NONE;
    };
  }

  /** Before an opening mark its blank gives; elsewhere only an invisible gap opens. */
  private static Gap beforeOther(Sort right, int emBeforeSquare, int emBeforeMark) {
    int em = Math.max(emBeforeSquare, emBeforeMark);
    return switch (right.kind()) {
      case OPENING -> new Gap(0, invisible(em), em / 4);
      case SQUARE, DASH -> new Gap(0, invisible(emBeforeSquare), 0);
      default -> NONE;
    };
  }

  /** Korean, which has word spaces, sets figures and letters close. */
  private static Gap besideLetter(Sort square, int em) {
    if (Script.isHangul(square.codePoint())) {
      return NONE;
    }
    return new Gap(em / 4, invisible(em), em / 8);
  }

  private static int invisible(int em) {
    return em * INVISIBLE / 1000;
  }
}
