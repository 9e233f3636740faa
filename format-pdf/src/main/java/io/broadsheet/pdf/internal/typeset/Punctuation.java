package io.broadsheet.pdf.internal.typeset;

/**
 * The marks and where they may stand: requirements for Chinese text layout (W3C clreq),
 * "Prohibition rules for line start and line end".
 */
final class Punctuation {
  private static final String OPENING = "“‘《〈「『【〔〖（［｛〝";
  private static final String CLOSING = "”’》〉」』】〕〗）］｝〞、。，．：；！？";
  private static final String NEVER_FIRST =
      CLOSING + ",.;:!?)]}%‰℃°′″»›·‧・ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ～％…";
  private static final String NEVER_LAST = OPENING + "([{«‹$￥¥£€№＄";
  private static final String UNITS = "年月日时時分秒点點个個元角万萬亿億岁歲名人次件户戶家条條米吨噸度届屆期版号號项項亩畝天周%％‰℃";

  private Punctuation() {}

  /** Opens a bracket or quotation; its left half is empty where it is as wide as a character. */
  static boolean isOpening(int codePoint) {
    return OPENING.indexOf(codePoint) >= 0;
  }

  /** Closes a bracket or quotation or ends a clause; its right half is empty where it is wide. */
  static boolean isClosing(int codePoint) {
    return CLOSING.indexOf(codePoint) >= 0;
  }

  /** Must not begin a line. */
  static boolean isNeverFirst(int codePoint) {
    return NEVER_FIRST.indexOf(codePoint) >= 0;
  }

  /** Must not end a line. */
  static boolean isNeverLast(int codePoint) {
    return NEVER_LAST.indexOf(codePoint) >= 0;
  }

  /** A unit that stays with the figure before it. */
  static boolean isUnit(int codePoint) {
    return UNITS.indexOf(codePoint) >= 0;
  }

  /** Dashes, dots and ellipses, which take no extra room beside them. */
  static boolean isDash(int codePoint) {
    return "—―…⋯─·‧・•～–".indexOf(codePoint) >= 0;
  }

  /** Half-width marks after which a Chinese line needs air. */
  static boolean isPoint(int codePoint) {
    return ",.;:!?".indexOf(codePoint) >= 0;
  }
}
