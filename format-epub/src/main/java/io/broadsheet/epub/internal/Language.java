package io.broadsheet.epub.internal;

import java.util.List;
import java.util.Set;

/** What a language means for the setting of its text. */
final class Language {
  /** Where the language is not known (ISO 639-2). */
  static final String UNDETERMINED = "und";

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");

  private Language() {}

  static String primary(String tag) {
    return subtags(tag).get(0);
  }

  private static List<String> subtags(String tag) {
    return List.of(tag.split("-"));
  }

  /** By script where the tag names one, else by language. */
  static boolean isRightToLeft(String tag) {
    return subtags(tag).stream()
        .skip(1)
        .filter(subtag -> subtag.length() == 4 && Character.isLetter(subtag.charAt(0)))
        .findFirst()
        .map(RIGHT_TO_LEFT_SCRIPTS::contains)
        .orElseGet(() -> RIGHT_TO_LEFT.contains(primary(tag)));
  }

  static String direction(String tag) {
    return isRightToLeft(tag) ? "rtl" : "ltr";
  }

  /** By script where the tag names one, else by where it is used. */
  static boolean isTraditionalChinese(String tag) {
    List<String> subtags = subtags(tag);
    boolean chinese = Set.of("zh", "yue").contains(subtags.get(0));
    boolean region = subtags.stream().anyMatch(Set.of("TW", "HK", "MO")::contains);
    return chinese
        && !subtags.contains("Hans")
        && (subtags.contains("Hant") || region || subtags.get(0).equals("yue"));
  }

  /** True for languages whose newspapers can be set in columns from top to bottom. */
  static boolean isWrittenVertically(String tag) {
    return isChineseOrJapanese(tag);
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
