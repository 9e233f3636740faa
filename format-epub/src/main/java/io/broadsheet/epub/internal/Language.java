package io.broadsheet.epub.internal;

import java.util.Set;

/** What a language means for the setting of its text. */
final class Language {
  /** Where the language is not known (ISO 639-2). */
  static final String UNDETERMINED = "und";

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb");

  private Language() {}

  static String primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  static boolean isRightToLeft(String tag) {
    return RIGHT_TO_LEFT.contains(primary(tag));
  }

  /** True for languages that are set without spaces between words. */
  private static boolean isChineseOrJapanese(String tag) {
    return Set.of("zh", "ja", "yue").contains(primary(tag));
  }

  /** The class of the body element, for the style sheet. */
  static String script(String tag) {
    if (isChineseOrJapanese(tag)) {
      return "han";
    }
    return primary(tag).equals("ko") ? "hangul" : "spaced";
  }
}
