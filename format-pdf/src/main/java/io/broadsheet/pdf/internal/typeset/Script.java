package io.broadsheet.pdf.internal.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

/** What the typesetter must know of the scripts. */
public final class Script {
  private Script() {}

  /** True for letters that stand in a square: Han, kana, hangul, bopomofo. */
  public static boolean isCjk(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    return switch (UScript.getScript(codePoint)) {
      case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL, UScript.BOPOMOFO ->
          true;
      default -> false;
    };
  }

  /** True for syllables of Korean. */
  static boolean isHangul(int codePoint) {
    return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
  }

  /** True for the letters and marks of scripts whose letters join: Arabic, Syriac and their kin. */
  static boolean isJoining(int codePoint) {
    return codePoint >= 0x600 && codePoint < 0x900;
  }

  /** True for languages that are written from right to left. */
  public static boolean isRightToLeft(String language) {
    return !language.isEmpty() && ULocale.forLanguageTag(language).isRightToLeft();
  }

  /** True for characters without a shape of their own, such as joiners and selectors. */
  static boolean isUnseen(int codePoint) {
    return codePoint >= 0xAD
        && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** True for spaces of any kind, and for tabs and line ends, which are set as spaces. */
  static boolean isSpace(int codePoint) {
    return codePoint == ' '
        || codePoint >= 9 && codePoint <= 13
        || codePoint >= 0x85 && UCharacter.isUWhiteSpace(codePoint);
  }
}
