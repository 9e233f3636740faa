package io.broadsheet.pdf.internal.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import io.broadsheet.pdf.internal.font.JoinedForm;
import java.util.List;

/** Gives letters that join their neighbours the form for their place in the word. */
final class ArabicForms {
  private ArabicForms() {}

  /** Exchanges the pieces whose form differs. */
  static void join(List<Sort> sorts) {
    for (int i = 0; i < sorts.size(); i++) {
      Sort sort = sorts.get(i);
      if (!Script.isJoining(sort.codePoint())) {
        continue;
      }
      boolean before = joinsOn(neighbour(sorts, i, -1)) && joinsBack(sort);
      boolean after = joinsOn(sort) && joinsBack(neighbour(sorts, i, 1));
      int glyph = sort.face().joined(sort.glyph(), JoinedForm.of(before, after));
      if (glyph != sort.glyph()) {
        sorts.set(i, sort.joined(sort.end(), glyph));
      }
    }
  }

  /** The next letter, over the marks that stand on one; null at the edge. */
  private static Sort neighbour(List<Sort> sorts, int from, int step) {
    for (int i = from + step; i >= 0 && i < sorts.size(); i += step) {
      if (type(sorts.get(i)) != JoiningType.TRANSPARENT) {
        return sorts.get(i);
      }
    }
    return null;
  }

  /** True if it reaches to the letter after it. */
  private static boolean joinsOn(Sort sort) {
    if (sort == null) {
      return false;
    }
    int type = type(sort);
    return type == JoiningType.DUAL_JOINING
        || type == JoiningType.LEFT_JOINING
        || type == JoiningType.JOIN_CAUSING;
  }

  /** True if it reaches to the letter before it. */
  private static boolean joinsBack(Sort sort) {
    if (sort == null) {
      return false;
    }
    int type = type(sort);
    return type == JoiningType.DUAL_JOINING
        || type == JoiningType.RIGHT_JOINING
        || type == JoiningType.JOIN_CAUSING;
  }

  private static int type(Sort sort) {
    return UCharacter.getIntPropertyValue(sort.codePoint(), UProperty.JOINING_TYPE);
  }
}
