package io.broadsheet.pdf.internal.typeset;

import com.ibm.icu.lang.UCharacter;
import io.broadsheet.pdf.internal.font.Face;
import java.util.ArrayList;
import java.util.List;

/** Takes the pieces of type for a copy out of the case. */
final class TypeCase {
  /** From this width on (thousandths of an em) a mark counts as filling a square. */
  private static final int WIDE = 900;

  private TypeCase() {}

  static List<Sort> pick(Copy copy, Directions directions) {
    List<Sort> sorts = new ArrayList<>(copy.text().length());
    int unseenFrom = -1;
    int at = 0;
    for (Copy.Stretch stretch : copy.stretches()) {
      while (at < stretch.end()) {
        int codePoint = copy.text().codePointAt(at);
        int end = Math.min(at + Character.charCount(codePoint), copy.text().length());
        if (!Script.isUnseen(codePoint)) {
          int start = unseenFrom >= 0 ? unseenFrom : at;
          unseenFrom = -1;
          int shown = directions.isReversed(at) ? UCharacter.getMirror(codePoint) : codePoint;
          sorts.add(sort(start, end, codePoint, shown, stretch.style()));
        } else if (sorts.isEmpty()) {
          unseenFrom = unseenFrom < 0 ? at : unseenFrom;
        } else {
          sorts.set(sorts.size() - 1, sorts.get(sorts.size() - 1).through(end));
        }
        at = end;
      }
    }
    if (unseenFrom >= 0) {
      sorts.add(sort(unseenFrom, at, ' ', ' ', copy.stretches().get(0).style()));
    }
    if (!directions.isPlain()) {
      ArabicForms.join(sorts);
    }
    return sorts;
  }

  private static Sort sort(int start, int end, int codePoint, int mirrored, TypeStyle style) {
    int shown = Script.isSpace(codePoint) && codePoint != 0x3000 ? ' ' : mirrored;
    Face face = style.fount().face(shown);
    int glyph = face.glyph(shown);
    int advance = face.advance(glyph);
    int width = (int) ((long) advance * style.size() / 1000);
    return new Sort(
        start, end, codePoint, face, glyph, style.size(), width, kind(codePoint, advance));
  }

  private static Sort.Kind kind(int codePoint, int advance) {
    if (Script.isSpace(codePoint)) {
      return Sort.Kind.SPACE;
    }
    if (Punctuation.isDash(codePoint)) {
      return Sort.Kind.DASH;
    }
    if (advance >= WIDE) {
      return Punctuation.isOpening(codePoint)
          ? Sort.Kind.OPENING
          : Punctuation.isClosing(codePoint)
              ? Sort.Kind.CLOSING
              : codePoint > 0x2000 ? Sort.Kind.SQUARE : Sort.Kind.LETTER;
    }
    if (Punctuation.isPoint(codePoint)) {
      return Sort.Kind.POINT;
    }
    return switch (codePoint) {
      case '(', '[', '{' -> Sort.Kind.LEFT_BRACKET;
      case ')', ']', '}' -> Sort.Kind.RIGHT_BRACKET;
      default -> Script.isCjk(codePoint) ? Sort.Kind.SQUARE : Sort.Kind.LETTER;
    };
  }
}
