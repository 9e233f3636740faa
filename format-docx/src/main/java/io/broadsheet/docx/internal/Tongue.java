package io.broadsheet.docx.internal;

import java.util.Optional;
import java.util.Set;

/**
 * What the language of the edition means for Word: its own tags, fonts that Word has, and habits of
 * setting.
 *
 * @param latin tag for Latin text
 * @param eastAsian tag for East Asian text
 * @param serif East Asian font for running text
 * @param sans East Asian font for headlines
 * @param isHan set in Chinese characters or kana: two-character indents, no spaces
 * @param isRightToLeft set from the right
 */
record Tongue(
    String latin,
    String eastAsian,
    String serif,
    String sans,
    boolean isHan,
    boolean isRightToLeft) {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur", "yi", "ps", "ug");

  static Tongue of(Optional<String> language) {
    String tag = language.orElse("");
    String primary = tag.split("-")[0];
    return switch (primary) {
      case "zh", "yue" -> chinese(tag);
      case "ja" -> new Tongue("en-US", "ja-JP", "MS Mincho", "MS Gothic", true, false);
      case "ko" -> new Tongue("en-US", "ko-KR", "Batang", "Malgun Gothic", false, false);
      default ->
          new Tongue(
              tag.isEmpty() ? "en-US" : tag,
              "zh-CN",
              "SimSun",
              "SimHei",
              false,
              RIGHT_TO_LEFT.contains(primary));
    };
  }

  private static Tongue chinese(String tag) {
    if (tag.contains("Hant") || tag.endsWith("-TW") || tag.endsWith("-HK")) {
      String region = tag.endsWith("-HK") ? "zh-HK" : "zh-TW";
      return new Tongue("en-US", region, "PMingLiU", "Microsoft JhengHei", true, false);
    }
    return new Tongue("en-US", "zh-CN", "SimSun", "SimHei", true, false);
  }
}
